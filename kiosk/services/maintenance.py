"""Lets IT reach the operating system for a while, and brings the kiosk back by itself."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.cover import Cover
from kiosk.domain.maintenance import MaintenanceWindow, minutes_left, opened
from kiosk.services.navigator import Navigator
from kiosk.services.screen_cover import ScreenCover

LOOK_EACH_S = 1


class Maintenance(QObject):
    """Counts what is left; nothing of it is kept, so a fresh start of the program ends it too.

    ``began`` and ``ended`` tell whoever keeps the window in front of everything.
    """

    began = Signal()
    changed = Signal()
    ended = Signal()

    def __init__(
        self,
        navigator: Navigator,
        cover: ScreenCover,
        now_s: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        """Begin with the kiosk in its place.

        Args:
            navigator: Shows the start picture, behind the cover.
            cover: Stands in front as long as the kiosk is aside.
            now_s: Monotonic seconds.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._navigator = navigator
        self._cover = cover
        self._now_s = now_s
        self._window: MaintenanceWindow | None = None
        self._told = 0
        self._look = QTimer(self)
        self._look.setInterval(LOOK_EACH_S * 1000)
        self._look.timeout.connect(self._count)
        cover.changed.connect(self._follow)

    @property
    def minutes_left(self) -> int:
        """Minutes until the kiosk comes back, rounded up; 0 while it is in its place."""
        return minutes_left(self._window, self._now_s())

    def begin(self, minutes: int) -> None:
        """Stand aside.

        Args:
            minutes: One of :data:`kiosk.domain.maintenance.LENGTHS_MIN`.
        """
        self._window = opened(minutes, self._now_s())
        # First: a start picture without a cover goes dark in a clinic that is closed.
        self._cover.put(Cover.MAINTENANCE)
        self._navigator.restart()
        self._look.start()
        self._count()
        self.began.emit()

    @Slot()
    def end(self) -> None:
        """Come back now."""
        if self._window is not None:
            self._window = None
            self._look.stop()
            self._navigator.restart()
            self._cover.lift()
            self.ended.emit()

    def _count(self) -> None:
        left = self.minutes_left
        if left == 0:
            self.end()
        elif left != self._told:
            self._told = left
            self.changed.emit()

    def _follow(self) -> None:
        # Whatever takes the cover away would show the start picture in a window that is aside.
        if self._cover.cover is not Cover.MAINTENANCE:
            self.end()
