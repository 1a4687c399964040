"""The parts of a sheet, each with its height, drawn from its own top edge."""

import re
from dataclasses import dataclass, replace
from typing import assert_never

from PySide6.QtGui import QFont

from kiosk.sheet.model import SheetQuestion
from kiosk.sheet.operations import Box, Operation, Rule, StarShape, TextRun
from kiosk.sheet.type_scale import TypeScale, line_mm
from kiosk.sheet.typesetter import drop_mm, rise_mm, set_lines, sheet_font

COLUMN_MM = 152.0
RULE_WIDTH_MM = 0.5

_SENTENCE_END = re.compile(r"(?<=[.?!]) ")
_ASIDE_GAP_MM = 6.0
_STAR_GAP_MM = 1.8
_STAR_RADIUS_MAX_MM = 2.6
_BOX_RADIUS_MM = 2.5
_BOX_INSET_MM = 4.0


@dataclass(frozen=True, slots=True)
class Style:
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


@dataclass(frozen=True, slots=True)
class Part:
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


def question_part(style: Style, question: SheetQuestion, lines: int, indent_mm: float) -> Part:
    """Set a question with its number, its star, its English and its lines to write on."""
    size_pt = style.scale.body_pt
    number = paragraph(style, f"{question.number}.", size_pt, bold=True)
    words = stacked(
        paragraph(style, question.text, size_pt, bold=True, indent_mm=indent_mm),
        paragraph(style, question.english or "", size_pt, indent_mm=indent_mm),
    )
    last_mm = max(op.baseline_mm for op in words.operations if isinstance(op, TextRun))
    rules = tuple(
        _across(style, last_mm + (index + 1) * style.scale.pitch_mm) for index in range(lines)
    )
    star = (_star(style),) if question.starred else ()
    return Part(rules[-1].y1_mm, (*star, *number.operations, *words.operations, *rules))


def number_indent_mm(style: Style, count: int) -> float:
    """How far question texts stand in from the column, so that every number has room."""
    font = style.font(style.scale.body_pt, bold=True)
    widest = max(
        set_lines(f"{n}.", font, COLUMN_MM)[0].width_mm for n in range(1, max(2, count + 1))
    )
    return widest + 0.35 * line_mm(style.scale.body_pt)


def star_room_mm(scale: TypeScale) -> float:
    """How far a star reaches to the left of the column."""
    return 2 * _star_radius_mm(scale) + _STAR_GAP_MM


def boxes_part(style: Style, ride_home: str, plan: str, height_mm: float) -> Part:
    """Draw the box for the ride home, and under it the box for the plan, as one frame."""
    row_mm = _row_mm(style)
    size_pt = style.scale.sub_pt
    frame = Box(style.left_mm, 0.0, COLUMN_MM, height_mm, _BOX_RADIUS_MM, RULE_WIDTH_MM)
    label = paragraph(style, ride_home, size_pt, bold=True, indent_mm=_BOX_INSET_MM)
    top_mm = (row_mm - label.height_mm) / 2
    second = paragraph(style, plan, size_pt, bold=True, indent_mm=_BOX_INSET_MM)
    return Part(
        height_mm,
        (
            frame,
            *lowered(label.operations, top_mm),
            _across(style, row_mm),
            *lowered(second.operations, row_mm + top_mm),
        ),
    )


def least_boxes_mm(style: Style) -> float:
    """Height of the boxes with room for one line of the plan."""
    return 2 * _row_mm(style) + style.scale.pitch_mm - 4.0


def lowered(operations: tuple[Operation, ...], by_mm: float) -> tuple[Operation, ...]:
    """Move operations down the page."""
    return tuple(_lowered(operation, by_mm) for operation in operations)


def _lowered(operation: Operation, by_mm: float) -> Operation:
    match operation:
        case TextRun():
            return replace(operation, baseline_mm=operation.baseline_mm + by_mm)
        case Rule():
            return replace(operation, y1_mm=operation.y1_mm + by_mm, y2_mm=operation.y2_mm + by_mm)
        case Box() | StarShape():
            return replace(operation, y_mm=operation.y_mm + by_mm)
        case _:
            assert_never(operation)


def _across(style: Style, y_mm: float) -> Rule:
    return Rule(style.left_mm, y_mm, style.left_mm + COLUMN_MM, y_mm, RULE_WIDTH_MM)


def _row_mm(style: Style) -> float:
    return style.scale.pitch_mm + 2.0


def _star(style: Style) -> StarShape:
    font = style.font(style.scale.body_pt, bold=True)
    radius_mm = _star_radius_mm(style.scale)
    middle_of_capitals_mm = rise_mm(font) - 0.34 * line_mm(style.scale.body_pt) / 1.3
    return StarShape(style.left_mm - _STAR_GAP_MM - radius_mm, middle_of_capitals_mm, radius_mm)


def _star_radius_mm(scale: TypeScale) -> float:
    return min(_STAR_RADIUS_MAX_MM, 0.33 * line_mm(scale.body_pt))
