"""Lets the pieces of a review book flow onto pages, and numbers these."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from kiosk.domain.paper import Paper
from kiosk.sheet.book_type import LEFT_MM, SMALL_PT, WIDTH_MM, rule, text
from kiosk.sheet.operations import Operation, SheetPage, TextRun
from kiosk.sheet.parts import Part, lowered

TOP_MM = 26.0
BOTTOM_MM = 22.0
_HEAD_MM = 13.0
_FOOT_MM = 14.0


class Piece(Struct, frozen=True):
    """Something that stands whole on one page.

    Attributes:
        gap_mm: White above it, unless it is the first on its page.
        needs_mm: Room that it needs at least, where what it draws hangs below it.
        keeps: Whether it stands on one page with the next one.
        opens_page: Whether it begins a page.
        section: Title of the section that begins with it.
    """

    part: Part
    gap_mm: float = 2.0
    needs_mm: float = 0.0
    keeps: bool = False
    opens_page: bool = False
    section: str = ""


class FlowedPage(Struct, frozen=True):
    """A page before it is numbered; ``sections`` are those that begin on it."""

    operations: tuple[Operation, ...]
    section: str
    sections: tuple[str, ...]


def flow(pieces: Iterable[Piece], paper: Paper) -> list[FlowedPage]:
    """Share pieces out among pages."""
    room_mm = paper.height_mm - TOP_MM - BOTTOM_MM
    pages: list[list[tuple[float, Piece]]] = []
    y_mm = 0.0
    for kept in _together(pieces):
        need_mm = max(_height_mm(kept), kept[0].gap_mm + kept[0].needs_mm)
        if not pages or kept[0].opens_page or y_mm + need_mm > room_mm:
            pages.append([])
            y_mm = -kept[0].gap_mm
        for piece in kept:
            y_mm += piece.gap_mm
            pages[-1].append((y_mm, piece))
            y_mm += piece.part.height_mm
    return list(_named(pages))


def numbered(pages: Sequence[FlowedPage], paper: Paper, head: str, foot: str) -> list[SheetPage]:
    """Put head and foot on pages; the first is a cover and has none.

    Args:
        pages: All of them.
        paper: What they are printed on.
        head: Stands above each page, with the section at the right.
        foot: Stands below each page, with its number at the right.
    """
    found = [SheetPage(paper, pages[0].operations)]
    for number, page in enumerate(pages[1:], 2):
        above = _both_ends(head, page.section)
        below = _both_ends(foot, f"Page {number} of {len(pages)}")
        line = lowered(rule().operations, _HEAD_MM + above.height_mm + 1.2)
        foot_top_mm = paper.height_mm - _FOOT_MM - below.height_mm / 2
        operations = (
            *lowered(above.operations, _HEAD_MM),
            *line,
            *page.operations,
            *lowered(below.operations, foot_top_mm),
        )
        found.append(SheetPage(paper, operations))
    return found


def right_aligned(words: str, size_pt: int) -> Part:
    """Set a short text at the right edge of the page."""
    part = text(words, size_pt, width_mm=WIDTH_MM)
    width_mm = max((op.width_mm for op in part.operations if isinstance(op, TextRun)), default=0.0)
    return text(words, size_pt, left_mm=LEFT_MM + WIDTH_MM - width_mm, width_mm=width_mm + 1.0)


def _both_ends(left: str, right: str) -> Part:
    first, second = text(left, SMALL_PT, width_mm=WIDTH_MM), right_aligned(right, SMALL_PT)
    return Part(first.height_mm, (*first.operations, *second.operations))


def _together(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    kept: list[Piece] = []
    for piece in pieces:
        kept.append(piece)
        if not piece.keeps:
            yield kept
            kept = []
    if kept:
        yield kept


def _height_mm(pieces: Sequence[Piece]) -> float:
    return sum(piece.gap_mm + piece.part.height_mm for piece in pieces)


def _named(pages: Iterable[Sequence[tuple[float, Piece]]]) -> Iterator[FlowedPage]:
    section = ""
    for page in pages:
        begun = tuple(piece.section for _, piece in page if piece.section)
        section = begun[0] if begun else section
        operations: tuple[Operation, ...] = sum(
            (lowered(piece.part.operations, TOP_MM + y_mm) for y_mm, piece in page), ()
        )
        yield FlowedPage(operations, section, begun)
        section = begun[-1] if begun else section
