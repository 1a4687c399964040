"""Lays out what was found on a machine, on pages that staff work through with a pen."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from msgspec import Struct

from kiosk.domain.machine import Finding, Level
from kiosk.domain.machine_areas import AREA_OF, by_area
from kiosk.domain.paper import Paper
from kiosk.sheet.fonts import FONT_FAMILY
from kiosk.sheet.operations import Box, SheetLayout, SheetPage
from kiosk.sheet.parts import COLUMN_MM, Part, Style, lowered, paragraph, right_aligned, stacked
from kiosk.sheet.type_scale import type_scale

MARGIN_MM = 20.0
TITLE_PT, HEADING_PT, TEXT_PT = 18, 13, 11

_GAP_MM = 3.5
_INDENT_MM = 8.0
_TICK_MM = 4.0
_TICK_LINE_MM = 0.4
_TICK_RADIUS_MM = 0.6
_FOOT_MM = 10.0


class PageWords(Struct, frozen=True):
    """The words around the findings.

    Attributes:
        about: Which machine, and when it was looked at.
        page: With ``%1`` and ``%2`` for the page and the number of pages.
    """

    title: str
    about: str
    to_do: str
    nothing_to_do: str
    in_order: str
    page: str


def lay_out_findings(findings: Sequence[Finding], words: PageWords, paper: Paper) -> SheetLayout:
    """Lay findings out: first what is to be done, with a box to tick, then what is in order.

    Args:
        findings: In any order; those of one area are put together.
        words: See there.
        paper: What it is printed on.
    """
    style = Style(FONT_FAMILY, type_scale(None), (paper.width_mm - COLUMN_MM) / 2)
    pages = list(_filled(_parts(style, by_area(findings), words), paper))
    layout = tuple(
        _page(style, paper, parts, words.page.replace("%1", str(at)).replace("%2", str(len(pages))))
        for at, parts in enumerate(pages, 1)
    )
    return SheetLayout(layout, len(findings))


def _parts(style: Style, findings: Iterable[Finding], words: PageWords) -> Iterator[Part]:
    found = tuple(findings)
    to_do = [finding for finding in found if finding.level is not Level.OK]
    in_order = [finding for finding in found if finding.level is Level.OK]
    head = paragraph(style, words.title, TITLE_PT, bold=True)
    yield stacked(head, paragraph(style, words.about, TEXT_PT), gap_mm=1.0)
    heading = words.to_do if to_do else words.nothing_to_do
    yield paragraph(style, heading, HEADING_PT, bold=True)
    for area, group in groupby(to_do, key=lambda finding: AREA_OF[finding.check]):
        first, *others = (_to_do(style, finding) for finding in group)
        # A heading stands with what it is about.
        yield stacked(paragraph(style, area.title, TEXT_PT, bold=True), first, gap_mm=1.5)
        yield from others
    if in_order:
        first, *others = (_in_order(style, finding) for finding in in_order)
        heading_part = paragraph(style, words.in_order, HEADING_PT, bold=True)
        yield stacked(heading_part, first, gap_mm=_GAP_MM)
        yield from others


def _to_do(style: Style, finding: Finding) -> Part:
    message = f"{finding.check}: {finding.message}"
    words = stacked(
        paragraph(style, message, TEXT_PT, indent_mm=_INDENT_MM),
        paragraph(style, finding.fix, TEXT_PT, bold=True, indent_mm=_INDENT_MM),
        gap_mm=0.5,
    )
    tick = Box(style.left_mm, 0.4, _TICK_MM, _TICK_MM, _TICK_RADIUS_MM, _TICK_LINE_MM)
    return Part(words.height_mm, (tick, *words.operations))


def _in_order(style: Style, finding: Finding) -> Part:
    return paragraph(style, f"{finding.check}: {finding.message}", TEXT_PT, indent_mm=_INDENT_MM)


def _filled(parts: Iterable[Part], paper: Paper) -> Iterator[list[Part]]:
    """Share parts out among pages; a part stays whole."""
    room_mm = paper.height_mm - 2 * MARGIN_MM - _FOOT_MM
    page: list[Part] = []
    for part in parts:
        if page and stacked(*page, part, gap_mm=_GAP_MM).height_mm > room_mm:
            yield page
            page = []
        page.append(part)
    yield page


def _page(style: Style, paper: Paper, parts: Sequence[Part], number: str) -> SheetPage:
    body = stacked(*parts, gap_mm=_GAP_MM)
    foot = right_aligned(style, Part(0.0, ()), number, TEXT_PT)
    foot_top_mm = paper.height_mm - MARGIN_MM - foot.height_mm
    return SheetPage(
        paper,
        (*lowered(body.operations, MARGIN_MM), *lowered(foot.operations, foot_top_mm)),
    )
