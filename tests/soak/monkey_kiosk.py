"""The whole kiosk in its own window, with a world around it that can be shaken."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.content.pack import open_for_visitors
from kiosk.domain.outcomes import (
    PrintOutcome,
    PrintProgress,
    PrintReason,
    PrintStage,
    PrintState,
)
from kiosk.domain.settings import Settings
from kiosk.domain.sound import SoundPlace
from kiosk.domain.staff_level import StaffLevel
from kiosk.first_picture import FirstPicture
from kiosk.host.bundle import default_pack
from kiosk.host.memory import return_large_blocks
from kiosk.pack_wiring import PackParts
from kiosk.preparation import prepare
from kiosk.qt_setup import configure_qt, make_application
from kiosk.services.pack_choice import PackChoice
from kiosk.services.print_desk import PrintDesk
from kiosk.services.ui_words import UiWords
from kiosk.sheet.model import SheetRequest
from kiosk.snapshot.staged_desk import StagedDesk
from kiosk.snapshot.staged_speaker import StagedSpeaker
from kiosk.storage.pin_file import store_pin
from kiosk.storage.profile import Profile
from kiosk.surroundings import Surroundings
from kiosk.wiring import Kiosk
from tests.soak.passing_time import PassingTime

# The smallest of the reference screens: the quickest to draw.
SIZE_PX, PX_PER_MM = (1280, 800), 3.86
# Nobody types it by chance: after five wrong ones there is a wait, which doubles.
PIN = "83194766"
BEGUN = PrintProgress(PrintStage.PREPARING)
TOLD: tuple[PrintProgress | PrintOutcome, ...] = (
    *(PrintProgress(stage) for stage in PrintStage),
    *(PrintProgress(PrintStage.PRINTING, reason) for reason in PrintReason),
    *(PrintOutcome(state) for state in PrintState),
)


class ShakenDesk(StagedDesk):
    """A print desk whose printer does this and that."""

    def print_sheet(self, request: SheetRequest) -> None:
        """Begin to print, whatever it is."""
        assert request.model.questions
        self.stage(BEGUN)

    def call_off(self) -> None:
        """Stop at once."""
        if self.busy:
            self.stage(PrintOutcome(PrintState.CANCELLED))

    def go_on(self, chance: Random) -> None:
        """Get somewhere with the job that is under way."""
        if self.busy:
            self.stage(chance.choice(TOLD))


class ShakenSpeaker(StagedSpeaker):
    """A voice that comes to the end of a sentence when it is told to, or fails."""

    _saying = False

    def say(self, words: str, language: str) -> None:
        """Begin."""
        assert words
        assert language
        self._saying = True
        self.began.emit()

    def stop(self) -> None:
        """Fall silent."""
        self._saying = False

    def go_on(self) -> None:
        """Come to the end of the sentence, if there is one."""
        if self._saying:
            self._saying = False
            self.ended.emit()


@dataclass(frozen=True, slots=True)
class ShakenKiosk:
    """A kiosk, and what is around it."""

    application: QGuiApplication
    kiosk: Kiosk
    window: QQuickWindow
    time: PassingTime
    desk: ShakenDesk
    speaker: ShakenSpeaker

    def plug(self, place: SoundPlace) -> None:
        """Let sound go somewhere else."""
        self.kiosk.aloud.plugs._show(place)


@contextmanager
def shaken_kiosk(
    profile: Path, make_desk: Callable[[PassingTime], PrintDesk] | None = None
) -> Iterator[ShakenKiosk]:
    """Show the kiosk in all its languages while the block lasts.

    Args:
        profile: An empty folder.
        make_desk: Makes the print desk; without it there is one that only pretends.
    """
    return_large_blocks()
    configure_qt("software")
    application = make_application()
    words = UiWords()
    words.speak("en")
    pack = open_for_visitors(default_pack(), "en", show_unreviewed=True)
    time, desk, speaker = PassingTime(), ShakenDesk(), ShakenSpeaker(pack.languages)
    store_pin(Profile(profile, writable=True), StaffLevel.IT, PIN)
    choice = PackChoice(Profile(profile, writable=True), pack.root, True, True)
    given = Surroundings(Settings(), choice, today=lambda: date(2026, 1, 1), now_s=time)
    packs = PackParts(pack, given, FirstPicture(given.settings))
    kiosk = Kiosk(packs, make_desk(time) if make_desk else desk, speaker)
    window = kiosk.open_window(PX_PER_MM, *SIZE_PX)
    window.show()
    prepare(kiosk)
    time.follow(kiosk.root)
    yield ShakenKiosk(application, kiosk, window, time, desk, speaker)
    kiosk.close()
    application.quit()
