"""The lines that tell how far a job is."""

import json

import pytest

from kiosk.domain.outcomes import PrintOutcome, PrintProgress, PrintReason, PrintStage, PrintState
from kiosk.domain.paper import Paper
from kiosk.domain.printer_state import PrinterState
from kiosk.printing.report import (
    PaperAnswer,
    StateAnswer,
    outcome_line,
    paper_line,
    progress_line,
    read_line,
    state_line,
)


@pytest.mark.parametrize("paper", [*Paper, None])
def test_a_paper_is_read_as_it_was_told(paper: Paper | None) -> None:
    """Also that nobody knows."""
    assert read_line(paper_line(paper)) == PaperAnswer(paper)


@pytest.mark.parametrize(
    "state",
    [None, PrinterState(PrintReason.NONE, frozenset(Paper)), PrinterState(PrintReason.JAM)],
)
def test_how_a_printer_is_is_read_as_it_was_told(state: PrinterState | None) -> None:
    """Also that it cannot be asked."""
    assert read_line(state_line(state)) == StateAnswer(state)


@pytest.mark.parametrize("reason", PrintReason)
@pytest.mark.parametrize("stage", PrintStage)
def test_progress_is_read_as_it_was_told(stage: PrintStage, reason: PrintReason) -> None:
    """One line, one stage with what it waits for."""
    progress = PrintProgress(stage, reason)

    assert read_line(progress_line(progress)) == progress


@pytest.mark.parametrize("reason", PrintReason)
@pytest.mark.parametrize("state", PrintState)
def test_an_outcome_is_read_as_it_was_told(state: PrintState, reason: PrintReason) -> None:
    """Every outcome that the domain knows goes through the pipe."""
    outcome = PrintOutcome(state, reason, "12")

    assert read_line(outcome_line(outcome)) == outcome


def test_the_outcome_has_the_three_keys_of_the_command_line() -> None:
    """Scripts read them; a job without an id has null."""
    line = outcome_line(PrintOutcome(PrintState.FAILED, PrintReason.NOT_FOUND))

    assert json.loads(line) == {"outcome": "failed", "reason": "not-found", "job": None}


@pytest.mark.parametrize(
    "line",
    [
        "",
        "qt: a warning",
        "7",
        "[]",
        "{}",
        '{"state": "flying", "reason": "none"}',
        '{"state": "sent"}',
        '{"outcome": "sent"}',
        '{"paper": "a3"}',
        '{"printer": "ready"}',
        '{"printer": {"reason": "none"}}',
        '{"printer": {"reason": "flooded", "papers": []}}',
        '{"printer": {"reason": "none", "papers": ["a3"]}}',
    ],
)
def test_other_lines_tell_nothing(line: str) -> None:
    """A stray warning of a library does not end the job."""
    assert read_line(line) is None
