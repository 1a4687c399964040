"""Does what may take a while beside the screen, such as reading from a slow drive."""

from collections.abc import Callable
from contextlib import suppress
from threading import Thread

from PySide6.QtCore import QObject, Signal, Slot


class Errand(QObject):
    """Runs one function at a time in a thread; ``ended`` brings what it gave."""

    ended = Signal(object)
    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing to do."""
        super().__init__(parent)
        self._runs = False
        self._done.connect(self._end)

    @property
    def runs(self) -> bool:
        """Whether it is under way."""
        return self._runs

    def start(self, work: Callable[[], object]) -> bool:
        """Begin, unless something is under way, and tell whether it has begun.

        Args:
            work: Touches nothing of Qt, and raises nothing that it should tell of.
        """
        if self._runs:
            return False
        self._runs = True
        Thread(target=self._run, args=(work,), daemon=True).start()
        return True

    def _run(self, work: Callable[[], object]) -> None:
        result = work()
        # The program may have ended meanwhile, and Qt's side of this with it.
        with suppress(RuntimeError):
            self._done.emit(result)

    @Slot(object)
    def _end(self, result: object) -> None:
        self._runs = False
        self.ended.emit(result)
