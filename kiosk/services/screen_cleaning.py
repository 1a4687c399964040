"""Ignores touches for a minute, so that staff can wipe the screen."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain.cleaning import cleaning_left_s, next_count_s
from kiosk.domain.cover import Cover
from kiosk.services.screen_cover import ScreenCover

_SLACK_MS = 5


class ScreenCleaning(QObject):
    """Counts the seconds while the cover for cleaning stands."""

    changed = Signal()

    def __init__(
        self, cover: ScreenCover, now_s: Callable[[], float], parent: QObject | None = None
    ) -> None:
        """Begin with nothing to wipe.

        Args:
            cover: Stands in front while touches are ignored.
            now_s: Monotonic seconds.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._cover = cover
        self._now_s = now_s
        self._since_s = 0.0
        self._step = QTimer(self)
        self._step.setSingleShot(True)
        self._step.timeout.connect(self._count)
        cover.changed.connect(self._follow)

    @property
    def seconds_left(self) -> int:
        """Seconds until touches count again, in steps of 5."""
        return cleaning_left_s(self._since_s, self._now_s())

    def start(self) -> None:
        """Ignore touches from now on."""
        self._since_s = self._now_s()
        self._cover.put(Cover.CLEANING)
        self._count()

    def _count(self) -> None:
        if self.seconds_left == 0:
            self._cover.lift()
            return
        self._step.start(ceil(next_count_s(self._since_s, self._now_s()) * 1000) + _SLACK_MS)
        self.changed.emit()

    def _follow(self) -> None:
        if self._cover.cover is not Cover.CLEANING:
            self._step.stop()
