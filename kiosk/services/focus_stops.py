"""What of the screen the keys come to, with its groups."""

from dataclasses import dataclass

from PySide6.QtQuick import QQuickItem

from kiosk.domain.focus_walk import WalkStop, groups_of
from kiosk.services.reading_order import ReadingStop, reading_stops


@dataclass(frozen=True, slots=True)
class FocusStops:
    """The stops of a screen in reading order, as they are told and as they are walked."""

    told: tuple[ReadingStop, ...] = ()
    walk: tuple[WalkStop, ...] = ()


def focus_stops(root: QQuickItem) -> FocusStops:
    """Read what is on the screen.

    What stands in an item with a property ``keyGroup`` is one group. A heading has a property
    ``level``.

    Args:
        root: Such as the content of the window.
    """
    told = reading_stops(root)
    groups = groups_of([(_holder(stop.item), stop.pressable) for stop in told])
    walk = [
        WalkStop(stop.item, group, int(stop.item.property("level") or 0), *_use(stop))
        for stop, group in zip(told, groups, strict=True)
    ]
    return FocusStops(told, tuple(walk))


def _use(stop: ReadingStop) -> tuple[bool, bool]:
    return stop.pressable, stop.enabled


def _holder(item: QQuickItem) -> QQuickItem | None:
    above: QQuickItem | None = item
    while above is not None and not above.property("keyGroup"):
        above = above.parentItem()
    return above
