"""Sets the text of a review book: sizes, columns, and words in two weights."""

from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

from kiosk.domain.blocks import Inline, Span, plain_text
from kiosk.sheet.fonts import FONT_FAMILY
from kiosk.sheet.operations import Box, Operation, Rule, TextRun
from kiosk.sheet.parts import Part
from kiosk.sheet.type_scale import line_mm
from kiosk.sheet.typesetter import UNITS_PER_MM, drop_mm, rise_mm, set_lines, sheet_font

TITLE_PT, TOPIC_PT, LEAF_PT, TEXT_PT, SMALL_PT = 26, 20, 14, 11, 9

LEFT_MM = 20.0
TEXT_MM = 120.0
NOTES_LEFT_MM = 150.0
NOTES_MM = 46.0
WIDTH_MM = NOTES_LEFT_MM + NOTES_MM - LEFT_MM

_HAIR_MM = 0.2
_TICK_MM = 3.6


def text(
    words: str,
    size_pt: int = TEXT_PT,
    *,
    bold: bool = False,
    left_mm: float = LEFT_MM,
    width_mm: float = TEXT_MM,
    indent_mm: float = 0.0,
) -> Part:
    """Set a paragraph in one weight; nothing for no words."""
    if not words:
        return Part(0.0, ())
    font = _font(size_pt, bold=bold)
    runs = tuple(
        TextRun(
            x_mm=left_mm + indent_mm,
            baseline_mm=rise_mm(font) + index * line_mm(size_pt),
            text=line.text,
            size_pt=size_pt,
            bold=bold,
            width_mm=line.width_mm,
            rtl=line.rtl,
        )
        for index, line in enumerate(set_lines(words, font, width_mm - indent_mm))
    )
    return Part(_height_mm(font, size_pt, len(runs)), runs)


def rich_text(inline: Inline, *, indent_mm: float = 0.0, right_to_left: bool = False) -> Part:
    """Set a paragraph whose strong words stand out.

    Words that are read from the right are set in one weight, since their pieces would have to
    change places.
    """
    if right_to_left:
        return text(plain_text(inline), indent_mm=indent_mm)
    font = _font(TEXT_PT)
    layout = QTextLayout(plain_text(inline), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(inline))
    layout.beginLayout()
    runs: list[TextRun] = []
    count = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth((TEXT_MM - indent_mm) * UNITS_PER_MM)
        baseline_mm = rise_mm(font) + count * line_mm(TEXT_PT)
        start, end = line.textStart(), line.textStart() + line.textLength()
        for first, last, span in _ranges(inline):
            begin, stop = max(first, start), min(last, end)
            if begin < stop:
                piece = _piece(span, begin - first, stop - first)
                x_mm = line.cursorToX(begin)[0] / UNITS_PER_MM  # type: ignore[index]
                width_mm = line.cursorToX(stop)[0] / UNITS_PER_MM - x_mm  # type: ignore[index]
                x_mm += LEFT_MM + indent_mm
                runs.append(TextRun(x_mm, baseline_mm, piece, TEXT_PT, span.strong, width_mm))
        count += 1
    layout.endLayout()
    return Part(_height_mm(font, TEXT_PT, count), tuple(runs))


def rule(width_mm: float = WIDTH_MM, left_mm: float = LEFT_MM, thick_mm: float = _HAIR_MM) -> Part:
    """Draw a line across."""
    return Part(thick_mm, (Rule(left_mm, 0.0, left_mm + width_mm, 0.0, thick_mm),))


def tick(left_mm: float, words: str, size_pt: int = SMALL_PT) -> Part:
    """Draw a box to tick, with its words beside it."""
    box = Box(left_mm, 0.3, _TICK_MM, _TICK_MM, 0.5, 0.3)
    words_part = text(words, size_pt, left_mm=left_mm + _TICK_MM + 1.8)
    return Part(max(_TICK_MM + 0.6, words_part.height_mm), (box, *words_part.operations))


def beside(*parts: Part) -> Part:
    """Put parts over each other that stand in columns of their own."""
    operations: tuple[Operation, ...] = sum((part.operations for part in parts), ())
    return Part(max(part.height_mm for part in parts), operations)


def _font(size_pt: int, *, bold: bool = False) -> QFont:
    return sheet_font(FONT_FAMILY, size_pt, bold=bold)


def _height_mm(font: QFont, size_pt: int, lines: int) -> float:
    return rise_mm(font) + (lines - 1) * line_mm(size_pt) + drop_mm(font)


def _ranges(inline: Inline) -> list[tuple[int, int, Span]]:
    """Give first and last place of each span, as Qt counts: in UTF-16."""
    found, at = [], 0
    for span in inline:
        length = len(span.text.encode("utf-16-le")) // 2
        found.append((at, at + length, span))
        at += length
    return found


def _piece(span: Span, begin: int, end: int) -> str:
    return span.text.encode("utf-16-le")[2 * begin : 2 * end].decode("utf-16-le")


def _formats(inline: Inline) -> list[QTextLayout.FormatRange]:
    found = []
    for first, last, span in _ranges(inline):
        if span.strong:
            wanted = QTextLayout.FormatRange()
            wanted.start, wanted.length = first, last - first
            strong = QTextCharFormat()
            strong.setFont(_font(TEXT_PT, bold=True))
            wanted.format = strong
            found.append(wanted)
    return found
