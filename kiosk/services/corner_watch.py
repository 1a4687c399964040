"""Finds the way of staff among the touches on the start picture."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent

from kiosk.domain import staff_corner as rules
from kiosk.domain.route import START
from kiosk.domain.staff_corner import CornerStep, CornerTaps
from kiosk.services.navigator import Navigator
from kiosk.services.screen_cover import ScreenCover

_SLACK_MS = 5
_MOUSE = -1


class CornerWatch(QObject):
    """An event filter on the window, before all others.

    Touches in the corner do not reach the start picture at once, which would begin a visit. If
    they turn out to be a visitor's, ``begun`` makes up for it. Whoever has not heard of a touch's
    beginning does not hear of the rest of it either: Qt would look for a finger that it lacks.
    """

    opened = Signal()
    begun = Signal()

    def __init__(
        self,
        navigator: Navigator,
        cover: ScreenCover,
        now_s: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        """Look at touches while the start picture shows.

        Args:
            navigator: Knows which screen shows.
            cover: Nothing is looked for while one stands.
            now_s: Monotonic seconds.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._navigator = navigator
        self._cover = cover
        self._now_s = now_s
        self._taps = CornerTaps()
        self._taken: set[int] = set()
        self._px_per_mm = 4.03
        self._width_px = 1920
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(int(rules.PAUSE_MS) + _SLACK_MS)
        self._patience.timeout.connect(self._give_up)
        navigator.moved.connect(self._forget)

    def measure(self, px_per_mm: float, width_px: int) -> None:
        """Learn where the corner is."""
        self._px_per_mm = px_per_mm
        self._width_px = width_px

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep the touches in the corner from the start picture."""
        if self._navigator.place != START or self._cover.cover is not None:
            return False
        if isinstance(event, QTouchEvent):
            return self._touch(event)
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        return False

    def _touch(self, event: QTouchEvent) -> bool:
        # A finger that rests in the corner keeps no other one from the start picture.
        moved = [p for p in event.points() if p.state() is not QEventPoint.State.Stationary]
        taken = [self._point(point) for point in moved]
        pressed = any(p.state() is QEventPoint.State.Pressed for p in moved)
        return bool(taken) and (any(taken) if pressed else all(taken))

    def _point(self, point: QEventPoint) -> bool:
        match point.state():
            case QEventPoint.State.Pressed:
                return self._press(point.id(), point.position())
            case QEventPoint.State.Released:
                return self._lift(point.id())
            case _:
                return point.id() in self._taken

    def _mouse(self, event: QMouseEvent) -> bool:
        match event.type():
            case QEvent.Type.MouseButtonPress:
                return self._press(_MOUSE, event.position())
            case QEvent.Type.MouseButtonRelease:
                return self._lift(_MOUSE)
            case _:
                return _MOUSE in self._taken

    def _press(self, finger: int, place: QPointF) -> bool:
        x_mm, y_mm = place.x() / self._px_per_mm, place.y() / self._px_per_mm
        if not rules.in_corner(x_mm, y_mm, self._width_px / self._px_per_mm):
            return False
        self._patience.stop()
        self._taken.add(finger)
        self._taps = rules.pressed(self._taps, self._now_s() * 1000)
        return True

    def _lift(self, finger: int) -> bool:
        if finger not in self._taken:
            return False
        self._taken.remove(finger)
        self._taps, step = rules.lifted(self._taps, self._now_s() * 1000)
        if step is CornerStep.OPEN:
            self.opened.emit()
        else:
            self._patience.start()
        return True

    def _give_up(self) -> None:
        self._forget()
        self.begun.emit()

    def _forget(self) -> None:
        self._patience.stop()
        self._taps = CornerTaps()
        self._taken.clear()
