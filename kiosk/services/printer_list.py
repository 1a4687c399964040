"""Has another process name the print queues of this machine, so that the screen never waits."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

ROLE = "printer-list"
# A print server that takes longer does not answer at all.
ANSWER_S = 15.0


class PrinterList(QObject):
    """The names that were found when somebody last asked."""

    changed = Signal()

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        """Prepare a command that writes a JSON list."""
        super().__init__(parent)
        self._command = list(command)
        self._names: tuple[str, ...] = ()
        self._failed = False
        self._process = QProcess(self)
        self._process.finished.connect(self._read)
        self._process.errorOccurred.connect(self._fail_to_start)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(round(ANSWER_S * 1000))
        self._limit.timeout.connect(self._process.kill)

    @property
    def names(self) -> tuple[str, ...]:
        """The queues."""
        return self._names

    @property
    def failed(self) -> bool:
        """Whether the last look came to no answer, so that nobody knows which there are."""
        return self._failed

    @property
    def looks(self) -> bool:
        """Whether somebody has asked and the answer is still to come."""
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def look(self) -> None:
        """Ask, unless that is under way."""
        if not self.looks:
            self._limit.start()
            self._process.start(self._command[0], self._command[1:])
            self.changed.emit()

    def stop(self) -> None:
        """Wait no longer, as at the end of the program."""
        if self.looks:
            self._process.finished.disconnect(self._read)
            self._process.kill()
            self._process.waitForFinished()

    @Slot()
    def _read(self) -> None:
        is_whole = self._process.exitStatus() is QProcess.ExitStatus.NormalExit
        self._failed = not is_whole or self._process.exitCode() != 0
        self._end()

    @Slot(QProcess.ProcessError)
    def _fail_to_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._failed = True
            self._end()

    def _end(self) -> None:
        self._limit.stop()
        self._names = read_names(bytes(self._process.readAllStandardOutput().data()))
        self.changed.emit()


def read_names(told: bytes) -> tuple[str, ...]:
    """Read what the process wrote; nothing where that is no list of names."""
    try:
        names = json.loads(told)
    except ValueError:
        return ()
    return tuple(name for name in names if isinstance(name, str)) if isinstance(names, list) else ()
