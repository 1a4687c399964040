"""Breaks text into lines, measured once in the same units for screen, PDF and printer."""

from unicodedata import bidirectional

from msgspec import Struct
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from kiosk.sheet.type_scale import MM_PER_PT

# One point is this many units of layout: fine enough that rounding never shows, and whole for
# every size, so that a font always has a whole pixel size.
UNITS_PER_PT = 20
UNITS_PER_MM = UNITS_PER_PT / MM_PER_PT


class SetLine(Struct, frozen=True):
    """One line of a paragraph."""

    text: str
    width_mm: float
    rtl: bool


def sheet_font(family: str, size_pt: int, *, bold: bool) -> QFont:
    """Give the font for a size, in units of layout.

    Args:
        family: Name of the font, as the bundled files have it.
        size_pt: Size on paper.
        bold: Whether it is emphasised.
    """
    font = QFont(family)
    font.setPixelSize(size_pt * UNITS_PER_PT)
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def rise_mm(font: QFont) -> float:
    """How far the font reaches above its baseline."""
    return QFontMetricsF(font).ascent() / UNITS_PER_MM


def drop_mm(font: QFont) -> float:
    """How far the font reaches below its baseline."""
    return QFontMetricsF(font).descent() / UNITS_PER_MM


def set_lines(text: str, font: QFont, width_mm: float) -> tuple[SetLine, ...]:
    """Break one paragraph into lines that are no wider than a width.

    Args:
        text: Plain text; nothing in it is markup. A word that is too long is broken anywhere.
        font: From :func:`sheet_font`.
        width_mm: Of the column.
    """
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    ranges: list[tuple[int, int]] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width_mm * UNITS_PER_MM)
        ranges.append((line.textStart(), line.textLength()))
    layout.endLayout()
    # Qt counts in UTF-16, where an emoji is two.
    wide = text.encode("utf-16-le")
    pieces = (wide[2 * at : 2 * (at + length)].decode("utf-16-le") for at, length in ranges)
    rtl = _reads_from_right(text)
    return tuple(SetLine(piece, _width_mm(piece, font), rtl) for piece in map(str.strip, pieces))


def _width_mm(text: str, font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance(text) / UNITS_PER_MM


def _reads_from_right(text: str) -> bool:
    """Apply rules P2 and P3 of the Unicode bidirectional algorithm (annex 9)."""
    strong = (kind for kind in map(bidirectional, text) if kind in {"L", "R", "AL"})
    return next(strong, "L") != "L"
