"""The real kiosk without a display, printer or profile, to walk past its screens."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickWindow

from kiosk.content.pack import open_pack
from kiosk.domain.settings import DISPLAY_TEXT_SCALE, DISPLAY_THEME, Settings
from kiosk.host.bundle import bundled, default_pack
from kiosk.qt_setup import configure_qt, install_translation, make_application
from kiosk.services.pack_choice import PackChoice
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.snapshot.staged_desk import StagedDesk
from kiosk.storage.profile import Profile
from kiosk.wiring import Kiosk, Surroundings


@dataclass(frozen=True, slots=True)
class Staging:
    """What the kiosk should look like.

    Attributes:
        size: Width and height in pixels.
        px_per_mm: Pixels in a millimetre, 2 to 12.
        text_scale: 1, 1.5 or 2.
        theme: light, dark or contrast.
        today: The day to judge reviews by.
        pack: Folder of a pack, or None for the one that comes with the program.
    """

    size: tuple[int, int]
    px_per_mm: float
    language: str
    text_scale: float
    today: date
    pack: Path | None
    theme: str = "light"


@dataclass(frozen=True, slots=True)
class StagedKiosk:
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
    _translator = install_translation(staging.language)
    QAccessible.setActive(True)
    pack = open_pack(staging.pack or default_pack(), staging.language)
    nowhere = Profile(bundled(), writable=False)
    desk, clock = StagedDesk(), StagedClock()
    choice = PackChoice(nowhere, pack.root, strict=True)
    settings = Settings(
        {
            DISPLAY_THEME.key: staging.theme,
            DISPLAY_TEXT_SCALE.key: f"{staging.text_scale:g}",
        }
    )
    given = Surroundings(settings, choice, today=lambda: staging.today, now_s=clock)
    kiosk = Kiosk(pack, given, desk)
    window = kiosk.open_window(staging.px_per_mm, *staging.size)
    window.show()
    yield StagedKiosk(kiosk, window, desk, clock)
    kiosk.close()
    application.quit()


def settle(window: QQuickWindow) -> None:
    """Let layout, bindings and deferred deletes come to rest."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        window.grabWindow()
