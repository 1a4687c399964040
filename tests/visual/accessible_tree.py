"""The accessible tree of a window: what a listener is told, in which order and where."""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from tests.visual.live_items import STRAIGHT, box_of, parent_of, type_of
from tests.visual.live_screen import Box, Spoken

_GROUPS = frozenset({"Panel", "PagedList", "SheetPicture", "KioskFigure"})


def interface_of(item: QObject) -> QAccessibleInterface | None:
    """Give how assistive technology sees an item or a window, or None."""
    return QAccessible.queryAccessibleInterface(item)


def interfaces(node: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    """Give a part of the tree and all below it, without what is not visible."""
    if node is None or not node.isValid() or node.state().invisible:
        return
    yield node
    for place in range(node.childCount()):
        yield from interfaces(node.child(place))


def name_of(node: QAccessibleInterface) -> str:
    """Give the name that is told."""
    return node.text(QAccessible.Text.Name)


def accessible_name(item: QQuickItem) -> str:
    """Give the name that is told of an item, or nothing."""
    node = interface_of(item)
    return "" if node is None else name_of(node)


def role_of(item: QQuickItem) -> QAccessible.Role:
    """Give what an item is said to be."""
    node = interface_of(item)
    return QAccessible.Role.NoRole if node is None else node.role()


def spoken(nodes: list[QAccessibleInterface]) -> Iterator[Spoken]:
    """Give the parts that have a name, with their places on the screen."""
    for node in nodes:
        item = node.object()
        if isinstance(item, QQuickItem) and name_of(node):
            yield Spoken(name_of(node), box_of(item), _group(item), type_of(item) in STRAIGHT)


def _group(item: QQuickItem) -> Box | None:
    above: QQuickItem | None = item
    while above is not None and type_of(above) not in _GROUPS:
        above = parent_of(above)
    return None if above is None else box_of(above)
