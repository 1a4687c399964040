"""What a printer says of itself and of a job, and what follows from it."""

from collections.abc import Iterable, Mapping
from enum import IntEnum

from msgspec import Struct

from kiosk.domain.outcomes import (
    PrintOutcome,
    PrintProgress,
    PrintReason,
    PrintStage,
    PrintState,
)
from kiosk.domain.paper import Paper
from kiosk.printing.printer_reasons import is_connecting, is_handed_on, reason_in

_PAPER_BY_PREFIX = {"na_letter": Paper.LETTER, "iso_a4": Paper.A4}
_STOPPED = 5


class JobState(IntEnum):
    """The states of a job.

    Source:
        RFC 8011, section 5.3.7 (job-state).
    """

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9


# What a job waits for in a state of which the printer gives no cause.
_REASON_OF_WAITING: Mapping[JobState | None, PrintReason] = {
    JobState.HELD: PrintReason.PAUSED,
    JobState.STOPPED: PrintReason.UNKNOWN,
}


class PrinterView(Struct, frozen=True):
    """What a printer, or a queue of a print server, says of itself.

    Attributes:
        reasons: Its state reasons as they came.
        paper: What lies in it, or None where it does not say.
        device: Address of the printer behind a queue, or nothing.
    """

    stopped: bool = False
    reasons: tuple[str, ...] = ()
    paper: Paper | None = None
    device: str = ""

    @property
    def connecting(self) -> bool:
        """Whether a print server tries to reach the printer behind the queue."""
        return is_connecting(self.reasons)

    @property
    def handed_on(self) -> bool:
        """Whether a print server has passed the whole document on to the printer."""
        return is_handed_on(self.reasons)

    @property
    def fault(self) -> PrintReason:
        """What keeps it from printing, or none."""
        known = reason_in(self.reasons)
        if known is PrintReason.NONE and self.stopped:
            return PrintReason.UNKNOWN
        return known


class JobView(Struct, frozen=True):
    """What a printer says of a job.

    Attributes:
        state: None where it does not know the job, or no longer.
    """

    state: JobState | None
    reasons: tuple[str, ...] = ()

    @property
    def ended(self) -> bool:
        """Whether nothing more happens to it."""
        return self.state in {None, JobState.CANCELED, JobState.ABORTED, JobState.COMPLETED}


def printer_view(attributes: Mapping[str, object]) -> PrinterView:
    """Read the attributes of a printer; what is missing or strange counts as not said."""
    return PrinterView(
        stopped=attributes.get("printer-state") == _STOPPED,
        reasons=_keywords(attributes.get("printer-state-reasons")),
        paper=paper_among(
            _keywords(attributes.get("media-ready")), _keywords(attributes.get("media-default"))
        ),
        device=next(iter(_keywords(attributes.get("device-uri"))), ""),
    )


def job_view(attributes: Mapping[str, object]) -> JobView:
    """Read the attributes of a job.

    Raises:
        ValueError: It has no state, or one that no job has.
    """
    state = attributes.get("job-state")
    number = state if isinstance(state, int) else 0
    return JobView(JobState(number), _keywords(attributes.get("job-state-reasons")))


def paper_among(ready: Iterable[str], default: Iterable[str]) -> Paper | None:
    """Choose between Letter and A4.

    Args:
        ready: Names of the papers that lie in the printer's trays.
        default: The name of the paper that it takes when nobody asks for one.

    Returns:
        The default where it is in a tray or nothing is known of the trays, else what is.

    Source:
        PWG 5101.1 (names of media), PWG 5100.3 (media-ready).
    """
    in_trays = tuple(filter(None, map(_paper_named, ready)))
    usual = next(filter(None, map(_paper_named, default)), None)
    if usual in in_trays or not in_trays:
        return usual
    return in_trays[0]


def progress_of(job: JobView, fault: PrintReason) -> PrintProgress:
    """Tell how far a job is that has not ended.

    Args:
        job: What is said of the job.
        fault: What is wrong with the printer.
    """
    at_work = job.state in {JobState.PROCESSING, JobState.STOPPED}
    unsaid = fault is PrintReason.NONE
    reason = _REASON_OF_WAITING.get(job.state, fault) if unsaid else fault
    return PrintProgress(PrintStage.PRINTING if at_work else PrintStage.SENT, reason)


def outcome_of(
    job: JobView, fault: PrintReason, job_id: str, *, passed_on: bool = False
) -> PrintOutcome:
    """Tell how a job has ended.

    "Printed" is said only of a job that the printer has completed while nothing is wrong with it.
    A job that the printer no longer knows is most likely out.

    Args:
        job: What is said of the job; it has ended.
        fault: What is wrong with the printer.
        job_id: The queue's own id.
        passed_on: Whether the queue calls a job completed as soon as the printer has its data.
    """
    if job.state is JobState.CANCELED:
        return PrintOutcome(PrintState.CANCELLED, fault, job_id)
    if job.state is JobState.ABORTED:
        unsaid = fault is PrintReason.NONE
        return PrintOutcome(PrintState.FAILED, PrintReason.UNKNOWN if unsaid else fault, job_id)
    certain = job.state is JobState.COMPLETED and fault is PrintReason.NONE
    clean = certain and not passed_on and not _with_errors(job)
    return PrintOutcome(PrintState.PRINTED if clean else PrintState.SENT, fault, job_id)


def _with_errors(job: JobView) -> bool:
    return any(reason.startswith("job-completed-with-errors") for reason in job.reasons)


def _paper_named(media: str) -> Paper | None:
    found = (paper for prefix, paper in _PAPER_BY_PREFIX.items() if media.startswith(prefix))
    return next(found, None)


def _keywords(value: object) -> tuple[str, ...]:
    values = value if isinstance(value, list) else [value]
    return tuple(each for each in values if isinstance(each, str))
