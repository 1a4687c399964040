"""The fonts that come with the program: one for nearly all, and those of other scripts."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FONT_FAMILY = "Atkinson Hyperlegible Next"
ARABIC_FAMILY = "Noto Sans Arabic"
SCRIPTS = "scripts"


def load_fonts(folder: Path) -> bool:
    """Load the bundled fonts into memory, and have Arabic letters drawn in their own.

    Args:
        folder: With the font files, and those of other scripts in a folder of it.

    Returns:
        Whether the font of the program is there; without the others letters show as boxes.
    """
    own = [_load(file) for file in sorted(folder.glob("*.ttf"))]
    for file in sorted((folder / SCRIPTS).glob("*.[ot]tf")):
        _load(file)
    QFont.insertSubstitution(FONT_FAMILY, ARABIC_FAMILY)
    return bool(own) and min(own) >= 0


def _load(file: Path) -> int:
    # Given only a name, Qt opens the file for the first letter, and it may be gone by then.
    try:
        return QFontDatabase.addApplicationFontFromData(file.read_bytes())
    except OSError:
        return -1
