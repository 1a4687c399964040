"""What surrounds the questions on a page: title, boxes, crisis lines and notes."""

from msgspec import Struct
from msgspec.structs import replace

from kiosk.domain.paper import Paper
from kiosk.sheet.blocks import least_boxes_mm
from kiosk.sheet.model import SheetModel, SheetWords, clinic_line
from kiosk.sheet.parts import Part, Style, paragraph, right_aligned, sentences, stacked

MARGIN_MM = 25.0
HEAD_GAP_MM = 5.0
BOXES_GAP_MM = 5.5
CLOSING_GAP_MM = 5.0

_NOTES_GAP_MM = 2.5


class Frame(Struct, frozen=True):
    """The fixed parts of one page.

    Attributes:
        head: At the top.
        least_boxes_mm: Height that the boxes need at least, or 0 on a page without them.
        closing: At the bottom, standing on the margin.
    """

    head: Part
    least_boxes_mm: float
    closing: Part

    def room_mm(self, paper: Paper) -> float:
        """Height that is left for questions."""
        boxes_mm = self.least_boxes_mm + BOXES_GAP_MM if self.least_boxes_mm else 0.0
        closing_mm = self.closing.height_mm + CLOSING_GAP_MM if self.closing.height_mm else 0.0
        inner_mm = paper.height_mm - 2 * MARGIN_MM
        return inner_mm - self.head.height_mm - HEAD_GAP_MM - boxes_mm - closing_mm


def only_page(style: Style, model: SheetModel, words: SheetWords) -> Frame:
    """Surround the questions of a sheet with one page."""
    boxes_mm = least_boxes_mm(style) if words.plan else 0.0
    notes = _notes(style, words.general, words.private, words.edition)
    return Frame(_head(style, words), boxes_mm, _closing(_contact(style, model, words), notes))


def first_page(style: Style, words: SheetWords) -> Frame:
    """Surround the questions on page 1 of 2."""
    notes = _numbered(style, _notes(style, words.private), words.page, 1)
    return Frame(_head(style, words), 0.0, notes)


def last_page(style: Style, model: SheetModel, words: SheetWords) -> Frame:
    """Surround the questions on page 2 of 2."""
    notes = _notes(style, words.general, words.private, words.edition)
    numbered = _numbered(style, notes, words.page, 2)
    return replace(
        only_page(style, model, words),
        head=paragraph(style, words.title, style.scale.body_pt, bold=True),
        closing=_closing(_contact(style, model, words), numbered),
    )


def _head(style: Style, words: SheetWords) -> Part:
    return stacked(
        paragraph(style, words.title, style.scale.head_pt, bold=True),
        paragraph(style, words.endorsement, style.scale.body_pt),
    )


def _contact(style: Style, model: SheetModel, words: SheetWords) -> Part:
    small_pt = style.scale.small_pt
    crisis = (
        sentences(style, line, small_pt, bold=place == 0) for place, line in enumerate(words.crisis)
    )
    line = clinic_line(model, words)
    return stacked(*crisis, paragraph(style, line, small_pt))


def _notes(style: Style, *lines: str) -> Part:
    return stacked(*(sentences(style, line, style.scale.small_pt) for line in lines))


def _numbered(style: Style, notes: Part, page: str, number: int) -> Part:
    words = page.replace("%1", str(number)).replace("%2", "2")
    return right_aligned(style, notes, words, style.scale.small_pt)


def _closing(contact: Part, notes: Part) -> Part:
    return stacked(contact, notes, gap_mm=_NOTES_GAP_MM)
