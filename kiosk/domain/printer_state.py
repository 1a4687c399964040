"""How a printer is while nobody prints, as far as staff need to know."""

from enum import Enum, auto

from msgspec import Struct

from kiosk.domain.outcomes import PrintReason
from kiosk.domain.paper import Paper


class PrinterState(Struct, frozen=True):
    """What a printer says of itself.

    Attributes:
        reason: What keeps it from printing, or none.
        papers: Those that lie in it, as far as it says.
    """

    reason: PrintReason
    papers: frozenset[Paper] = frozenset()

    @property
    def answers(self) -> bool:
        """Whether the printer itself was heard."""
        return self.reason not in {PrintReason.OFFLINE, PrintReason.NOT_FOUND}


class PaperState(Enum):
    """How it is with the paper.

    Attributes:
        RIGHT: There is some of the kind that the clinic has set.
        OUT: There is none.
        OTHER: There is some, but of another kind.
        UNTOLD: Nobody says.
    """

    RIGHT = auto()
    OUT = auto()
    OTHER = auto()
    UNTOLD = auto()


def paper_state(printer: PrinterState, wanted: Paper | None) -> PaperState:
    """Tell how it is with the paper.

    Args:
        printer: What it said.
        wanted: The paper that the clinic has set, or None where any will do.
    """
    if printer.reason is PrintReason.PAPER_OUT:
        return PaperState.OUT
    if not (printer.answers and printer.papers):
        return PaperState.UNTOLD
    fits = wanted is None or wanted in printer.papers
    return PaperState.RIGHT if fits else PaperState.OTHER
