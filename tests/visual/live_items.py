"""The live items of a window: which are painted, where, and whose they are."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPointF
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import invalidate

from tests.visual.live_screen import Box

# They only hold the text, whatever it is for.
_NAMELESS = frozenset({"KioskText", "KioskHeading", "TextBlock", "Panel", "PagedList"})


# Keys of letters and digits, and minus and plus, stay where they are in every language.
STRAIGHT = frozenset({"KeyboardKey", "PinKey", "StepButton"})


def class_name(item: QObject) -> str:
    """Give the name of the type of an item."""
    about = item.metaObject()
    name = about.className()
    # PySide would take whatever comes to lie there later for this meta-object.
    invalidate(about)
    return name


def pressable_items(window: QQuickWindow) -> list[QQuickItem]:
    """Give the buttons that are visible, in the order in which they are painted."""
    painted = painted_items(window.contentItem())
    return [item for item in painted if item.inherits("QQuickAbstractButton")]


def painted_items(item: QQuickItem) -> Iterator[QQuickItem]:
    """Give the visible items in the order in which they are painted."""
    if not item.isVisible() or item.opacity() == 0:
        return
    children = sorted(item.childItems(), key=lambda child: child.z())
    for child in children:
        if child.z() < 0:
            yield from painted_items(child)
    yield item
    for child in children:
        if child.z() >= 0:
            yield from painted_items(child)


def box_of(item: QQuickItem) -> Box:
    """Give the place of an item in its window."""
    corner = item.mapToScene(QPointF(0, 0))
    return Box(corner.x(), corner.y(), item.width(), item.height())


def button_around(item: QQuickItem) -> QQuickItem | None:
    """Give the button that an item stands in, or None."""
    above = parent_of(item)
    while above is not None and not above.inherits("QQuickAbstractButton"):
        above = parent_of(above)
    return above


def parent_of(item: QQuickItem) -> QQuickItem | None:
    """Give the item around an item."""
    return item.parentItem()


def type_of(item: QQuickItem) -> str:
    """Give the QML type of an item."""
    return class_name(item).split("_QML", maxsplit=1)[0]


def owner_of(item: QQuickItem) -> str:
    """Give the QML type of the control, block or screen that an item belongs to."""
    above: QQuickItem | None = item
    while above is not None and (
        type_of(above) in _NAMELESS or type_of(above).startswith("QQuick")
    ):
        above = parent_of(above)
    return "" if above is None else type_of(above)


def _is_nameless(kind: str) -> bool:
    return kind in _NAMELESS or kind.startswith("QQuick")
