"""The letters that are read from a font file are those that Qt draws with it."""

from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont

from kiosk.content.font_letters import letters_of_font

FONTS = (
    *(f"AtkinsonHyperlegibleNext-{weight}.ttf" for weight in ("Regular", "SemiBold", "Bold")),
    *(f"scripts/NotoSansArabic-{weight}.ttf" for weight in ("Regular", "Bold")),
)
# Qt draws them with any font.
WITHOUT_SHAPE = frozenset("\0\t")
SURROGATES = range(0xD800, 0xE000)
# All scripts that are in use, and the pictures.
LAST = 0x20000


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("file", FONTS)
def test_qt_has_the_same_letters(project: Path, file: str) -> None:
    """Of a font that Qt reads itself."""
    path = project / "assets" / "fonts" / file
    font = QRawFont(str(path), 12.0)
    codes = (code for code in range(LAST) if code not in SURROGATES)
    drawn = frozenset(chr(code) for code in codes if font.supportsCharacter(code))

    assert drawn - WITHOUT_SHAPE == letters_of_font(path) - WITHOUT_SHAPE
    assert "0" in drawn
