"""Has another process read the whole pack, so that the screen never waits for it."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, Signal

_PREFIX = "askwell: "
# How many languages wait for a review, and how many have a part that cannot be read.
TRANSLATIONS = re.compile(r"translations: (\d+) waiting, (\d+) broken")


class PackInspection(QObject):
    """Runs the structure check of a pack beside the kiosk.

    ``broke_off`` tells that the check did not come to an end of its own, which says nothing about
    the pack.
    """

    passed = Signal()
    failed = Signal(str)
    broke_off = Signal()
    translations = Signal(int, int)
    ended = Signal()

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        """Prepare a command that exits with 1 and one line for a broken pack."""
        super().__init__(parent)
        self._command = list(command)
        self._process = QProcess(self)
        self._process.finished.connect(self._judge)
        self._process.finished.connect(self.ended)
        self._process.errorOccurred.connect(self._fail_to_start)

    def start(self) -> None:
        """Begin to read."""
        self._process.start(self._command[0], self._command[1:])

    def stop(self) -> None:
        """End the other process if it still runs."""
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.finished.disconnect(self._judge)
            self._process.kill()
            self._process.waitForFinished()

    def _judge(self, exit_code: int, _status: QProcess.ExitStatus) -> None:
        if exit_code == 0:
            self.passed.emit()
            told = TRANSLATIONS.search(bytes(self._process.readAllStandardOutput().data()).decode())
            if told:
                self.translations.emit(int(told[1]), int(told[2]))
            return
        output = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
        if output.startswith(_PREFIX) and output.count("\n") == 1:
            self.failed.emit(output.strip().removeprefix(_PREFIX))
        else:
            self.broke_off.emit()

    def _fail_to_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.broke_off.emit()
