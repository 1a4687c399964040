"""Parts of a page: text set in the column, and parts under each other."""

import re
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtGui import QFont

from kiosk.sheet.operations import Box, Drawing, Operation, Rule, StarShape, TextRun
from kiosk.sheet.type_scale import TypeScale, line_mm
from kiosk.sheet.typesetter import drop_mm, rise_mm, set_lines, sheet_font

COLUMN_MM = 152.0

_SENTENCE_END = re.compile(r"(?<=[.?!]) ")
_ASIDE_GAP_MM = 6.0


class Style(Struct, frozen=True):
    """What all parts of one sheet share.

    Attributes:
        family: Name of the font.
        left_mm: Where the column begins.
    """

    family: str
    scale: TypeScale
    left_mm: float

    def font(self, size_pt: int, *, bold: bool = False) -> QFont:
        """Give the sheet's font in a size."""
        return sheet_font(self.family, size_pt, bold=bold)


class Part(Struct, frozen=True):
    """Operations whose top edge is at 0 mm."""

    height_mm: float
    operations: tuple[Operation, ...]


def paragraph(
    style: Style, text: str, size_pt: int, *, bold: bool = False, indent_mm: float = 0.0
) -> Part:
    """Set one paragraph, broken at the right edge of the column; nothing for no text."""
    if not text:
        return Part(0.0, ())
    font = style.font(size_pt, bold=bold)
    lines = set_lines(text, font, COLUMN_MM - indent_mm)
    first_mm = rise_mm(font)
    runs = tuple(
        TextRun(
            x_mm=style.left_mm + indent_mm,
            baseline_mm=first_mm + index * line_mm(size_pt),
            text=line.text,
            size_pt=size_pt,
            bold=bold,
            width_mm=line.width_mm,
            rtl=line.rtl,
        )
        for index, line in enumerate(lines)
    )
    return Part(first_mm + (len(lines) - 1) * line_mm(size_pt) + drop_mm(font), runs)


def sentences(style: Style, text: str, size_pt: int, *, bold: bool = False) -> Part:
    """Set a few sentences, broken between two of them rather than inside one."""
    parts: list[Part] = []
    line = ""
    for sentence in _SENTENCE_END.split(text):
        longer = paragraph(style, f"{line} {sentence}".strip(), size_pt, bold=bold)
        if line and len(longer.operations) > 1:
            parts.append(paragraph(style, line, size_pt, bold=bold))
            line = sentence
        else:
            line = f"{line} {sentence}".strip()
    return stacked(*parts, paragraph(style, line, size_pt, bold=bold))


def right_aligned(style: Style, above: Part, text: str, size_pt: int) -> Part:
    """Put a short text at the right end of a part's last line, or below it for want of room."""
    short = paragraph(style, text, size_pt)
    last_width_mm = max(
        (op.width_mm for op in above.operations[-1:] if isinstance(op, TextRun)), default=COLUMN_MM
    )
    runs = tuple(
        replace(op, x_mm=style.left_mm + COLUMN_MM - op.width_mm)
        for op in short.operations
        if isinstance(op, TextRun)
    )
    taken_mm = last_width_mm + _ASIDE_GAP_MM + sum(run.width_mm for run in runs)
    if taken_mm > COLUMN_MM:
        return stacked(above, Part(short.height_mm, runs))
    beside = lowered(runs, above.height_mm - short.height_mm)
    return Part(above.height_mm, (*above.operations, *beside))


def stacked(*parts: Part, gap_mm: float = 0.0) -> Part:
    """Put parts under each other; those without height take no gap either."""
    placed: list[Operation] = []
    bottom_mm = 0.0
    for part in (part for part in parts if part.height_mm > 0):
        top_mm = bottom_mm + (gap_mm if placed else 0.0)
        placed += lowered(part.operations, top_mm)
        bottom_mm = top_mm + part.height_mm
    return Part(bottom_mm, tuple(placed))


def lowered(operations: tuple[Operation, ...], by_mm: float) -> tuple[Operation, ...]:
    """Move operations down the page."""
    return tuple(_lowered(operation, by_mm) for operation in operations)


def mirrored(operations: tuple[Operation, ...], width_mm: float) -> tuple[Operation, ...]:
    """Turn a page around for a script that is read from the right; each word stays as it is."""
    return tuple(_mirrored(operation, width_mm) for operation in operations)


def _mirrored(operation: Operation, width_mm: float) -> Operation:
    match operation:
        case TextRun():
            return replace(operation, x_mm=width_mm - operation.x_mm - operation.width_mm)
        case Rule():
            return replace(
                operation, x1_mm=width_mm - operation.x2_mm, x2_mm=width_mm - operation.x1_mm
            )
        case Box():
            return replace(operation, x_mm=width_mm - operation.x_mm - operation.w_mm)
        case StarShape():
            return replace(operation, x_mm=width_mm - operation.x_mm)
        case Drawing():
            return replace(operation, x_mm=width_mm - operation.x_mm - operation.side_mm)
        case _:
            assert_never(operation)


def _lowered(operation: Operation, by_mm: float) -> Operation:
    match operation:
        case TextRun():
            return replace(operation, baseline_mm=operation.baseline_mm + by_mm)
        case Rule():
            return replace(operation, y1_mm=operation.y1_mm + by_mm, y2_mm=operation.y2_mm + by_mm)
        case Box() | StarShape() | Drawing():
            return replace(operation, y_mm=operation.y_mm + by_mm)
        case _:
            assert_never(operation)
