"""Gives the memory of a visit back to the system."""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kiosk.host.memory import return_free_pages

# After the start picture was drawn, and before the first touch on it counts.
AFTER_VISIT_MS = 100
# A visitor reads; who goes on at once is not held up by it.
AT_REST_MS = 2000


class MemoryReturn(QObject):
    """Sweeps up after a visit and while a visitor reads, so that weeks take no more than a day."""

    def __init__(self, sweep_screens: Callable[[], None], parent: QObject | None = None) -> None:
        """Do nothing until somebody moves.

        Args:
            sweep_screens: Lets the engine of the screens throw away what no screen needs.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._sweep_screens = sweep_screens
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._return)

    def moved(self) -> None:
        """Sweep up once the visitor stays for a while."""
        self._soon.start(AT_REST_MS)

    def visit_ended(self) -> None:
        """Sweep up once the next picture is shown."""
        self._soon.start(AFTER_VISIT_MS)

    def stop(self) -> None:
        """Sweep no more."""
        self._soon.stop()

    def _return(self) -> None:
        self._sweep_screens()
        gc.collect()
        return_free_pages()
