"""Watches whether each field of the screen is touched, for a minute."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.touch_grid import GIVES_UP_AFTER_S, TouchGrid, touched


class TouchCheck(QObject):
    """The fields that were touched; ``ended`` comes when all were, or nobody goes on."""

    changed = Signal()
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with no field touched; :meth:`start` begins to wait."""
        super().__init__(parent)
        self._grid = TouchGrid()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(GIVES_UP_AFTER_S * 1000)
        self._patience.timeout.connect(self.stop)

    @property
    def grid(self) -> TouchGrid:
        """What was touched so far."""
        return self._grid

    @property
    def running(self) -> bool:
        """Whether touches are waited for."""
        return self._patience.isActive()

    def start(self) -> None:
        """Wait for each field to be touched."""
        self._grid = TouchGrid()
        self._patience.start()
        self.changed.emit()

    def touch(self, field: int) -> None:
        """Note a touch."""
        if self.running:
            self._grid = touched(self._grid, field)
            self.changed.emit()
            if self._grid.left == 0:
                self.stop()

    @Slot()
    def stop(self) -> None:
        """Wait no longer."""
        self._patience.stop()
        self.ended.emit()

    def forget(self) -> None:
        """Wait no longer, because staff have gone; nobody hears of it."""
        self._patience.stop()
