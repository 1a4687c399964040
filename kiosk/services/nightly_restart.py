"""Finds the moment at night when a fresh start disturbs nobody."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.planned_restart import is_due
from kiosk.domain.route import START, Place, Screen
from kiosk.services.navigator import Navigator
from kiosk.services.tap_filter import TapFilter

# The wall clock is asked anew each time, as it may have been set.
LOOK_EACH_S = 60
_NOBODY_VISITS = frozenset({START, Place(Screen.ASK_DESK)})


class NightlyRestart(QObject):
    """Says ``due`` once the hour has come and nobody has touched the start picture for a while."""

    due = Signal()

    def __init__(
        self,
        nightly_at: str,
        navigator: Navigator,
        taps: TapFilter,
        is_free: Callable[[], bool],
        now_s: Callable[[], float],
        wall: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        """Begin to watch.

        Args:
            nightly_at: A time such as ``03:30``; empty for never.
            navigator: Knows which screen shows.
            taps: Tells of touches.
            is_free: Whether nothing else is under way, such as a sheet or the cleaning.
            now_s: Gives monotonic seconds.
            wall: Gives the moment on the wall clock.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._nightly_at = nightly_at
        self._navigator = navigator
        self._is_free = is_free
        self._now_s = now_s
        self._wall = wall
        self._begun_s = now_s()
        self._touched = False
        taps.touched.connect(self._note_touch)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EACH_S * 1000)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Slot()
    def _note_touch(self) -> None:
        self._touched = True

    @Slot()
    def _look(self) -> None:
        touched, self._touched = self._touched, False
        if touched or self._navigator.place not in _NOBODY_VISITS or not self._is_free():
            return
        if is_due(self._nightly_at, self._wall(), self._now_s() - self._begun_s):
            self.due.emit()
