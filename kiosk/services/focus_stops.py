"""What of the screen the keys come to, with its groups."""

from msgspec import Struct
from PySide6.QtQuick import QQuickItem

from kiosk.domain.focus_walk import TITLE_LEVEL, WalkStop, groups_of
from kiosk.services.reading_order import ReadingStop, reading_stops


class FocusStops(Struct, frozen=True):
    """The stops of a screen in reading order, as they are told and as they are walked."""

    told: tuple[ReadingStop, ...] = ()
    walk: tuple[WalkStop, ...] = ()


def focus_stops(root: QQuickItem) -> FocusStops:
    """Read what is on the screen.

    What stands in an item with a property ``keyGroup`` is one group; where controls in it have a
    property ``keyRow``, those of each row are. A heading has a property ``level``. An item with
    a property ``keyScreen`` shows its title in more than one place, one at a time; it is the key
    of them all. The keys begin at what has a property ``keyStart``.

    Args:
        root: Such as the content of the window.
    """
    told = reading_stops(root)
    groups = groups_of([(_group(stop.item), stop.pressable) for stop in told])
    walk = [_walk_stop(stop, group) for stop, group in zip(told, groups, strict=True)]
    return FocusStops(told, tuple(walk))


def _walk_stop(stop: ReadingStop, group: int) -> WalkStop:
    item = stop.item
    level = int(item.property("level") or 0)
    screen = _holder(item, "keyScreen") if level == TITLE_LEVEL else None
    starts = bool(item.property("keyStart"))
    current = item.property("current") is True
    return WalkStop(screen or item, group, level, stop.pressable, stop.enabled, starts, current)


def _group(item: QQuickItem) -> tuple[QQuickItem, int] | None:
    holder = _holder(item, "keyGroup")
    return None if holder is None else (holder, int(item.property("keyRow") or 0))


def _holder(item: QQuickItem, name: str) -> QQuickItem | None:
    above: QQuickItem | None = item
    while above is not None and not above.property(name):
        above = above.parentItem()
    return above
