"""Lets through the taps that count and swallows trembling, early and ghostly touches."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QEventPoint, QKeyEvent, QMouseEvent, QPointerEvent, QTouchEvent

from kiosk.domain.contacts import Contacts, Ghost, all_lifted, lifted, put_down
from kiosk.domain.tap import TapGuard, accept, blocked_until

_MOUSE = -1
# What a kiosk has no use for: wheels, trackpads, menus and what is dragged in from elsewhere.
_NO_TAPS = frozenset(
    {
        QEvent.Type.Wheel,
        QEvent.Type.NativeGesture,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
    }
)


class TapFilter(QObject):
    """An event filter on the window; ``ignored`` tells why a contact was no tap at all."""

    touched = Signal()
    ignored = Signal(object)

    def __init__(self, now_s: Callable[[], float], parent: QObject | None = None) -> None:
        """Begin with every tap counting.

        Args:
            now_s: Monotonic seconds.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._now_s = now_s
        self._guard = TapGuard()
        self._contacts = Contacts()
        self._px_per_mm = 4.03
        self._ignored: set[int] = set()
        self._sends = False
        self._by_finger = False

    @property
    def by_finger(self) -> bool:
        """Whether what ``touched`` tells of just now will press what lies under a finger."""
        return self._by_finger

    def measure(self, px_per_mm: float) -> None:
        """Learn how large the screen's pixels are."""
        self._px_per_mm = px_per_mm

    def hold_off(self) -> None:
        """Ignore touches for a moment, because what lies under the finger has changed."""
        self._guard = blocked_until(self._guard, self._now_s() * 1000)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow an event that does not count."""
        if isinstance(event, QTouchEvent):
            return not self._sends and self._touch(watched, event)
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if isinstance(event, QKeyEvent) and _is_press(event):
            self.touched.emit()
        if event.type() in _NO_TAPS:
            event.ignore()
            return True
        return False

    def _touch(self, window: QObject, event: QTouchEvent) -> bool:
        # Each finger is judged by itself: a hand that rests on the glass stops no other tap.
        if event.type() in {QEvent.Type.TouchBegin, QEvent.Type.TouchCancel}:
            self._contacts = all_lifted(self._contacts)
        points = event.points()
        pressed = [p for p in points if p.state() is QEventPoint.State.Pressed]
        refused = [p for p in pressed if not self._press(p.id(), p.position(), _width(p))]
        lifted_ = [p for p in points if p.state() is QEventPoint.State.Released]
        for point in lifted_:
            self._lift(event, point, point.id(), _width(point))
        changed = [p for p in points if p.state() is not QEventPoint.State.Stationary]
        counting = [p for p in changed if p.id() not in self._ignored]
        if refused and counting:
            self._send(window, event, [p for p in points if p not in refused])
        self._ignored -= {p.id() for p in lifted_}
        return bool(refused) or (bool(changed) and not counting)

    def _send(self, window: QObject, event: QTouchEvent, points: list[QEventPoint]) -> None:
        # What the others do goes on without those that do not count.
        self._sends = True
        kind, modifiers = event.type(), event.modifiers()
        fewer = QTouchEvent(kind, event.pointingDevice(), modifiers, points)
        QCoreApplication.sendEvent(window, fewer)
        self._sends = False

    def _mouse(self, event: QMouseEvent) -> bool:
        match event.type():
            case QEvent.Type.MouseButtonDblClick:
                return True
            case _ if event.button() not in {Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton}:
                return True
            case QEvent.Type.MouseButtonPress:
                return not self._press(_MOUSE, event.position(), 0.0)
            case QEvent.Type.MouseButtonRelease:
                self._lift(event, event.point(0), _MOUSE, 0.0)
                return _MOUSE in self._ignored
            case _:
                return _MOUSE in self._ignored

    def _press(self, finger: int, position: QPointF, width_px: float) -> bool:
        now_ms = self._now_s() * 1000
        width_mm = width_px / self._px_per_mm
        self._contacts, ghost = put_down(self._contacts, finger, width_mm, now_ms)
        # A screen that presses by itself proves nobody's presence.
        if ghost is not Ghost.BURST:
            self._by_finger = True
            self.touched.emit()
            self._by_finger = False
        if ghost is not None:
            self.ignored.emit(ghost)
        counts = ghost is None and self._accept(position, now_ms)
        if counts:
            self._ignored.discard(finger)
        else:
            self._ignored.add(finger)
        return counts

    def _accept(self, position: QPointF, now_ms: float) -> bool:
        x_mm, y_mm = position.x() / self._px_per_mm, position.y() / self._px_per_mm
        self._guard, counts = accept(self._guard, x_mm, y_mm, now_ms)
        return counts

    def _lift(self, event: QPointerEvent, point: QEventPoint, finger: int, width_px: float) -> None:
        width_mm, now_ms = width_px / self._px_per_mm, self._now_s() * 1000
        self._contacts, ghost = lifted(self._contacts, finger, width_mm, now_ms)
        if ghost is not None:
            self.ignored.emit(ghost)
        if ghost is not None or _offers_another(event.exclusiveGrabber(point)):
            # The button that shows itself pressed is let go of before it hears of the end.
            event.setExclusiveGrabber(point, None)  # type: ignore[arg-type]  # stubs forget None
            event.clearPassiveGrabbers(point)


def _is_press(event: QKeyEvent) -> bool:
    # What lies on a key proves nobody's presence.
    return event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat()


def _offers_another(pressed: QObject | None) -> bool:
    # Such as a row whose list has changed since the finger came down on it.
    return pressed is not None and pressed.property("subject") != pressed.property("subjectPressed")


def _width(point: QEventPoint) -> float:
    size = point.ellipseDiameters()
    return max(size.width(), size.height())
