"""Has another process print the sheet, so that the screen never waits for a printer."""

import os
from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintState
from kiosk.domain.print_limits import PrintLimits, PrintPermission, permission
from kiosk.printing.helper import helper_command, helper_environment
from kiosk.printing.job import encode_job
from kiosk.printing.report import read_line
from kiosk.sheet.model import SheetRequest

TIMEOUT_S = 25.0


class PrintDesk(QObject):
    """One print job at a time, with how far it is and how it ended."""

    changed = Signal()

    def __init__(
        self,
        queue: str,
        limits: PrintLimits,
        now_s: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        """Print to a queue.

        Args:
            queue: Its name, or nothing for the system's default.
            limits: How often a visit may print.
            now_s: Monotonic seconds.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._queue = queue
        self._limits = limits
        self._now_s = now_s
        self._sent_s: tuple[float, ...] = ()
        self._helper: QProcess | None = None
        self._outcome: PrintOutcome | None = None
        self._time_limit = QTimer(self)
        self._time_limit.setSingleShot(True)
        self._time_limit.timeout.connect(self._give_up)

    @property
    def busy(self) -> bool:
        """Whether a job is under way."""
        return self._helper is not None

    @property
    def outcome(self) -> PrintOutcome | None:
        """How the last job of this visit ended, or None while there is none."""
        return self._outcome

    @property
    def permission(self) -> PrintPermission:
        """Whether another sheet may print now."""
        return permission(self._limits, self._sent_s, self._now_s())

    def print_sheet(self, request: SheetRequest) -> None:
        """Begin to print; nothing happens while a job is under way or none may be."""
        if self.busy or self.permission is not PrintPermission.GRANTED:
            return
        job = encode_job(request, self._queue, request.model.paper, TIMEOUT_S)
        helper = QProcess(self)
        environment = QProcessEnvironment()
        for name, value in helper_environment(os.environ).items():
            environment.insert(name, value)
        helper.setProcessEnvironment(environment)
        helper.finished.connect(self._end)
        helper.errorOccurred.connect(self._fail_to_start)
        self._helper = helper
        self._outcome = None
        program, *words = helper_command()
        helper.start(program, words)
        helper.write(job)
        helper.closeWriteChannel()
        self._time_limit.start(round(TIMEOUT_S * 1000))
        self.changed.emit()

    def forget(self) -> None:
        """End what is under way and forget it, as at the end of a visit."""
        self._drop_helper()
        self._sent_s = ()
        self._outcome = None
        self.changed.emit()

    def _end(self) -> None:
        if self._helper is None:
            return
        told = bytes(self._helper.readAllStandardOutput().data()).decode(errors="replace")
        outcomes = [read for line in told.splitlines() if (read := read_line(line))]
        last = outcomes[-1] if outcomes else None
        failed = PrintOutcome(PrintState.FAILED, PrintReason.UNKNOWN)
        self._finish(last if isinstance(last, PrintOutcome) else failed)

    def _fail_to_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._finish(PrintOutcome(PrintState.FAILED, PrintReason.UNKNOWN))

    def _give_up(self) -> None:
        self._finish(PrintOutcome(PrintState.GAVE_UP, PrintReason.UNKNOWN))

    def _finish(self, outcome: PrintOutcome) -> None:
        self._drop_helper()
        self._outcome = outcome
        if outcome.succeeded:
            self._sent_s = (*self._sent_s, self._now_s())
        self.changed.emit()

    def _drop_helper(self) -> None:
        self._time_limit.stop()
        helper, self._helper = self._helper, None
        if helper is None:
            return
        helper.finished.disconnect(self._end)
        helper.errorOccurred.disconnect(self._fail_to_start)
        if helper.state() is not QProcess.ProcessState.NotRunning:
            helper.kill()
            helper.waitForFinished()
        helper.deleteLater()
