"""Reads what is on a screen from the live items and the live accessible tree."""

import re
from collections.abc import Iterator
from html import unescape

from msgspec import Struct
from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFont, QFontMetricsF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.domain.bound_numbers import unbound

# A key of the on-screen keyboard is a button for which Qt has no role of its own.
_ROLES = {
    QAccessible.Role.Button: "button",
    QAccessible.Role.CheckBox: "checkbox",
    QAccessible.Role.RadioButton: "radiobutton",
    QAccessible.Role.Link: "link",
}
_ROUNDING_PX = 1.0


class PressableRecord(Struct, frozen=True):
    """One thing that can be pressed, in device pixels."""

    name: str
    role: str
    x: int
    y: int
    w: int
    h: int
    enabled: bool
    primary: bool
    bar: bool


class ScreenRecord(Struct, frozen=True):
    """One picture: what can be read and pressed on it."""

    id: str
    screen: str
    file: str
    language: str
    texts: tuple[str, ...]
    elided: tuple[str, ...]
    items: tuple[PressableRecord, ...]


def pressables(window: QQuickWindow) -> tuple[PressableRecord, ...]:
    """List what can be pressed, in the order of the accessible tree."""
    root = QAccessible.queryAccessibleInterface(window)
    return tuple(
        _record(interface, window.devicePixelRatio())
        for interface in _interfaces(root)
        if interface.role() in _ROLES and not interface.state().invisible
    )


def texts(window: QQuickWindow) -> tuple[str, ...]:
    """List the visible strings in reading order."""
    return tuple(_plain(item) for item in _text_items(window.contentItem()))


def number_extent(item: QQuickItem) -> tuple[float, float] | None:
    """Tell where a number alone begins below the top of its text, and how high it is.

    Its line has room for letters below and marks above, where digits have nothing.
    """
    if not str(item.property("text")).isdigit():
        return None
    high = QFontMetricsF(QFont(item.property("font"))).capHeight()
    return item.baselineOffset() - high, high


def elided(window: QQuickWindow) -> tuple[str, ...]:
    """List the visible strings that do not fit where they stand."""
    return tuple(
        _plain(item) for item in _text_items(window.contentItem()) if not _fits(item, window)
    )


def _interfaces(interface: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    if interface is None or not interface.isValid():
        return
    yield interface
    for place in range(interface.childCount()):
        yield from _interfaces(interface.child(place))


def _record(interface: QAccessibleInterface, scale: float) -> PressableRecord:
    item = interface.object()
    scene = _scene_rect(item) if isinstance(item, QQuickItem) else QRectF(interface.rect())
    return PressableRecord(
        name=interface.text(QAccessible.Text.Name),
        role="key" if _flag(item, "key") else _ROLES[interface.role()],
        x=round(scene.x() * scale),
        y=round(scene.y() * scale),
        w=round(scene.width() * scale),
        h=round(scene.height() * scale),
        enabled=not interface.state().disabled,
        primary=_flag(item, "primary"),
        bar=_flag(item, "bar"),
    )


def _flag(item: QObject | None, name: str) -> bool:
    return item is not None and bool(item.property(name))


def _text_items(item: QQuickItem) -> Iterator[QQuickItem]:
    if not item.isVisible() or item.opacity() == 0:
        return
    if item.inherits("QQuickText") and item.property("text"):
        yield item
    for child in item.childItems():
        yield from _text_items(child)


def _plain(item: QQuickItem) -> str:
    text = re.sub(r"<br>", " ", str(item.property("text")))
    return unbound(unescape(re.sub(r"</?b>", "", text)))


def _scene_rect(item: QQuickItem) -> QRectF:
    return QRectF(item.mapToScene(QPointF(0, 0)), item.size())


def _fits(item: QQuickItem, window: QQuickWindow) -> bool:
    if bool(item.property("truncated")):
        return False
    above, high = number_extent(item) or (0.0, float(item.property("contentHeight")))
    painted = QRectF(
        item.mapToScene(QPointF(0, above)),
        item.mapToScene(QPointF(float(item.property("contentWidth")), above + high)),
    )
    grown = _ROUNDING_PX
    own = _scene_rect(item).adjusted(-grown, -grown, grown, grown)
    if _wider(item, painted.width(), own.width()) or painted.height() > own.height():
        return False
    rooms = [_scene_rect(window.contentItem()), *_holding_rects(item)]
    painted = painted.adjusted(grown, grown, -grown, -grown)
    return all(room.adjusted(-grown, -grown, grown, grown).contains(painted) for room in rooms)


def _wider(item: QQuickItem, painted: float, own: float) -> bool:
    # Of a text that wraps, the blank that ends a full line counts, and nobody sees it.
    blank = QFontMetricsF(QFont(item.property("font"))).horizontalAdvance(" ")
    return painted > own + (blank if int(item.property("lineCount")) > 1 else 0.0)


def _holding_rects(item: QQuickItem) -> Iterator[QRectF]:
    above = item.parentItem()
    while above is not None:
        if above.inherits("QQuickAbstractButton") or above.inherits("QQuickRectangle"):
            yield _scene_rect(above)
        above = above.parentItem()
