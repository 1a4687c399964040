"""How much of a stretch of time is spent in Python, and how much in Qt."""

import sys
import time
from collections.abc import Callable
from types import BuiltinFunctionType, FrameType

_RUNS_TO_COMPARE = 20


class PythonShare:
    """Counts the time during which the current thread runs Python.

    What Python calls in Qt is Qt's time, also when it begins in a slot: ``changed.emit()`` runs
    bindings and makes delegates. What Qt calls back in Python, such as a property's getter or
    ``updatePolish``, is Python's time again. Functions of Python's own library count as Python.

    Each call and each return is noticed (``sys.setprofile``). The clock is read when the notice
    begins and when it ends, which leaves out most of what it costs; what is left of that, half a
    microsecond, is taken off for each notice once :meth:`compare` knows it.
    """

    def __init__(self) -> None:
        """Begin with nothing counted and notices that cost nothing."""
        self._python_ns = 0
        self._since_ns = 0
        self._half_notices = 0
        self._half_notice_ns = 0.0
        self._runs_python: list[bool] = []

    def compare(self, work: Callable[[], object]) -> None:
        """Learn what a notice costs from work in Python that is also timed without notices.

        Args:
            work: Takes as long each time, and calls what the work to be counted calls.
        """
        plain_ms, counted_ms = [], []
        for _ in range(_RUNS_TO_COMPARE):
            began_ns = time.perf_counter_ns()
            work()
            plain_ms.append((time.perf_counter_ns() - began_ns) / 1e6)
            self._half_notice_ns = 0.0
            self.start()
            work()
            counted_ms.append(self.stop_ms())
        more_ns = (min(counted_ms) - min(plain_ms)) * 1e6
        self._half_notice_ns = max(0.0, more_ns / self._half_notices)

    def start(self) -> None:
        """Count from now on; the caller's own lines do not count."""
        self._python_ns = 0
        self._half_notices = 0
        self._runs_python = []
        sys.setprofile(self._notice)

    def stop_ms(self) -> float:
        """Count no longer, and give the milliseconds in Python."""
        sys.setprofile(None)
        return (self._python_ns - self._half_notices * self._half_notice_ns) / 1e6

    def _notice(self, _frame: FrameType, event: str, called: object) -> None:
        now_ns = time.perf_counter_ns()
        running = self._runs_python
        if running and running[-1]:
            self._python_ns += now_ns - self._since_ns
            self._half_notices += 1
        if event == "call":
            running.append(True)
        elif event == "c_call":
            running.append(not _belongs_to_qt(called))
        elif running:
            running.pop()
        if running and running[-1]:
            self._half_notices += 1
        self._since_ns = time.perf_counter_ns()


def _belongs_to_qt(called: object) -> bool:
    owner = called.__self__ if isinstance(called, BuiltinFunctionType) else called
    kind = owner if isinstance(owner, type) else type(owner)
    return any(parent.__module__.startswith(("PySide6", "Shiboken")) for parent in kind.__mro__)
