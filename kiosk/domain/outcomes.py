"""How a print job can end."""

from dataclasses import dataclass
from enum import Enum


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
    """Why a job ended as it did."""

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


@dataclass(frozen=True, slots=True)
class PrintOutcome:
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
