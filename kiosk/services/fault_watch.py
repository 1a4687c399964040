"""Answers errors that nobody has thought of: wipes the visit, or ends the program."""

import os
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from math import inf
from threading import RLock
from typing import assert_never

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from kiosk.domain.exit_codes import ExitCode
from kiosk.domain.fault_policy import Fault, Verdict, verdict
from kiosk.host.error_hooks import NO_ANSWER, ErrorHooks
from kiosk.services.qt_faults import QtFaults
from kiosk.storage.log_file import EventLog, LogEvent


class Guard(Struct, frozen=True):
    """What the complete kiosk can do about an error.

    Attributes:
        wipe: Erases the visit and shows the start picture.
        tell_staff: Shows a failure code on the start picture.
        log: Keeps what happened.
    """

    wipe: Callable[[], object]
    tell_staff: Callable[[str], object]
    log: EventLog


class FaultWatch(QObject):
    """Takes faults from any thread, and answers them after the event that they fell in."""

    heard = Signal()

    def __init__(
        self,
        hooks: ErrorHooks,
        open_log: Callable[[], EventLog],
        now_s: Callable[[], float],
        on_end: Callable[[], object] = bool,
        parent: QObject | None = None,
    ) -> None:
        """Listen; until there is something to guard, each error ends the program.

        Args:
            hooks: Hear of errors in Python.
            open_log: Opens the log, for an error before there is anything to guard.
            now_s: Gives monotonic seconds.
            on_end: Called before an error ends the program.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._open_log = open_log
        self._now_s = now_s
        self._on_end = on_end
        self._guard: Guard | None = None
        self._wiped_s = -inf
        self._ending = False
        self._faults: Counter[Fault] = Counter()
        self._told = False
        # While a thread adds a fault Python may find another one in it.
        self._lock = RLock()
        # From another thread Qt brings it over to this one.
        self.heard.connect(self._wait)
        self._hooks = hooks
        self._hooks.hear = self.hear
        self.qt = QtFaults(hooks, self.note)

    def take_guard(self, guard: Guard) -> None:
        """Answer from now on with what the complete kiosk can do."""
        self._guard = guard

    def hear(self, found: Fault) -> None:
        """Take a fault; any thread may call this."""
        with self._lock:
            self._faults[found] += 1
            told, self._told = self._told, True
        if not told:
            self.heard.emit()

    def note(self) -> None:
        """Write down what was heard and answer nothing more; for the end of the program."""
        self._ending = True
        self._answer()

    def close(self) -> None:
        """Listen no more; what still happens is only told."""
        self.note()
        self._hooks.hear = str
        self.qt.close()

    def _wait(self) -> None:
        QTimer.singleShot(0, self._answer)

    def _answer(self) -> None:
        with self._lock:
            faults, self._faults = self._faults, Counter()
            self._told = False
        try:
            self._write_down(faults)
            if not self._ending:
                self._judge(faults)
        except BaseException:  # noqa: BLE001 (an error here would be answered here, for ever)
            os._exit(NO_ANSWER)

    def _judge(self, faults: Counter[Fault]) -> None:
        guarded, now_s = self._guard is not None, self._now_s()
        kinds = (found.kind for found in faults)
        code = next((found.code for found in faults if found.code), "")
        match verdict(kinds, guarded=guarded, wiped_s=self._wiped_s, now_s=now_s):
            case Verdict.NOTE:
                pass
            case Verdict.WIPE:
                self._wiped_s = now_s
                self._wipe(code)
            case Verdict.RESTART:
                self._end(ExitCode.RESTART, code)
            case Verdict.RESTART_IN_SOFTWARE:
                self._end(ExitCode.RESTART_IN_SOFTWARE, code)
            case unknown:
                assert_never(unknown)

    def _wipe(self, code: str) -> None:
        if self._guard is not None:
            self._guard.wipe()
            self._guard.tell_staff(code)

    def _end(self, status: ExitCode, code: str) -> None:
        self._ending = True
        log = self._log()
        log.record(LogEvent.RESTARTED_ITSELF, code)
        # What the visitor chose must not stand there while the program ends.
        with suppress(Exception):
            self._wipe(code)
        self._on_end()
        QCoreApplication.exit(status)

    def _write_down(self, faults: Counter[Fault]) -> None:
        if not faults:
            return
        log = self._log()
        for found, times in faults.items():
            event = LogEvent.INTERNAL_ERROR if found.code else LogEvent.QT_WARNING
            for _ in range(times):
                log.record(event, found.code)
        if self._ending:
            log.write_counts()

    def _log(self) -> EventLog:
        return self._guard.log if self._guard else self._open_log()
