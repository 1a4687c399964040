"""Has another process hold the whole pack to all rules, as its author would."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QObject, QProcess, QTimer, Signal

# A check takes seconds, also of a large pack on a slow machine.
LIMIT_S = 120.0


class CheckFinding(msgspec.Struct, frozen=True):
    """What ``askwell check --json`` tells of one finding."""

    file: str
    line: int
    code: str
    message: str
    warning: bool


class CheckReport(msgspec.Struct, frozen=True):
    """What ``askwell check --json`` writes, as far as an author sees it here."""

    findings: tuple[CheckFinding, ...]


class PackCheck(QObject):
    """Runs the check beside the kiosk; ``ended`` brings its faults, without warnings.

    ``broke_off`` tells that the check did not come to an end of its own.
    """

    ended = Signal(object)
    broke_off = Signal()

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        """Prepare a command that writes the findings as JSON."""
        super().__init__(parent)
        self._command = list(command)
        self._process = QProcess(self)
        self._process.finished.connect(self._read)
        self._process.errorOccurred.connect(self._fail_to_start)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(round(LIMIT_S * 1000))
        self._limit.timeout.connect(self._process.kill)

    def start(self) -> None:
        """Begin; what takes too long is broken off."""
        self._limit.start()
        self._process.start(self._command[0], self._command[1:])

    def stop(self) -> None:
        """End it, if it still runs; nothing more is told."""
        self._limit.stop()
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.finished.disconnect(self._read)
            self._process.kill()
            self._process.waitForFinished()

    def _fail_to_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.broke_off.emit()

    def _read(self) -> None:
        self._limit.stop()
        output = bytes(self._process.readAllStandardOutput().data())
        try:
            report = msgspec.json.decode(output, type=CheckReport)
        except msgspec.DecodeError:
            self.broke_off.emit()
            return
        faults = (finding for finding in report.findings if not finding.warning)
        self.ended.emit(tuple(f"{f.file}:{f.line}: {f.code} {f.message}" for f in faults))
