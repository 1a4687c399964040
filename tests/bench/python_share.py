"""How much of a stretch of time is spent in Python, and how much in Qt."""

import sys
import time
from types import BuiltinFunctionType, FrameType


class PythonShare:
    """Counts the time during which the current thread runs Python.

    What Python calls in Qt is Qt's time, also when it begins in a slot: ``changed.emit()`` runs
    bindings and makes delegates. What Qt calls back in Python, such as a property's getter or
    ``updatePolish``, is Python's time again. Functions of Python's own library count as Python.

    Each call and each return is noticed (``sys.setprofile``). The notice itself is mostly left
    out by reading the clock when it begins and when it ends; what remains of it counts as
    Python, so the figure errs to the high side.
    """

    def __init__(self) -> None:
        """Begin with nothing counted."""
        self._python_ns = 0
        self._since_ns = 0
        self._runs_python: list[bool] = []

    def start(self) -> None:
        """Count from now on; the caller's own lines do not count."""
        self._python_ns = 0
        self._runs_python = []
        sys.setprofile(self._notice)

    def stop_ms(self) -> float:
        """Count no longer, and give the milliseconds in Python."""
        sys.setprofile(None)
        return self._python_ns / 1e6

    def _notice(self, _frame: FrameType, event: str, called: object) -> None:
        now_ns = time.perf_counter_ns()
        running = self._runs_python
        if running and running[-1]:
            self._python_ns += now_ns - self._since_ns
        if event == "call":
            running.append(True)
        elif event == "c_call":
            running.append(not _belongs_to_qt(called))
        elif running:
            running.pop()
        self._since_ns = time.perf_counter_ns()


def _belongs_to_qt(called: object) -> bool:
    owner = called.__self__ if isinstance(called, BuiltinFunctionType) else called
    kind = owner if isinstance(owner, type) else type(owner)
    return any(parent.__module__.startswith(("PySide6", "Shiboken")) for parent in kind.__mro__)
