"""The break in reading that a touch or another screen makes."""

from PySide6.QtCore import QObject, QTimer, Signal

# By then a screen that a touch has called stands there.
SETTLED_AFTER_MS = 600


class ReadingBreak(QObject):
    """Lasts until it is known what a touch has called for.

    ``over`` tells that it called for nothing of reading aloud.
    """

    over = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without one."""
        super().__init__(parent)
        self._holds = False
        self._moved = False
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_AFTER_MS)
        self._settled.timeout.connect(self.over)

    @property
    def holds(self) -> bool:
        """Whether it has silenced a voice that was reading."""
        return self._holds

    @property
    def moved(self) -> bool:
        """Whether other words stand on the screen than those that were read."""
        return self._moved

    def begin(self, *, reading: bool, moved: bool = False) -> None:
        """Begin, or last longer.

        Args:
            reading: Whether the voice was reading.
            moved: Whether the screen shows other words.
        """
        self._holds = self._holds or reading
        self._moved = self._moved or moved
        self._settled.start()

    def let_go(self) -> None:
        """Hold the voice no longer; whether the screen has moved is still known."""
        self._holds = False
        self._settled.stop()

    def end(self) -> None:
        """Be as before the touch, because the voice goes on or the screen was judged."""
        self.let_go()
        self._moved = False
