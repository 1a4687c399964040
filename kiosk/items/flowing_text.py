"""Finds the lines of a text block, and shows a piece of it."""

import re
from html import escape, unescape

from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtQuick import QQuickItem

from kiosk.domain.blocks import Inline, Span, plain_text
from kiosk.domain.bound_numbers import NO_BREAK, STYLED_NO_BREAK, unbound
from kiosk.domain.flow import FlowBlock
from kiosk.domain.sentences import cut, sentences

_TAG = re.compile(r"(</?b>)")
# A line that fills the width to the last pixel may break when it is drawn.
_CERTAIN_PX = 1.0
_NEW_LINE = "\u2028"


def flow_block(item: QQuickItem, breaks: frozenset[int] = frozenset()) -> FlowBlock:
    """Measure a block; one without ``flowWidth`` stays whole.

    Args:
        item: Has ``gapBefore``, ``keepWithNext`` and perhaps ``tiedToNext``; and where it can be
            divided ``flowWidth``, ``flowFont``, ``flowLine``, ``flowOverhead`` and ``text`` with
            ``<b>`` as mark-up.
        breaks: Where a part may end although the line does not, in letters behind a blank.
    """
    gap, keep = float(item.property("gapBefore")), int(item.property("keepWithNext") or 0)
    tied = int(item.property("tiedToNext") or 0)
    width = item.property("flowWidth")
    if not width:
        return FlowBlock(gap, item.implicitHeight(), keep_with_next=keep, tied_to_next=tied)
    inline = _inline(str(item.property("text")))
    font, line_height = QFont(item.property("flowFont")), float(item.property("flowLine"))
    # The last line is as high as the font, however close the lines stand.
    overhang = max(0.0, QFontMetricsF(font).height() - line_height)
    return FlowBlock(
        gap=gap,
        overhead=float(item.property("flowOverhead")) + overhang,
        line_height=line_height,
        line_ends=_line_ends(inline, font, float(width) - _CERTAIN_PX, breaks),
        sentence_ends=_sentence_ends(inline),
        keep_with_next=keep,
        tied_to_next=tied,
    )


def show_piece(item: QQuickItem, block: FlowBlock, first: int, end: int) -> None:
    """Show some lines of a block, or all."""
    if first == 0 and end == len(block.line_ends):
        show_whole(item)
        return
    start = block.line_ends[first - 1] if first else 0
    words = cut(_inline(str(item.property("text"))), start, block.line_ends[end - 1])
    item.setProperty("continuing", first > 0)
    item.setProperty("piece", _styled(words))
    item.setProperty("pieceSpoken", unbound(plain_text(words).replace(_NEW_LINE, " ")))


def show_whole(item: QQuickItem) -> None:
    """Show all of a block."""
    if not item.property("piece"):
        return
    item.setProperty("continuing", False)  # noqa: FBT003 (Qt calls it so)
    item.setProperty("piece", "")
    item.setProperty("pieceSpoken", "")


def _inline(styled: str) -> Inline:
    spans = []
    strong = False
    for run in _TAG.split(styled.replace("<br>", _NEW_LINE)):
        if _TAG.fullmatch(run):
            strong = run == "<b>"
        elif run:
            spans.append(Span(unescape(run), strong))
    return tuple(spans)


def _styled(inline: Inline) -> str:
    runs = (f"<b>{escape(span.text)}</b>" if span.strong else escape(span.text) for span in inline)
    return "".join(runs).replace(_NEW_LINE, "<br>").replace(NO_BREAK, STYLED_NO_BREAK)


def _line_ends(
    inline: Inline, font: QFont, width: float, breaks: frozenset[int]
) -> tuple[int, ...]:
    letters = list(plain_text(inline))
    for end in breaks:
        letters[end - 1] = _NEW_LINE
    layout = QTextLayout("".join(letters), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    # As Qt Quick lays text out.
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    layout.setFormats(list(_weights(inline)))
    layout.beginLayout()
    ends = []
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        ends.append(line.textStart() + line.textLength())
        line = layout.createLine()
    layout.endLayout()
    return tuple(ends)


def _weights(inline: Inline) -> list[QTextLayout.FormatRange]:
    ranges = []
    at = 0
    for span in inline:
        if span.strong:
            bold = QTextCharFormat()
            bold.setFontWeight(QFont.Weight.Bold)
            one = QTextLayout.FormatRange()
            one.start, one.length, one.format = at, len(span.text), bold
            ranges.append(one)
        at += len(span.text)
    return ranges


def _sentence_ends(inline: Inline) -> frozenset[int]:
    text = plain_text(inline)
    ends = set()
    at = 0
    for sentence in sentences(inline):
        at = text.index(plain_text(sentence), at) + len(plain_text(sentence))
        # The line goes on to the blank behind the sentence.
        ends |= {at, at + 1}
    return frozenset(ends)
