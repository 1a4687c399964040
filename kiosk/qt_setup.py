"""Sets Qt up: renderer and fonts."""

import os

from PySide6.QtGui import QFont, QGuiApplication

from kiosk.domain.errors import FontError
from kiosk.host.bundle import bundled
from kiosk.sheet.fonts import FONT_FAMILY, load_fonts


def configure_qt(renderer: str) -> None:
    """Set what Qt reads once, before it is loaded.

    Args:
        renderer: ``software`` keeps graphics drivers out of the process; ``gpu`` uses them.
    """
    # Compiled QML would be written into the user's cache folder.
    os.environ["QML_DISABLE_DISK_CACHE"] = "1"
    # Qt would otherwise tell the terminal which script a visitor's text is in.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false")
    if renderer == "software":
        os.environ["QT_QUICK_BACKEND"] = "software"


def make_application(platform: str = "") -> QGuiApplication:
    """Make Qt's application object with the bundled font.

    Args:
        platform: Such as ``offscreen``, or nothing for the one of this session.

    Raises:
        FontError: A font file is missing or damaged.
    """
    application = QGuiApplication(["askwell", *(["-platform", platform] if platform else [])])
    application.setApplicationName("Askwell")
    application.setDesktopFileName("askwell")
    if not load_fonts(bundled("fonts")):
        raise FontError(f"the font {FONT_FAMILY} is missing in {bundled('fonts')}")
    font = QFont(FONT_FAMILY)
    # Without hinting the pictures are the same on every machine.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    application.setFont(font)
    return application
