"""Has another process write the counts of use, so that the screen never waits for a disk."""

from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from kiosk.host.program import program_command
from kiosk.storage.usage_job import UsageJob, UsageKept, encode_job

ROLE = "usage-helper"
# A disk that has not answered by then does not answer.
LIMIT_S = 60.0


class UsageProcess(QObject):
    """Writes the counts of one job."""

    ended = Signal(UsageKept)

    def __init__(self, profile: Path, job: UsageJob, parent: QObject | None = None) -> None:
        """Start at once; ``ended`` comes once."""
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._end)
        self._process.errorOccurred.connect(self._fail_to_start)
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._process.kill)
        self._limit.start(round(LIMIT_S * 1000))
        program, *words = program_command(ROLE, "--profile", str(profile))
        self._process.start(program, words)
        self._process.write(encode_job(job))
        self._process.closeWriteChannel()

    def wait(self, timeout_s: float) -> bool:
        """Wait for its end, and kill it when that does not come; only for the program's own end.

        Returns:
            Whether it has ended by itself.
        """
        in_time = self._process.waitForFinished(round(timeout_s * 1000))
        if not in_time:
            self._process.kill()
            self._process.waitForFinished()
        return in_time

    def _fail_to_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            # Qt tells it from within the start, before anybody could listen.
            QTimer.singleShot(0, self, self._end)

    def _end(self) -> None:
        self._limit.stop()
        said = bytes(self._process.readAllStandardOutput().data()).decode(errors="replace").strip()
        known = {kept.value: kept for kept in UsageKept}
        self.ended.emit(known.get(said, UsageKept.NOT_WRITABLE))
        self.deleteLater()
