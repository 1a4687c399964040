"""Lets through the taps that count and swallows trembling, early and second touches."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QMouseEvent, QTouchEvent

from kiosk.domain.tap import TapGuard, accept, blocked_until

_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
_FOLLOWING = frozenset(
    {
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
    }
)
_SWALLOWED = frozenset({QEvent.Type.MouseButtonDblClick, QEvent.Type.Wheel})


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
        self._swallowing = False

    def measure(self, px_per_mm: float) -> None:
        """Learn how large the screen's pixels are."""
        self._px_per_mm = px_per_mm

    def hold_off(self) -> None:
        """Ignore touches for a moment, because what lies under the finger has changed."""
        self._guard = blocked_until(self._guard, self._now_s() * 1000)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Swallow an event that does not count."""
        kind = event.type()
        if kind in _PRESSES:
            return self._press(_position(event))
        if kind in _FOLLOWING:
            return self._swallowing
        if kind is QEvent.Type.KeyPress:
            self.touched.emit()
        return kind in _SWALLOWED

    def _press(self, position: QPointF) -> bool:
        self.touched.emit()
        self._guard, counts = accept(
            self._guard,
            position.x() / self._px_per_mm,
            position.y() / self._px_per_mm,
            self._now_s() * 1000,
        )
        self._swallowing = not counts
        return self._swallowing


def _position(event: QEvent) -> QPointF:
    if isinstance(event, QTouchEvent):
        return event.points()[0].position()
    if isinstance(event, QMouseEvent):
        return event.position()
    raise TypeError(event)
