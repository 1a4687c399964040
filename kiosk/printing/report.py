"""The JSON lines in which the helper tells of the printer, how far a job is and how it ended."""

import json

from msgspec import Struct

from kiosk.domain.outcomes import (
    PrintOutcome,
    PrintProgress,
    PrintReason,
    PrintStage,
    PrintState,
)
from kiosk.domain.paper import Paper
from kiosk.domain.printer_state import PrinterState


class PaperAnswer(Struct, frozen=True):
    """What lies in a queue, or None where it does not say."""

    paper: Paper | None


class StateAnswer(Struct, frozen=True):
    """How a printer is, or None where it cannot be asked."""

    state: PrinterState | None


Report = PaperAnswer | StateAnswer | PrintProgress | PrintOutcome


def paper_line(paper: Paper | None) -> str:
    """Write what lies in a queue as one line."""
    return json.dumps({"paper": paper.value if paper else None})


def state_line(state: PrinterState | None) -> str:
    """Write how a printer is as one line."""
    if state is None:
        return json.dumps({"printer": None})
    papers = sorted(paper.value for paper in state.papers)
    return json.dumps({"printer": {"reason": state.reason.value, "papers": papers}})


def progress_line(progress: PrintProgress) -> str:
    """Write how far a job is as one line."""
    return json.dumps({"state": progress.stage.value, "reason": progress.reason.value})


def outcome_line(outcome: PrintOutcome) -> str:
    """Write the end of a job as one line."""
    return json.dumps(
        {
            "outcome": outcome.state.value,
            "reason": outcome.reason.value,
            "job": outcome.job,
        }
    )


def read_line(line: str) -> Report | None:
    """Read one line of the helper.

    Returns:
        What it tells, or None for a line that tells nothing of all this.
    """
    try:
        told = json.loads(line)
        if "paper" in told:
            return PaperAnswer(Paper(told["paper"]) if told["paper"] is not None else None)
        if "printer" in told:
            return StateAnswer(_state(told["printer"]))
        if "state" in told:
            return PrintProgress(PrintStage(told["state"]), PrintReason(told["reason"]))
        return PrintOutcome(PrintState(told["outcome"]), PrintReason(told["reason"]), told["job"])
    except (ValueError, TypeError, KeyError):
        return None


def _state(told: dict[str, list[str] | str] | None) -> PrinterState | None:
    if told is None:
        return None
    return PrinterState(PrintReason(told["reason"]), frozenset(map(Paper, told["papers"])))
