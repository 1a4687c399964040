"""Does what may take a while beside the screen, such as reading from a slow drive."""

from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal, Slot

LOOK_MS = 20


class Errand(QObject):
    """Runs one function at a time in a thread; ``ended`` brings what it gave.

    The thread itself touches nothing of Qt, whose objects may be gone when it ends.
    """

    ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing to do."""
        super().__init__(parent)
        self._results: list[object] = []
        self._waiting: list[Callable[[], object]] = []
        self._thread: Thread | None = None
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._see)

    @property
    def runs(self) -> bool:
        """Whether it is under way."""
        return self._thread is not None

    def start(self, work: Callable[[], object]) -> bool:
        """Begin, unless something is under way, and tell whether it has begun.

        Args:
            work: Touches nothing of Qt.
        """
        if self._thread is not None:
            return False
        self._results = results = []

        def run() -> None:
            results.append(work())

        self._thread = Thread(target=run, daemon=True)
        self._thread.start()
        self._look.start()
        return True

    def add(self, work: Callable[[], object]) -> None:
        """Begin, or begin once all that was added before has ended.

        Args:
            work: Touches nothing of Qt.
        """
        if not self.start(work):
            self._waiting.append(work)

    @Slot()
    def _see(self) -> None:
        if self._thread is None or self._thread.is_alive():
            return
        self._look.stop()
        self._thread = None
        results = self._results
        if self._waiting:
            self.start(self._waiting.pop(0))
        # Nothing is there where the work has failed.
        for result in results:
            self.ended.emit(result)
