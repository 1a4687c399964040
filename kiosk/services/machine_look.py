"""Has another process look at the machine, so that the screen never waits for it."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from kiosk.domain.machine import Finding

# Each thing that is asked has a limit of its own; this is for all of them.
LIMIT_S = 120.0


class _Report(msgspec.Struct):
    findings: tuple[Finding, ...]


class MachineLook(QObject):
    """What ``askwell doctor`` found."""

    changed = Signal()

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        """Prepare; :meth:`start` looks.

        Args:
            command: Prints the findings as JSON.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._command = list(command)
        self._findings: tuple[Finding, ...] | None = None
        self._process = QProcess(self)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._take)
        self._process.errorOccurred.connect(self._fail_to_start)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(round(LIMIT_S * 1000))
        self._limit.timeout.connect(self._process.kill)

    @property
    def looking(self) -> bool:
        """Whether the answer is still to come."""
        return self._process.state() is not QProcess.ProcessState.NotRunning

    @property
    def findings(self) -> tuple[Finding, ...] | None:
        """What was found; None before the first look, and where nothing could be found out."""
        return self._findings

    def start(self) -> None:
        """Look, unless that is under way."""
        if not self.looking:
            self._process.start(self._command[0], self._command[1:])
            self._limit.start()
            self.changed.emit()

    def close(self) -> None:
        """End the other process if it still runs."""
        self._limit.stop()
        if self.looking:
            self._process.finished.disconnect(self._take)
            self._process.kill()
            self._process.waitForFinished()

    def _take(self) -> None:
        self._limit.stop()
        told = bytes(self._process.readAllStandardOutput().data())
        try:
            self._findings = msgspec.json.decode(told, type=_Report).findings
        except msgspec.DecodeError:
            self._findings = None
        self.changed.emit()

    def _fail_to_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._take()
