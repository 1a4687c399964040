"""Lays a sheet out: the one place that preview, PDF and printer take their pages from."""

from collections.abc import Sequence

from kiosk.domain.paper import Paper
from kiosk.sheet.blocks import boxes_part, number_indent_mm, question_part, star_room_mm
from kiosk.sheet.capacity import Gap, Room, divide, ruled_lines
from kiosk.sheet.fonts import FONT_FAMILY
from kiosk.sheet.frame import (
    BOXES_GAP_MM,
    CLOSING_GAP_MM,
    HEAD_GAP_MM,
    MARGIN_MM,
    Frame,
    first_page,
    last_page,
    only_page,
)
from kiosk.sheet.model import SheetModel, SheetWords
from kiosk.sheet.operations import Operation, SheetLayout, SheetPage
from kiosk.sheet.parts import COLUMN_MM, Part, Style, lowered, mirrored, stacked
from kiosk.sheet.type_scale import type_scale

_GAP = Gap(least_mm=2.0, airy_mm=6.5)
_WIDE_GAP_MM = 11.0
_BOXES_MAX_MM = 110.0


def lay_out(model: SheetModel, words: SheetWords, family: str = FONT_FAMILY) -> SheetLayout:
    """Lay a sheet out on one page or two.

    Args:
        model: The questions and what the clinic has set.
        words: The words of all sheets, in the language of the questions.
        family: Name of the font; it must be loaded already.
    """
    style = _style(model, family)
    only = only_page(style, model, words)
    first = first_page(style, words)
    last = last_page(style, model, words)
    parts = _question_parts(style, model)
    room = Room(*(frame.room_mm(model.paper) for frame in (only, first, last)))
    division = divide([part.height_mm for part in parts], room, _GAP)
    if division.pages == 1:
        shares = [(only, parts)]
    else:
        split = division.first
        shares = [(first, parts[:split]), (last, parts[split : division.fitting])]
    pages = tuple(_page(style, words, model.paper, *share) for share in shares)
    return SheetLayout(pages, division.fitting)


def _style(model: SheetModel, family: str) -> Style:
    scale = type_scale(model.large_print)
    centred_mm = (model.paper.width_mm - COLUMN_MM) / 2
    return Style(family, scale, max(centred_mm, MARGIN_MM + star_room_mm(scale)))


def _question_parts(style: Style, model: SheetModel) -> list[Part]:
    indent_mm = number_indent_mm(style, len(model.questions))
    return [
        question_part(style, question, lines, indent_mm)
        for question, lines in zip(model.questions, ruled_lines(model.questions), strict=True)
    ]


def _page(
    style: Style, words: SheetWords, paper: Paper, frame: Frame, parts: Sequence[Part]
) -> SheetPage:
    questions = stacked(*parts, gap_mm=_gap_mm(parts, frame, paper))
    questions_top_mm = MARGIN_MM + frame.head.height_mm + HEAD_GAP_MM
    closing_top_mm = paper.height_mm - MARGIN_MM - frame.closing.height_mm
    operations: list[Operation] = [
        *lowered(frame.head.operations, MARGIN_MM),
        *lowered(questions.operations, questions_top_mm),
    ]
    if frame.least_boxes_mm:
        top_mm = questions_top_mm + (questions.height_mm + BOXES_GAP_MM if parts else 0.0)
        height_mm = min(_BOXES_MAX_MM, closing_top_mm - CLOSING_GAP_MM - top_mm)
        boxes = boxes_part(style, words.ride_home, words.plan, height_mm)
        operations += lowered(boxes.operations, top_mm)
    operations += lowered(frame.closing.operations, closing_top_mm)
    placed = tuple(operations)
    return SheetPage(paper, mirrored(placed, paper.width_mm) if words.right_to_left else placed)


def _gap_mm(parts: Sequence[Part], frame: Frame, paper: Paper) -> float:
    """Share the room that is left among the gaps; the boxes want some of it too."""
    widest_mm = _GAP.airy_mm if frame.least_boxes_mm else _WIDE_GAP_MM
    spare_mm = frame.room_mm(paper) - sum(part.height_mm for part in parts)
    return min(widest_mm, spare_mm / max(1, len(parts) - 1))
