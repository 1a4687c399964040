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


class CornerWatch(QObject):
    """An event filter on the window, before all others.

    Touches in the corner do not reach the start picture at once, which would begin a visit. If
    they turn out to be a visitor's, ``begun`` makes up for it.
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
            taken = [self._point(point) for point in event.points()]
            return any(taken)
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        return False

    def _point(self, point: QEventPoint) -> bool:
        match point.state():
            case QEventPoint.State.Pressed:
                return self._press(point.position())
            case QEventPoint.State.Released:
                return self._lift()
            case _:
                return False

    def _mouse(self, event: QMouseEvent) -> bool:
        match event.type():
            case QEvent.Type.MouseButtonPress:
                return self._press(event.position())
            case QEvent.Type.MouseButtonRelease:
                return self._lift()
            case _:
                return False

    def _press(self, place: QPointF) -> bool:
        x_mm, y_mm = place.x() / self._px_per_mm, place.y() / self._px_per_mm
        if not rules.in_corner(x_mm, y_mm, self._width_px / self._px_per_mm):
            return False
        self._patience.stop()
        self._taps = rules.pressed(self._taps, self._now_s() * 1000)
        return True

    def _lift(self) -> bool:
        if self._taps.pressed_ms is None:
            return False
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
