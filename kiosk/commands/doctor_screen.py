"""What the screens tell, and whether the letters for them are there, for ``askwell doctor``."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QScreen

from kiosk.domain.errors import DisplayError
from kiosk.domain.machine import Finding, Level
from kiosk.domain.machine_screen import ScreenFacts, screen_findings
from kiosk.domain.screen_settings import PX_PER_MM
from kiosk.domain.settings import Settings
from kiosk.host.display_connection import display_connection
from kiosk.host.machine import this_machine
from kiosk.qt_setup import configure_qt
from kiosk.sheet.fonts import FONT_FAMILY, load_fonts

# What stands for a screen where there is none.
_NO_SCREEN = frozenset({"offscreen", "minimal"})


@contextmanager
def running_qt() -> Iterator[None]:
    """Have Qt run on the display of this session, or without one where there is none."""
    if QGuiApplication.instance() is not None:
        yield
        return
    application = _started_qt()
    yield
    application.shutdown()


def _started_qt() -> QGuiApplication:
    configure_qt("software")
    try:
        with display_connection():
            return QGuiApplication(["askwell"])
    except DisplayError:
        return QGuiApplication(["askwell", "-platform", "offscreen"])


def check_screens(settings: Settings) -> Sequence[Finding]:
    """Look at the screens of this session, else at those that are plugged in; Qt runs.

    Args:
        settings: How many pixels a millimetre has.
    """
    if QGuiApplication.platformName() in _NO_SCREEN:
        screens = this_machine().screens()
    else:
        screens = tuple(map(_facts, QGuiApplication.screens()))
    return screen_findings(screens, settings.get(PX_PER_MM))


def check_fonts(folder: Path) -> Sequence[Finding]:
    """Tell whether the program has its own letters; Qt runs.

    Args:
        folder: With the font files.
    """
    if load_fonts(folder):
        return (Finding("fonts", Level.OK, FONT_FAMILY),)
    message = f"{FONT_FAMILY} is missing or damaged in {folder}"
    return (Finding("fonts", Level.FAULT, message, "Install the program again"),)


def _facts(screen: QScreen) -> ScreenFacts:
    size, size_mm = screen.size() * screen.devicePixelRatio(), screen.physicalSize()
    return ScreenFacts(
        screen.name(), size.width(), size.height(), size_mm.width(), size_mm.height()
    )
