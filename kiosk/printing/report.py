"""The JSON lines that tell how far a job is and how it ended."""

import json
from enum import Enum

from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintState


class PrintStage(Enum):
    """How far a job is while it has not ended."""

    PREPARING = "preparing"
    SENT = "sent"


def stage_line(stage: PrintStage) -> str:
    """Write one stage as one line."""
    return json.dumps({"state": stage.value})


def outcome_line(outcome: PrintOutcome) -> str:
    """Write the end of a job as one line."""
    return json.dumps(
        {
            "outcome": outcome.state.value,
            "reason": outcome.reason.value,
            "job": outcome.job,
        }
    )


def read_line(line: str) -> PrintStage | PrintOutcome | None:
    """Read one line of the helper.

    Returns:
        The stage or the outcome that it tells, or None for a line that tells neither.
    """
    try:
        told = json.loads(line)
        if "state" in told:
            return PrintStage(told["state"])
        return PrintOutcome(PrintState(told["outcome"]), PrintReason(told["reason"]), told["job"])
    except (ValueError, TypeError, KeyError):
        return None
