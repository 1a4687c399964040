"""Hears of every error in Python that nothing has caught, in any thread.

What Qt and QML tell comes in beside it, through :mod:`kiosk.services.fault_watch`.
"""

import os
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType

from kiosk.domain.errors import KioskError
from kiosk.domain.fault_policy import Fault, FaultKind, fault

PACKAGE = "kiosk."
# The exit status where an error cannot even be answered: no different from a crash.
NO_ANSWER = 1
# A fault that comes in ever new places must not fill the journal of the machine.
LINES_MAX = 100


class ErrorHooks:
    """Tells each fault in one line without its own words, and passes it on."""

    def __init__(self, *, tell_all: bool = False) -> None:
        """Prepare; :meth:`install` begins to hear.

        Args:
            tell_all: Whether to tell the words too, to whoever works on the program.
        """
        self._tell_all = tell_all
        self._told: set[str] = set()
        # A fault that comes before there is somebody to answer it is only told.
        self.hear: Callable[[Fault], object] = str

    def install(self) -> None:
        """Take the place of Python's own hooks."""
        sys.excepthook = self._uncaught
        sys.unraisablehook = self._unraisable
        threading.excepthook = self._in_thread

    def take(self, found: Fault, words: Callable[[], str]) -> None:
        """Tell a fault and pass it on; where even that fails, the program ends.

        Args:
            found: As it may be told.
            words: Gives all that was said, which may be a visitor's.
        """
        try:
            self._tell(found, words)
            self.hear(found)
        except BaseException:  # noqa: BLE001 (nobody is left who could be told)
            os._exit(NO_ANSWER)

    def _tell(self, found: Fault, words: Callable[[], str]) -> None:
        line = f"askwell: {found.sentence}"
        if line not in self._told and len(self._told) < LINES_MAX:
            self._told.add(line)
            _write(line)
        if self._tell_all:
            _write(words().rstrip("\n"))

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._take_error(FaultKind.PYTHON, kind, error, trace)

    def _unraisable(self, told: "sys.UnraisableHookArgs") -> None:
        self._take_error(FaultKind.PYTHON, told.exc_type, told.exc_value, told.exc_traceback)

    def _in_thread(self, told: threading.ExceptHookArgs) -> None:
        # A thread may end itself in this way.
        if not issubclass(told.exc_type, SystemExit):
            self._take_error(FaultKind.THREAD, told.exc_type, told.exc_value, told.exc_traceback)

    def _take_error(
        self,
        kind: FaultKind,
        error_type: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        place, line = _place(trace)
        found = fault(
            FaultKind.MEMORY if issubclass(error_type, MemoryError) else kind,
            error_type.__name__,
            place,
            line,
            error_type.code if issubclass(error_type, KioskError) else "",
        )
        self.take(found, lambda: "".join(traceback.format_exception(error_type, error, trace)))


def _place(trace: TracebackType | None) -> tuple[str, int]:
    """Give the innermost module of the program, and the line."""
    place = ("", 0)
    while trace is not None:
        module = str(trace.tb_frame.f_globals.get("__name__", ""))
        if module.startswith(PACKAGE):
            place = (module, trace.tb_lineno)
        trace = trace.tb_next
    return place


def _write(line: str) -> None:
    # Under Windows' own windows there is no standard error, and a pipe may have been closed.
    with suppress(AttributeError, OSError, ValueError):
        sys.stderr.write(line + "\n")
