"""What staff should know of the kiosk today."""

from msgspec import Struct

from kiosk.domain.last_restart import LastRestart
from kiosk.domain.morning_check import MorningVerdict
from kiosk.domain.paper import Paper
from kiosk.domain.printer_state import PrinterState
from kiosk.domain.review import ReviewState
from kiosk.domain.sound import SoundPlace


class Today(Struct, frozen=True):
    """How the parts of the kiosk are.

    Attributes:
        printer: What the printer said; None where it could not be asked.
        looking: Whether its answer is still to come.
        paper: What the clinic has set, or None where any will do.
        sound: Where sound goes.
        has_voice: Whether the language of the kiosk can be read aloud.
        review: The state of the content's review.
        review_words: The same as visitors read it.
        waiting: Translations that wait for a review.
        rejected: Settings that were not taken over.
        codes: The codes of failures that stand, the oldest first.
        ignored: Touches that did not count since the program was started.
        restart: Why and when the kiosk was started again; None where it was not.
        morning: What came of today's morning check.
    """

    printer: PrinterState | None
    looking: bool
    paper: Paper | None
    sound: SoundPlace
    has_voice: bool
    review: ReviewState
    review_words: str
    waiting: int = 0
    rejected: int = 0
    codes: tuple[str, ...] = ()
    ignored: int = 0
    restart: LastRestart | None = None
    morning: MorningVerdict = MorningVerdict.UNFINISHED
