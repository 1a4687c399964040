"""Which thing on the screen the keys act on, and the ring around it."""

from collections.abc import Sequence

from PySide6.QtCore import QMetaObject, QObject, QRectF, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from kiosk.domain.focus_walk import (
    Edge,
    Move,
    kept_place,
    moved,
    start_place,
    title_place,
    usable_groups,
)
from kiosk.services.focus_stops import FocusStops, focus_stops


class KeyFocus(QObject):
    """Walks through the window; being somewhere never changes anything.

    The ring is seen from :meth:`show` until :meth:`hide`, and follows what it is around.
    """

    ringChanged = Signal()

    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        """Begin without a ring."""
        super().__init__(parent)
        self._window = window
        self._stops = FocusStops()
        self._place = 0
        self._left: tuple[object, object] | None = None
        self._begins = False
        self._ringed: tuple[QQuickItem, ...] = ()
        self._ring = QRectF()
        self._shown = False

    @property
    def stops(self) -> FocusStops:
        """What was on the screen at the last look."""
        return self._stops

    @property
    def place(self) -> int:
        """Which of them the keys act on."""
        return self._place

    @property
    def ring(self) -> QRectF:
        """What the ring is around, in the window; empty while there is none."""
        return self._ring if self._shown else QRectF()

    @property
    def is_on_control(self) -> bool:
        """Whether the keys act on something that can be pressed."""
        return bool(self._stops.told) and self._stops.told[self._place].pressable

    @property
    def is_lost(self) -> bool:
        """Whether what the keys act on is gone since the last look."""
        return bool(self._stops.told) and not isValid(self._stops.told[self._place].item)

    def begin_screen(self) -> None:
        """Act on where the next screen begins, even if it is an earlier one again."""
        self._begins = True

    def look(self) -> None:
        """Look at the screen anew; the place is kept where that is possible."""
        before, self._stops = self._stops, focus_stops(self._window.contentItem())
        begins, self._begins = self._begins, False
        if not self._stops.walk:
            self._ringed = ()
            return
        title = _title(self._stops)
        if before.walk and (begins or title != _title(before)):
            left, self._left = self._left, (_title(before), before.walk[self._place].key)
            place = self._back_to(None if begins else left, title)
        else:
            place = kept_place(before.walk, self._place, self._stops.walk)
        self.ring_around([place])

    def look_for_lost(self) -> None:
        """Look anew if something of the last look is gone."""
        if not all(isValid(stop.item) for stop in self._stops.told):
            self.look()

    def move(self, move: Move) -> Edge | None:
        """Walk one step; tell whether it went past an edge of the screen."""
        self.look()
        if not self._stops.walk:
            return None
        arrival = moved(self._stops.walk, self._place, move)
        self.go_to(arrival.place)
        return arrival.past

    def go_to(self, place: int) -> None:
        """Act on a stop of the last look from now on."""
        self.ring_around([place])
        if QAccessible.isActive():
            item = self._stops.told[place].item
            QAccessible.updateAccessibility(QAccessibleEvent(item, QAccessible.Event.Focus))

    def press(self) -> bool:
        """Press the control; tell whether there is one that does something."""
        self.look()
        stops = self._stops.told
        # A control that is greyed out does not react to its click.
        return (
            bool(stops)
            and stops[self._place].enabled
            and QMetaObject.invokeMethod(stops[self._place].item, "click")
        )

    def usable_groups(self) -> tuple[tuple[int, ...], ...]:
        """Give the places of the controls that do something, group by group."""
        return usable_groups(self._stops.walk)

    def ring_around(self, places: Sequence[int]) -> None:
        """Put the ring around several stops of the last look; the keys are at the first."""
        self._place = places[0]
        self._ringed = tuple(self._stops.told[place].item for place in places)
        self._follow()

    def show(self) -> None:
        """Let the ring be seen."""
        if not self._shown:
            self._shown = True
            self._window.frameSwapped.connect(self._follow)
        self._follow()
        self.ringChanged.emit()

    def hide(self) -> None:
        """Take the ring away."""
        if self._shown:
            self._shown = False
            self._window.frameSwapped.disconnect(self._follow)
            self.ringChanged.emit()

    def forget(self) -> None:
        """Know nothing of the screen any more."""
        self.hide()
        self._stops, self._place, self._left, self._ringed = FocusStops(), 0, None, ()

    def _back_to(self, left: tuple[object, object] | None, title: object) -> int:
        """Give the place on a screen that was covered for a while, else where it begins."""
        if left is not None and left[0] == title:
            for place, stop in enumerate(self._stops.walk):
                if stop.key == left[1]:
                    return place
        return start_place(self._stops.walk)

    def _is_seen(self, item: QQuickItem) -> bool:
        # Asking an item that has left for its window would make PySide delete the window with it.
        above: QQuickItem | None = item if item.isVisible() else None
        while above is not None and above is not self._window.contentItem():
            above = above.parentItem()
        return above is not None

    def _follow(self) -> None:
        if not self._shown:
            return
        if not all(isValid(item) and self._is_seen(item) for item in self._ringed):
            self.look()
        ring = QRectF()
        for item in self._ringed:
            # The bounds of a text are those of its letters.
            ring = ring.united(item.mapRectToScene(item.boundingRect()))
        # On whole pixels its lines are sharp and as thick everywhere.
        ring = QRectF(ring.toAlignedRect())
        if ring != self._ring:
            self._ring = ring
            self.ringChanged.emit()


def _title(stops: FocusStops) -> object:
    return stops.walk[title_place(stops.walk)].key
