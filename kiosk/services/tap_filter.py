"""Lets through the taps that count and swallows trembling, early and second touches."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent

from kiosk.domain.tap import TapGuard, accept, blocked_until

_MOUSE = -1


class TapFilter(QObject):
    """An event filter on the window."""

    touched = Signal()

    def __init__(self, now_s: Callable[[], float], parent: QObject | None = None) -> None:
        """Begin with every tap counting.

        Args:
            now_s: Monotonic seconds.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._now_s = now_s
        self._guard = TapGuard()
        self._px_per_mm = 4.03
        self._ignored: set[int] = set()

    def measure(self, px_per_mm: float) -> None:
        """Learn how large the screen's pixels are."""
        self._px_per_mm = px_per_mm

    def hold_off(self) -> None:
        """Ignore touches for a moment, because what lies under the finger has changed."""
        self._guard = blocked_until(self._guard, self._now_s() * 1000)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Swallow an event that does not count."""
        if isinstance(event, QTouchEvent):
            return self._touch(event)
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if event.type() is QEvent.Type.KeyPress:
            self.touched.emit()
        return event.type() is QEvent.Type.Wheel

    def _touch(self, event: QTouchEvent) -> bool:
        # Each finger is judged by itself: a hand that rests on the glass stops no other tap.
        points = event.points()
        pressed = [p for p in points if p.state() is QEventPoint.State.Pressed]
        refused = [p for p in pressed if not self._press(p.id(), p.position())]
        changed = [p for p in points if p.state() is not QEventPoint.State.Stationary]
        swallowed = bool(changed) and all(p.id() in self._ignored for p in changed)
        self._ignored -= {p.id() for p in points if p.state() is QEventPoint.State.Released}
        return bool(refused) or swallowed

    def _mouse(self, event: QMouseEvent) -> bool:
        match event.type():
            case QEvent.Type.MouseButtonPress:
                return not self._press(_MOUSE, event.position())
            case QEvent.Type.MouseButtonDblClick:
                return True
            case _:
                return _MOUSE in self._ignored

    def _press(self, finger: int, position: QPointF) -> bool:
        self.touched.emit()
        self._guard, counts = accept(
            self._guard,
            position.x() / self._px_per_mm,
            position.y() / self._px_per_mm,
            self._now_s() * 1000,
        )
        if counts:
            self._ignored.discard(finger)
        else:
            self._ignored.add(finger)
        return counts
