"""Finds the lines that a sentence takes up in a text on the screen."""

import re
from html import unescape

from msgspec import Struct
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtQml import qmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.domain.bound_numbers import unbound

_TAG = re.compile(r"<(/?)(b|br)>")
_LINE_BREAK = "\u2028"
# What is left of the room stands before the words to this share.
_ACROSS = {Qt.AlignmentFlag.AlignHCenter.value: 0.5, Qt.AlignmentFlag.AlignRight.value: 1.0}
_DOWN = {Qt.AlignmentFlag.AlignVCenter.value: 0.5, Qt.AlignmentFlag.AlignBottom.value: 1.0}


class ShownText(Struct, frozen=True):
    """A text as it stands on the screen.

    Attributes:
        words: Without mark-up; a forced new line is one character.
        bold: Start and length of what is bold.
    """

    words: str
    bold: tuple[tuple[int, int], ...] = ()


def shown_text(text: str) -> ShownText:
    """Read a text with ``<b>`` and ``<br>`` as it is shown."""
    words, bold, opened, at = "", [], 0, 0
    for tag in _TAG.finditer(text):
        words += unescape(text[at : tag.start()])
        at = tag.end()
        if tag.group(2) == "br":
            words += _LINE_BREAK
        elif tag.group(1):
            bold.append((opened, len(words) - opened))
        else:
            opened = len(words)
    return ShownText(words + unescape(text[at:]), tuple(bold))


def sentence_lines(item: QQuickItem, start: int, end: int) -> tuple[QRectF, ...]:
    """Give the places of a sentence in a text item, line by line, in its own coordinates.

    Args:
        item: What shows the text.
        start: Where the sentence begins in the words that are told of the item.
        end: Where it ends, exclusive.

    Returns:
        Nothing where the item is no text, or tells other words than it shows.
    """
    if not item.inherits("QQuickText"):
        return ()
    told, text = str(item.property("spoken")), str(item.property("text"))
    styled = enum_value(item, "textFormat") != Qt.TextFormat.PlainText.value
    shown = shown_text(text) if styled else ShownText(text)
    # A step is told with its number, which stands beside it.
    before = len(told) - len(shown.words)
    if before < 0 or unbound(told[before:]) != unbound(shown.words.replace(_LINE_BREAK, " ")):
        return ()
    return _lines(item, shown, max(0, start - before), end - before)


def enum_value(item: QQuickItem, name: str) -> int:
    """Read a property of an item whose type is one of Qt Quick's own enumerations.

    Returns:
        Its number; 0 of an item that no engine has made.
    """
    # Python has no type for some of Qt Quick's values, so JavaScript reads them. A QQmlExpression
    # would read them too, but what it compiles stays in the engine for ever.
    engine = qmlEngine(item)
    return 0 if engine is None else engine.newQObject(item).property(name).toInt()


def _lines(item: QQuickItem, shown: ShownText, start: int, end: int) -> tuple[QRectF, ...]:
    layout, pitch = _layout(item, shown), float(item.property("lineHeight"))
    count = layout.lineCount()
    top = (item.height() - count * pitch) * _DOWN.get(enum_value(item, "verticalAlignment"), 0.0)
    across = _ACROSS.get(enum_value(item, "effectiveHorizontalAlignment"), 0.0)
    found = []
    for number in range(count):
        line = layout.lineAt(number)
        first, behind = line.textStart(), line.textStart() + line.textLength()
        # A space at the end of a line takes no room on the screen.
        behind = len(shown.words[:behind].rstrip())
        if first >= end or behind <= start:
            continue
        edges = (_edge(line, max(first, start)), _edge(line, min(behind, end)))
        left, right = min(edges), max(edges)
        left += (item.width() - line.naturalTextWidth()) * across
        right += (item.width() - line.naturalTextWidth()) * across
        high = line.ascent() + line.descent()
        found.append(QRectF(left, top + number * pitch, right - left, max(high, pitch)))
    return tuple(found)


def _edge(line: object, position: int) -> float:
    return float(line.cursorToX(position)[0])  # type: ignore[attr-defined]


def _layout(item: QQuickItem, shown: ShownText) -> QTextLayout:
    font = QFont(item.property("font"))
    layout = QTextLayout(shown.words, font)
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    ranges = []
    for start, length in shown.bold:
        one = QTextLayout.FormatRange()
        one.start, one.length, one.format = start, length, bold
        ranges.append(one)
    layout.setFormats(ranges)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    # Left of every line is 0, whatever the direction; the item's alignment is added later.
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(item.width() if enum_value(item, "wrapMode") else float("inf"))
    layout.endLayout()
    return layout
