"""One sheet on its way through the Windows spooler, from its first page to its end."""

from time import monotonic, sleep

from kiosk.domain.outcomes import (
    PrintOutcome,
    PrintProgress,
    PrintReason,
    PrintStage,
    PrintState,
    outcome_after_stop,
)
from kiosk.printing.document import CANCEL_S, Document, JobWatch
from kiosk.printing.spooler import SpooledJob, Spooler, SpoolerError
from kiosk.printing.windows_states import fault_in, has_begun, has_left, is_being_deleted

POLL_S = 0.5
# So long a job may not be listed yet, or the spooler not answer, before that means anything.
PATIENCE_S = 3.0


class WindowsJob:
    """Prints one document; whatever the spooler does becomes an outcome.

    The spooler never says that paper came out, so a sheet is "sent" at best.
    """

    def __init__(self, spooler: Spooler, printer: str, watch: JobWatch) -> None:
        """Begin before anything is handed over.

        Args:
            spooler: The system's.
            printer: Name of the printer, as the system has it.
            watch: Hears how far the job is, and may call it off.
        """
        self._spooler = spooler
        self._printer = printer
        self._watch = watch
        self._title = ""
        self._number: int | None = None
        self._handed_over = False
        self._begun = False
        self._delete_asked = False
        self._being_deleted = False
        self._progress = PrintProgress(PrintStage.PREPARING)
        self._answered_s = 0.0

    def print_document(self, document: Document) -> PrintOutcome:
        """Print it, and wait until it has ended or is called off."""
        if self._watch.wants_end:
            return self._stopped(gone=True)
        self._title = document.title
        self._tell(PrintReason.NONE)
        self._handed_over = document.paint(self._printer)
        if not self._handed_over:
            return self._end_of_refused()
        self._tell(PrintReason.NONE)
        return self._follow()

    def _end_of_refused(self) -> PrintOutcome:
        """Make sure that nothing comes: the first page may be there and only the next be lost."""
        ended = self._call_off()
        state = PrintState.CANCEL_UNCONFIRMED if ended.may_come else PrintState.FAILED
        unsaid = ended.reason is PrintReason.NONE
        return PrintOutcome(state, PrintReason.UNKNOWN if unsaid else ended.reason, self._id)

    def _follow(self) -> PrintOutcome:
        self._answered_s = monotonic()
        while not self._watch.wants_end:
            ended = self._end_seen()
            if ended is not None:
                return ended
            self._watch.called_off.wait(POLL_S)
        return self._call_off()

    def _end_seen(self) -> PrintOutcome | None:
        try:
            job, fault = self._look()
        except SpoolerError as error:
            if not self._patient:
                self._tell(error.reason)
            return None
        if job is None:
            return self._end_of_unlisted(fault)
        self._answered_s = monotonic()
        if has_left(job):
            return self._sent(fault)
        self._tell(fault)
        return None

    def _call_off(self) -> PrintOutcome:
        """Delete the job, and find out for a few seconds whether it is gone."""
        ends_s = monotonic() + CANCEL_S
        while True:
            ended = self._end_after_delete()
            if ended is not None:
                return ended
            if monotonic() >= ends_s:
                return self._stopped(gone=False)
            sleep(POLL_S / 2)

    def _end_after_delete(self) -> PrintOutcome | None:
        try:
            job, fault = self._look()
            if job is None:
                return self._end_of_unlisted(fault)
            if has_left(job) and not self._delete_asked:
                return self._sent(fault)
            self._tell(fault)
            if not self._being_deleted:
                self._delete_asked = True
                self._spooler.delete_job(self._printer, job.number)
                self._being_deleted = True
        except SpoolerError:
            return None
        return None

    def _end_of_unlisted(self, fault: PrintReason) -> PrintOutcome | None:
        """Tell what became of a job that is not in the queue; None where that is too early."""
        if self._number is None:
            return self._end_of_never_listed(fault)
        if not self._delete_asked and not self._being_deleted:
            return self._sent(fault)
        return self._stopped(gone=self._being_deleted and not self._begun)

    def _end_of_never_listed(self, fault: PrintReason) -> PrintOutcome | None:
        if not self._handed_over:
            return self._stopped(gone=True)
        if self._watch.wants_end or self._patient:
            return None
        return self._sent(fault)

    def _look(self) -> tuple[SpooledJob | None, PrintReason]:
        """Find the job, and what the printer or it waits for.

        Raises:
            SpoolerError: Nothing can be said of them now.
        """
        jobs = self._spooler.jobs(self._printer)
        printer = self._spooler.printer(self._printer)
        if printer is None:
            raise SpoolerError(PrintReason.NOT_FOUND)
        job = next((one for one in jobs if one.title == self._title), None)
        if job is not None:
            self._number = job.number
            self._begun |= has_begun(job)
            self._being_deleted |= is_being_deleted(job)
        return job, fault_in(printer, job)

    def _sent(self, fault: PrintReason) -> PrintOutcome:
        return PrintOutcome(PrintState.SENT, fault, self._id)

    def _stopped(self, *, gone: bool) -> PrintOutcome:
        return outcome_after_stop(
            gone=gone,
            timed_out=self._watch.timed_out and not self._watch.called_off.is_set(),
            reason=self._progress.reason,
            job=self._id,
        )

    def _tell(self, fault: PrintReason) -> None:
        progress = PrintProgress(self._stage, fault)
        if progress != self._progress:
            self._progress = progress
            self._watch.tell(progress)

    @property
    def _stage(self) -> PrintStage:
        if not self._handed_over:
            return PrintStage.SENDING
        return PrintStage.PRINTING if self._begun else PrintStage.SENT

    @property
    def _patient(self) -> bool:
        return monotonic() - self._answered_s < PATIENCE_S

    @property
    def _id(self) -> str | None:
        return None if self._number is None else str(self._number)
