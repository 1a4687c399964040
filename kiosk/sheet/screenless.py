"""What a process without a screen needs before it can lay out a sheet."""

import sys
from pathlib import Path

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFontDatabase, QGuiApplication

from kiosk.domain.errors import FontError
from kiosk.sheet.fonts import FONT_FAMILY, load_fonts


def start_without_screen(fonts: Path) -> QGuiApplication:
    """Start Qt so that it neither shows nor asks anything, with the bundled font loaded.

    Args:
        fonts: Folder with the font files.

    Raises:
        FontError: The folder does not have the font of the sheet.
    """
    # Qt names each font that lacks a script, many lines for one word, and so tells the script.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    # On Windows only its own platform has the fonts and the printers.
    platform = "windows" if sys.platform == "win32" else "offscreen"
    application = QGuiApplication(["askwell", "-platform", platform])
    load_fonts(fonts)
    if FONT_FAMILY not in QFontDatabase.families():
        raise FontError(f"the font {FONT_FAMILY} is missing from {fonts}")
    return application
