"""Sets Qt up: its imports, renderer and fonts."""

import builtins
import os

from PySide6.QtGui import QFont, QGuiApplication

from kiosk.domain.errors import FontError
from kiosk.host.bundle import bundled, qml_folder
from kiosk.sheet.fonts import FONT_FAMILY, load_fonts


def import_plainly() -> None:
    """Give Python its own way to import back, which PySide has replaced.

    PySide reads the source of each module that is imported after it, in search of "features" that
    rename what Qt has. Nothing here uses them; reading costs a tenth of a second of each start.
    """
    if python := vars(builtins).get("__orig_import__"):
        vars(builtins)["__import__"] = python


def configure_qt(renderer: str) -> None:
    """Set what Qt reads once, before it is loaded.

    Args:
        renderer: ``software`` keeps graphics drivers out of the process; ``gpu`` uses them.
    """
    # The package has compiled QML beside its source. Nothing is written, but Qt would still make a
    # folder for it in the user's home; the one that is named here is there already.
    os.environ["QML_DISK_CACHE"] = "qmlc-read"
    os.environ["QML_DISK_CACHE_PATH"] = str(qml_folder())
    # Qt would otherwise tell the terminal which script a visitor's text is in.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false")
    # Drawn in software, a frame need not wait for others; Qt would wait 5 ms before each.
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")
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
