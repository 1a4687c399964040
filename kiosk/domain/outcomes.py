"""How far a print job is, and how it can end."""

from enum import Enum

from msgspec import Struct


class PrintStage(Enum):
    """How far a job is while it has not ended."""

    PREPARING = "preparing"
    SENDING = "sending"
    SENT = "sent"
    PRINTING = "printing"


class PrintState(Enum):
    """How a job ended, in the words of the command line."""

    PRINTED = "printed"
    SENT = "sent"
    NEEDS_STAFF = "needs-staff"
    CANCELLED = "cancelled"
    CANCEL_UNCONFIRMED = "cancel-unconfirmed"
    FAILED = "failed"
    GAVE_UP = "gave-up"


class PrintReason(Enum):
    """Why a job waits, or ended as it did."""

    NONE = "none"
    PAPER_OUT = "paper-out"
    JAM = "jam"
    COVER_OPEN = "cover-open"
    TONER_OUT = "toner-out"
    OFFLINE = "offline"
    PAUSED = "paused"
    REJECTED = "rejected"
    NOT_FOUND = "not-found"
    UNKNOWN = "unknown"


class PrintProgress(Struct, frozen=True):
    """A print job that has not ended.

    Attributes:
        reason: What it waits for, where a printer has said so; it may still come out by itself.
    """

    stage: PrintStage
    reason: PrintReason = PrintReason.NONE


class PrintOutcome(Struct, frozen=True):
    """The end of a print job.

    Attributes:
        job: The queue's own id of the job, or None where it gave none.
    """

    state: PrintState
    reason: PrintReason = PrintReason.NONE
    job: str | None = None

    @property
    def succeeded(self) -> bool:
        """Whether the sheet is on its way or out."""
        return self.state in {PrintState.PRINTED, PrintState.SENT}

    @property
    def may_come(self) -> bool:
        """Whether paper may lie in the tray, so that another try could print it twice."""
        return self.succeeded or self.state is PrintState.CANCEL_UNCONFIRMED

    @property
    def needs_staff(self) -> bool:
        """Whether somebody should look after the printer."""
        return not self.succeeded and self.state is not PrintState.CANCELLED


def outcome_after_stop(
    *, gone: bool, timed_out: bool, reason: PrintReason, job: str | None
) -> PrintOutcome:
    """Tell how a job ended that was called off.

    Args:
        gone: Whether the printer has confirmed that no sheet will come.
        timed_out: Whether it took too long, instead of being stopped by somebody.
        reason: What it waited for last.
        job: The queue's own id of the job, or None where it gave none.
    """
    if not gone:
        unsaid = reason is PrintReason.NONE
        return PrintOutcome(
            PrintState.CANCEL_UNCONFIRMED, PrintReason.UNKNOWN if unsaid else reason, job
        )
    if not timed_out:
        return PrintOutcome(PrintState.CANCELLED, reason, job)
    if reason is PrintReason.NONE:
        return PrintOutcome(PrintState.GAVE_UP, PrintReason.UNKNOWN, job)
    return PrintOutcome(PrintState.NEEDS_STAFF, reason, job)


def outcome_without_word(stage: PrintStage) -> PrintOutcome:
    """Tell how a job ended of which nobody can say any more what became of it.

    Args:
        stage: How far it was when it was last heard of.
    """
    if stage is PrintStage.PREPARING:
        return PrintOutcome(PrintState.FAILED, PrintReason.UNKNOWN)
    return PrintOutcome(PrintState.CANCEL_UNCONFIRMED, PrintReason.UNKNOWN)
