"""A question with its lines to write on, and the boxes."""

from kiosk.sheet.model import SheetQuestion
from kiosk.sheet.operations import Box, Rule, StarShape, TextRun
from kiosk.sheet.parts import COLUMN_MM, Part, Style, lowered, paragraph, stacked
from kiosk.sheet.type_scale import TypeScale, line_mm
from kiosk.sheet.typesetter import rise_mm, set_lines

RULE_WIDTH_MM = 0.5

_STAR_GAP_MM = 1.8
_STAR_RADIUS_MAX_MM = 2.6
_BOX_RADIUS_MM = 2.5
_BOX_INSET_MM = 4.0


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
