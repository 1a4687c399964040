"""One helper process and what it tells, without ever waiting for it."""

import os

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from kiosk.domain.outcomes import (
    PrintOutcome,
    PrintProgress,
    PrintStage,
    outcome_without_word,
)
from kiosk.printing.document import CANCEL_S
from kiosk.printing.helper import OVERRUN_S, helper_command, helper_environment
from kiosk.printing.job import CallOff, PaperQuestion, StateQuestion, encode_request
from kiosk.printing.report import PaperAnswer, StateAnswer, read_line


class PrintProcess(QObject):
    """A process that can tell of a printer and prints one sheet.

    It starts at once, so that it is ready by the time that somebody wants to print.
    """

    paperTold = Signal(PaperAnswer)
    stateTold = Signal(StateAnswer)
    progressed = Signal(PrintProgress)
    ended = Signal(PrintOutcome)
    gone = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start the process."""
        super().__init__(parent)
        self._stage = PrintStage.PREPARING
        self._has_job = False
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._process = QProcess(self)
        self._limit.timeout.connect(self._process.kill)
        environment = QProcessEnvironment()
        for name, value in helper_environment(os.environ).items():
            environment.insert(name, value)
        self._process.setProcessEnvironment(environment)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._fail_to_start)
        program, *words = helper_command()
        self._process.start(program, words)

    @property
    def is_running(self) -> bool:
        """Whether the process has not ended."""
        return self._process.state() is not QProcess.ProcessState.NotRunning

    @property
    def process_id(self) -> int:
        """The system's id of the process, or 0 when it has ended."""
        return self._process.processId()

    def ask_paper(self, queue: str) -> None:
        """Ask which paper lies in a queue; ``paperTold`` brings the answer."""
        self._process.write(encode_request(PaperQuestion(queue)))

    def ask_state(self, queue: str) -> None:
        """Ask how a printer is; ``stateTold`` brings the answer."""
        self._process.write(encode_request(StateQuestion(queue)))

    def print_job(self, job: bytes, timeout_s: float) -> None:
        """Print; ``progressed`` tells how far it is, and ``ended`` comes once.

        Args:
            job: From :func:`kiosk.printing.job.encode_job`.
            timeout_s: After so many seconds the helper calls the job off by itself; one that
                then does not end is killed.
        """
        self._has_job = True
        self._limit.start(round((timeout_s + CANCEL_S + OVERRUN_S) * 1000))
        self._process.write(job)

    def call_off(self) -> None:
        """Say that nobody waits any more; ``ended`` tells what came of that."""
        self._process.write(encode_request(CallOff()))

    def dismiss(self) -> None:
        """End a process that has no job."""
        self._process.kill()

    def wait(self, timeout_s: float) -> None:
        """Wait for its end, and kill it when that does not come; only for the program's own end."""
        if not self._process.waitForFinished(round(timeout_s * 1000)):
            self._process.kill()
            self._process.waitForFinished()

    def _read(self) -> None:
        while self._process.canReadLine():
            self._take(bytes(self._process.readLine().data()).decode(errors="replace"))

    def _take(self, line: str) -> None:
        match read_line(line):
            case PaperAnswer() as answer:
                self.paperTold.emit(answer)
            case StateAnswer() as answer:
                self.stateTold.emit(answer)
            case PrintProgress() as progress:
                self._stage = progress.stage
                self.progressed.emit(progress)
            case PrintOutcome() as outcome:
                self._end(outcome)
            case None:
                return

    def _finish(self) -> None:
        self._read()
        self._end(outcome_without_word(self._stage))
        self.gone.emit()
        self.deleteLater()

    def _fail_to_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            # Qt tells it from within the start, before anybody could listen.
            QTimer.singleShot(0, self._finish)

    def _end(self, outcome: PrintOutcome) -> None:
        if not self._has_job:
            return
        self._has_job = False
        self._limit.stop()
        self.ended.emit(outcome)
