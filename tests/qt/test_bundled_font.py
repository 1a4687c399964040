"""The font that ships is the one that is used."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QRawFont

from kiosk.sheet.fonts import load_fonts

CAPITAL_PER_EM = 0.668


def faults_of_the_font(family: str, weight: QFont.Weight, style: str) -> Iterator[str]:
    """Name where Qt draws with another font than the one that is asked for."""
    font = QFont(family)
    font.setWeight(weight)
    info = QFontInfo(font)
    if info.family() != family:
        yield f"{info.family()} in the place of {family}"
    if info.styleName() != style:
        yield f"{info.styleName()} in the place of {style}"
    if not info.exactMatch():
        yield "no font that fits"


def strange_letters(family: str, letters: str) -> list[str]:
    """Give the letters that another font would have to draw."""
    # Metrics would count the letters of the fonts that Qt falls back on too.
    own = QRawFont.fromFont(QFont(family))
    return [letter for letter in letters if not own.supportsCharacter(ord(letter))]


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
    assert list(faults_of_the_font(bundled_font, weight, style)) == []


@pytest.mark.planted("A4", "a font that the machine puts in the place of ours")
def test_another_font_is_named(bundled_font: str) -> None:
    """Its letters may be taken for each other, or lean."""
    asked = f"{bundled_font} Mono"
    found = list(faults_of_the_font(asked, QFont.Weight.Normal, "Regular"))
    assert any(fault.endswith(f"in the place of {asked}") for fault in found), found


@pytest.mark.planted("A4", "a weight that no file of the font has")
def test_a_weight_that_is_not_there_is_named(bundled_font: str) -> None:
    """Thin strokes would be drawn by another one, or made up."""
    found = list(faults_of_the_font(bundled_font, QFont.Weight.Thin, "Thin"))
    assert "Regular in the place of Thin" in found


def test_a_capital_is_as_high_as_the_theme_reckons(bundled_font: str) -> None:
    """Sizes in millimetres rest on a capital of 0.668 em."""
    font = QFont(bundled_font)
    font.setPixelSize(1000)
    assert QFontMetricsF(font).capHeight() == pytest.approx(1000 * CAPITAL_PER_EM, abs=1)


@pytest.mark.parametrize("letters", ["áéíóúüñ¿¡", "’“”–—…", "×±≥"])
def test_the_font_has_the_letters_of_our_texts(bundled_font: str, letters: str) -> None:
    """No letter of English or Spanish text comes from another font."""
    assert strange_letters(bundled_font, letters) == []
    assert bundled_font in QFontDatabase.families()


@pytest.mark.planted("A4", "a letter that another font has to draw")
def test_a_letter_of_another_font_is_named(bundled_font: str) -> None:
    """Georgian is in no font of ours, whatever else the machine has."""
    assert strange_letters(bundled_font, "visit ქ") == ["ქ"]


@pytest.mark.usefixtures("qapp")
def test_a_font_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    """Whatever stands in the place of its file."""
    (tmp_path / "Font.ttf").mkdir()
    assert not load_fonts(tmp_path)
