"""Has another process print what is to be set right on the machine."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintState
from kiosk.printing.report import read_line

# It looks as MachineLook does, then each two pages have 25 s and their calling off.
LIMIT_S = 240.0

_NO_WORD = PrintOutcome(PrintState.FAILED, PrintReason.UNKNOWN)


class MachinePrint(QObject):
    """What became of ``askwell doctor --print``, which looks once more before it prints."""

    changed = Signal()

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        """Prepare; :meth:`start` prints.

        Args:
            command: Its last line tells the outcome.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._command = list(command)
        self._outcome: PrintOutcome | None = None
        self._process = QProcess(self)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._take)
        self._process.errorOccurred.connect(self._fail_to_start)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(round(LIMIT_S * 1000))
        self._limit.timeout.connect(self._process.kill)

    @property
    def printing(self) -> bool:
        """Whether it is under way."""
        return self._process.state() is not QProcess.ProcessState.NotRunning

    @property
    def outcome(self) -> PrintOutcome | None:
        """How the last one ended, or None."""
        return self._outcome

    def start(self) -> None:
        """Print, unless that is under way."""
        if not self.printing:
            self._outcome = None
            self._limit.start()
            self._process.start(self._command[0], self._command[1:])
            self.changed.emit()

    def forget(self) -> None:
        """Tell no more of the last one."""
        self._outcome = None

    def close(self) -> None:
        """End the other process if it still runs."""
        self._limit.stop()
        if self.printing:
            self._process.finished.disconnect(self._take)
            self._process.kill()
            self._process.waitForFinished()

    def _take(self) -> None:
        self._limit.stop()
        lines = bytes(self._process.readAllStandardOutput().data()).decode(errors="replace")
        last = read_line(lines.rstrip().rpartition("\n")[2])
        self._outcome = last if isinstance(last, PrintOutcome) else _NO_WORD
        self.changed.emit()

    def _fail_to_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._take()
