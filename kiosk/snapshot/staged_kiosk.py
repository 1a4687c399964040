"""The real kiosk without a display, printer or profile, to walk past its screens."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.content.pack import Pack, open_for_visitors, open_pack
from kiosk.domain.languages import language_of
from kiosk.domain.screen_settings import DISPLAY_TEXT_SCALE, DISPLAY_THEME
from kiosk.domain.settings import Settings
from kiosk.first_picture import FirstPicture
from kiosk.host.bundle import bundled, default_pack
from kiosk.pack_wiring import PackParts
from kiosk.qt_setup import configure_qt, make_application
from kiosk.record_wiring import RecordParts
from kiosk.services.pack_choice import PackChoice
from kiosk.services.ui_words import UiWords
from kiosk.settings_wiring import SettingsParts
from kiosk.setup_wiring import SetupParts
from kiosk.snapshot.pseudo import PseudoWords, is_pseudo, pseudo_pack
from kiosk.snapshot.record_stops import StagedRecords
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.snapshot.staged_desk import StagedDesk
from kiosk.snapshot.staged_languages import StagedLanguages
from kiosk.snapshot.staged_looks import StagedMachineLook, StagedPrinterLook
from kiosk.snapshot.staged_printers import StagedPrinters
from kiosk.snapshot.staged_settings import StagedSettings
from kiosk.snapshot.staged_speaker import StagedSpeaker
from kiosk.snapshot.staged_stick import StagedStick
from kiosk.snapshot.staged_therapies import StagedTherapies
from kiosk.storage.profile import Profile
from kiosk.surroundings import Surroundings
from kiosk.upkeep_wiring import UpkeepParts
from kiosk.wiring import Kiosk


class Staging(Struct, frozen=True):
    """What the kiosk should look like.

    Attributes:
        size: Width and height in pixels.
        px_per_mm: Pixels in a millimetre, 2 to 12.
        text_scale: 1, 1.5 or 2.
        theme: light, dark or contrast.
        today: The day to judge reviews by.
        pack: Folder of a pack, or None for the one that comes with the program.
        show_unreviewed: Whether translations show that nobody vouches for.
    """

    size: tuple[int, int]
    px_per_mm: float
    language: str
    text_scale: float
    today: date
    pack: Path | None
    show_unreviewed: bool = False
    theme: str = "light"


class StagedKiosk(Struct, frozen=True):
    """A kiosk with an open window and what stands in for the world around it."""

    kiosk: Kiosk
    window: QQuickWindow
    desk: StagedDesk
    clock: StagedClock


@contextmanager
def staged_kiosk(staging: Staging) -> Iterator[StagedKiosk]:
    """Run a kiosk while the block lasts.

    Raises:
        PackError: The pack is broken.
    """
    configure_qt("software")
    application = make_application("offscreen")
    words = PseudoWords() if is_pseudo(staging.language) else UiWords()
    words.speak(staging.language)
    QAccessible.setActive(True)
    pack = _pack(staging)
    nowhere = Profile(bundled(), writable=False)
    desk, clock = StagedDesk(), StagedClock()
    choice = PackChoice(nowhere, pack.root, strict=True, show_unreviewed=staging.show_unreviewed)
    settings = Settings(
        {
            DISPLAY_THEME.key: staging.theme,
            DISPLAY_TEXT_SCALE.key: f"{staging.text_scale:g}",
        }
    )
    given = Surroundings(
        settings,
        choice,
        today=lambda: staging.today,
        now_s=clock,
        language=staging.language,
    )
    speaker = StagedSpeaker(pack.languages)
    packs = PackParts(pack, given, FirstPicture(settings, words))
    kiosk = Kiosk(packs, desk, speaker)
    kiosk.staff.settings = SettingsParts(kiosk, StagedPrinters(), desk_for=lambda _queue: desk)
    kiosk.staff.setup = SetupParts(kiosk, StagedLanguages(tuple))
    kiosk.staff.records = RecordParts(kiosk, StagedRecords(nowhere))
    kiosk.staff.settings.desk = StagedSettings(nowhere, Settings())
    kiosk.staff.settings.stick = StagedStick(kiosk.staff.settings.desk)
    kiosk.staff.upkeep = UpkeepParts(kiosk, desk, StagedPrinterLook(), StagedMachineLook())
    kiosk.packs.therapies = StagedTherapies(kiosk)
    window = kiosk.open_window(staging.px_per_mm, *staging.size)
    _built = kiosk.aloud
    window.show()
    try:
        yield StagedKiosk(kiosk, window, desk, clock)
    finally:
        kiosk.close()
        words.speak("en")
        application.quit()


def _pack(staging: Staging) -> Pack:
    root = staging.pack or default_pack()
    if is_pseudo(staging.language):
        return pseudo_pack(root, staging.language)
    if language_of(staging.language) is None:
        return open_pack(root, staging.language)
    return open_for_visitors(root, staging.language, show_unreviewed=staging.show_unreviewed)


def settle(window: QQuickWindow) -> None:
    """Let layout, bindings, deferred deletes and the figure beside a page come to rest."""
    for _ in range(3):
        _draw(window)
    while any(item.property("awaited") for item in window.findChildren(QQuickItem, "drawnBeside")):
        _draw(window)


def _draw(window: QQuickWindow) -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    window.grabWindow()
