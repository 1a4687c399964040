"""Gives the memory of a visit back to the system."""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kiosk.host.memory import return_free_pages

# After the next picture was drawn, and before the first touch on it counts.
RETURN_AFTER_MS = 100


class MemoryReturn(QObject):
    """Sweeps up after a visit, so that a week of them takes no more than one."""

    def __init__(self, sweep_screens: Callable[[], None], parent: QObject | None = None) -> None:
        """Do nothing until a visit has ended.

        Args:
            sweep_screens: Lets the engine of the screens throw away what no screen needs.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._sweep_screens = sweep_screens
        self._soon = QTimer(self, singleShot=True, interval=RETURN_AFTER_MS)
        self._soon.timeout.connect(self._return)

    def visit_ended(self) -> None:
        """Sweep up once the next picture is shown."""
        self._soon.start()

    def stop(self) -> None:
        """Sweep no more."""
        self._soon.stop()

    def _return(self) -> None:
        self._sweep_screens()
        gc.collect()
        return_free_pages()
