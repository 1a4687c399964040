"""The font that ships is the one that is used."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF

from kiosk.sheet.fonts import load_fonts

CAPITAL_PER_EM = 0.668


@pytest.mark.parametrize(
    ("weight", "style"),
    [
        (QFont.Weight.Normal, "Regular"),
        (QFont.Weight.DemiBold, "SemiBold"),
        (QFont.Weight.Bold, "Bold"),
    ],
)
def test_each_weight_is_one_of_the_family(
    bundled_font: str, weight: QFont.Weight, style: str
) -> None:
    """Regular, semi-bold and bold are weights of one family, none of them made up by Qt."""
    font = QFont(bundled_font)
    font.setWeight(weight)
    info = QFontInfo(font)
    assert (info.family(), info.styleName(), info.exactMatch()) == (bundled_font, style, True)


def test_a_capital_is_as_high_as_the_theme_reckons(bundled_font: str) -> None:
    """Sizes in millimetres rest on a capital of 0.668 em."""
    font = QFont(bundled_font)
    font.setPixelSize(1000)
    assert QFontMetricsF(font).capHeight() == pytest.approx(1000 * CAPITAL_PER_EM, abs=1)


@pytest.mark.parametrize("letters", ["áéíóúüñ¿¡", "’“”–—…", "×±≥"])
def test_the_font_has_the_letters_of_our_texts(bundled_font: str, letters: str) -> None:
    """No letter of English or Spanish text comes from another font."""
    metrics = QFontMetricsF(QFont(bundled_font))
    assert [letter for letter in letters if not metrics.inFontUcs4(ord(letter))] == []
    assert bundled_font in QFontDatabase.families()


@pytest.mark.usefixtures("qapp")
def test_a_font_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    """Whatever stands in the place of its file."""
    (tmp_path / "Font.ttf").mkdir()
    assert not load_fonts(tmp_path)
