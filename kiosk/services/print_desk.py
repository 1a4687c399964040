"""Has another process print the sheet, so that the screen never waits for a printer."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.domain.outcomes import PrintOutcome, PrintProgress, PrintStage
from kiosk.domain.paper import Paper
from kiosk.domain.print_limits import PrintLimits, PrintPermission, permission
from kiosk.printing.document import CANCEL_S
from kiosk.printing.job import encode_job
from kiosk.printing.report import PaperAnswer
from kiosk.services.print_process import PrintProcess
from kiosk.sheet.model import SheetRequest

TIMEOUT_S = 25.0
CLOSE_S = CANCEL_S + 1.0
_PREPARING = PrintProgress(PrintStage.PREPARING)


class PrintDesk(QObject):
    """One print job at a time, with how far it is and how it ended.

    ``ended`` comes for each job, that of a visit that is over too.
    """

    changed = Signal()
    ended = Signal(PrintOutcome)
    paperTold = Signal(Paper)
    sheetLeft = Signal()

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
        self._ready: PrintProcess | None = None
        self._printing: PrintProcess | None = None
        self._left: list[PrintProcess] = []
        self._progress = _PREPARING
        self._outcome: PrintOutcome | None = None

    @property
    def busy(self) -> bool:
        """Whether a job is under way."""
        return self._printing is not None

    @property
    def at_rest(self) -> bool:
        """Whether no sheet is under way, not even one that was called off."""
        return self._printing is None and not self._left

    @property
    def progress(self) -> PrintProgress | None:
        """How far the job is, or None while there is none."""
        return self._progress if self.busy else None

    @property
    def outcome(self) -> PrintOutcome | None:
        """How the last job of this visit ended, or None while there is none."""
        return self._outcome

    @property
    def permission(self) -> PrintPermission:
        """Whether another sheet may print now."""
        return permission(self._limits, self._sent_s, self._now_s())

    def prepare(self) -> None:
        """Have a helper ready, and ask it which paper lies in the printer."""
        self._ready = self._ready_process()
        self._ready.ask_paper(self._queue)

    def print_sheet(self, request: SheetRequest) -> None:
        """Begin to print; nothing happens while a job is under way or none may be."""
        if self.busy or self.permission is not PrintPermission.GRANTED:
            return
        helper = self._ready_process()
        self._ready = None
        helper.progressed.connect(self._go_on)
        helper.ended.connect(self._end)
        self._printing = helper
        self._progress = _PREPARING
        self._outcome = None
        job = encode_job(request, self._queue, request.model.paper, TIMEOUT_S)
        helper.print_job(job, TIMEOUT_S)
        self.changed.emit()

    def call_off(self) -> None:
        """Stop printing; how that ended comes as an outcome."""
        if self._printing is not None:
            self._printing.call_off()

    def forget(self) -> None:
        """Call off what is under way and forget it, as at the end of a visit.

        ``sheetLeft`` comes later when paper may lie in the tray all the same.
        """
        if self._printing is not None:
            self._printing.progressed.disconnect(self._go_on)
            self._printing.ended.disconnect(self._end)
            self._printing.ended.connect(self._end_of_left)
            self._printing.call_off()
            self._left.append(self._printing)
        if self._ready is not None:
            self._ready.dismiss()
            self._left.append(self._ready)
        self._printing = self._ready = None
        self._sent_s = ()
        self._outcome = None
        self.changed.emit()

    def close(self) -> None:
        """Forget, and wait until what was called off is gone, as at the end of the program."""
        self.forget()
        for helper in tuple(self._left):
            helper.wait(CLOSE_S)

    def _ready_process(self) -> PrintProcess:
        if self._ready is not None and self._ready.is_running:
            return self._ready
        helper = PrintProcess(self)
        helper.paperTold.connect(self._tell_paper)
        helper.gone.connect(self._clear_left)
        return helper

    def _tell_paper(self, answer: PaperAnswer) -> None:
        if answer.paper is not None:
            self.paperTold.emit(answer.paper)

    def _go_on(self, progress: PrintProgress) -> None:
        self._progress = progress
        self.changed.emit()

    def _end(self, outcome: PrintOutcome) -> None:
        if self._printing is not None:
            self._left.append(self._printing)
        self._printing = None
        self._outcome = outcome
        if outcome.may_come:
            self._sent_s = (*self._sent_s, self._now_s())
        self.changed.emit()
        self.ended.emit(outcome)

    def _end_of_left(self, outcome: PrintOutcome) -> None:
        if outcome.may_come:
            self.sheetLeft.emit()
        self.ended.emit(outcome)

    def _clear_left(self) -> None:
        self._left = [helper for helper in self._left if helper.is_running]
        if self._ready is not None and not self._ready.is_running:
            self._ready = None
