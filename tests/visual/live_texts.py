"""The texts and pictures that are seen in a window, each on its ground."""

import re
from html import unescape

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QTextLayout, QTextOption
from PySide6.QtQuick import QQuickItem

from kiosk.domain.bound_numbers import unbound
from kiosk.items.sentence_lines import enum_value
from kiosk.snapshot.screen_record import number_extent
from tests.visual.accessible_tree import accessible_name, role_of
from tests.visual.live_items import box_of, button_around, owner_of, parent_of, type_of
from tests.visual.live_screen import Box, LivePicture, LiveText

_OPAQUE = 255
_LARGE_PX = 1000
# What is left of the room stands before the words to this share.
_ACROSS = {Qt.AlignmentFlag.AlignHCenter.value: 0.5, Qt.AlignmentFlag.AlignRight.value: 1.0}
_DOWN = {Qt.AlignmentFlag.AlignVCenter.value: 0.5, Qt.AlignmentFlag.AlignBottom.value: 1.0}
_capital_shares: dict[str, float] = {}


class _Surface(Struct, frozen=True):
    box: Box
    color: str


def seen_in(
    painted: list[QQuickItem], window_color: str, px_per_mm: float
) -> tuple[list[LiveText], list[LivePicture]]:
    """Give the texts and pictures of the painted items that no surface covers."""
    surfaces: list[_Surface] = []
    texts: list[LiveText] = []
    pictures: list[LivePicture] = []
    for item in painted:
        if item.inherits("QQuickRectangle"):
            surface = _surface(item)
            if surface is not None:
                surfaces.append(surface)
                # What lies behind a surface that covers it is not seen.
                texts = [one for one in texts if not _covers(surface, one.box)]
                pictures = [one for one in pictures if not _covers(surface, one.box)]
        elif item.inherits("QQuickText") and item.property("text"):
            texts.append(_text(item, surfaces, window_color, px_per_mm))
        elif type_of(item) in {"KioskIcon", "KioskFigure", "IconArray", "SheetPreview", "QrCode"}:
            pictures.append(_picture(item, surfaces, window_color))
    return texts, pictures


def plain(text: str) -> str:
    """Give styled text as it is read."""
    return unbound(unescape(re.sub(r"</?b>", "", text.replace("<br>", " "))))


def _surface(item: QQuickItem) -> _Surface | None:
    color = item.property("color")
    if not isinstance(color, QColor) or color.alpha() < _OPAQUE:
        return None
    return _Surface(box_of(item), color.name())


def _covers(surface: _Surface, box: Box) -> bool:
    return surface.box.holds(box.x, box.y) and surface.box.holds(box.x + box.w, box.y + box.h)


def _ground(surfaces: list[_Surface], box: Box, window_color: str) -> str:
    x, y = box.x + box.w / 2, box.y + box.h / 2
    behind = [surface.color for surface in surfaces if surface.box.holds(x, y)]
    return behind[-1] if behind else window_color


def _text(
    item: QQuickItem, surfaces: list[_Surface], window_color: str, px_per_mm: float
) -> LiveText:
    words = plain(str(item.property("text")))
    box = _painted_box(item)
    button = button_around(item)
    font = QFont(item.property("font"))
    return LiveText(
        words=words,
        box=box,
        capital_mm=_capital_share(font) * font.pixelSize() / px_per_mm,
        color=QColor(item.property("color")).name(),
        ground=_ground(surfaces, box, window_color),
        owner=owner_of(item),
        button="" if button is None else accessible_name(button),
        label=button is not None and button.property("text") == words,
        heading=role_of(item) == QAccessible.Role.Heading,
        level=int(item.property("level") or 0),
        lines=_lines(words, font, item),
    )


def _picture(item: QQuickItem, surfaces: list[_Surface], window_color: str) -> LivePicture:
    named = [item.property(name) for name in ("color", "ringColor")]
    return LivePicture(
        kind=type_of(item),
        box=box_of(item),
        colors=tuple(QColor(color).name() for color in named if color is not None),
        ground=_ground(surfaces, box_of(item), window_color),
        told=accessible_name(item) or accessible_name(parent_of(item) or item),
    )


def _lines(words: str, font: QFont, item: QQuickItem) -> tuple[int, ...]:
    if int(item.property("lineCount")) == 1:
        return (len(words),)
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lengths = []
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(item.width())
        lengths.append(len(words[line.textStart() : line.textStart() + line.textLength()].rstrip()))
        line = layout.createLine()
    layout.endLayout()
    return tuple(lengths)


def _painted_box(item: QQuickItem) -> Box:
    own = box_of(item)
    wide, high = float(item.property("contentWidth")), float(item.property("contentHeight"))
    number = number_extent(item)
    if number is not None:
        own, high = Box(own.x, own.y + number[0], own.w, number[1]), number[1]
    return Box(
        own.x + (own.w - wide) * _share(item, "effectiveHorizontalAlignment", _ACROSS),
        own.y + (own.h - high) * _share(item, "verticalAlignment", _DOWN),
        wide,
        high,
    )


def _share(item: QQuickItem, name: str, shares: dict[int, float]) -> float:
    return shares.get(enum_value(item, name), 0.0)


def _capital_share(font: QFont) -> float:
    # At its own size the height would be rounded up to whole pixels.
    large = QFont(font)
    large.setPixelSize(_LARGE_PX)
    key = large.key()
    if key not in _capital_shares:
        bounds = QFontMetricsF(large).tightBoundingRect("I")
        _capital_shares[key] = bounds.height() / _LARGE_PX
    return _capital_shares[key]
