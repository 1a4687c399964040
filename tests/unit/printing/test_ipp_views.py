"""What follows from the attributes of printers and jobs."""

import pytest

from kiosk.domain.outcomes import PrintOutcome, PrintProgress, PrintReason, PrintStage, PrintState
from kiosk.domain.paper import Paper
from kiosk.printing.ipp_views import (
    JobState,
    JobView,
    PrinterView,
    job_view,
    outcome_of,
    paper_among,
    printer_view,
    progress_of,
)

NONE = PrintReason.NONE
LETTER, A4 = "na_letter_8.5x11in", "iso_a4_210x297mm"


def test_a_printer_is_read_from_its_attributes() -> None:
    """One value or many."""
    assert printer_view(
        {
            "printer-state": 5,
            "printer-state-reasons": ["media-empty-error", "paused"],
            "media-ready": [A4, "iso_a5_148x210mm"],
            "media-default": LETTER,
            "device-uri": "usb://Maker/Model",
        }
    ) == PrinterView(
        stopped=True,
        reasons=("media-empty-error", "paused"),
        paper=Paper.A4,
        device="usb://Maker/Model",
    )


@pytest.mark.parametrize(
    "attributes", [{}, {"printer-state": "?", "printer-state-reasons": 7, "media-ready": [None, 1]}]
)
def test_what_is_missing_or_strange_is_not_said(attributes: dict[str, object]) -> None:
    """A printer that tells nothing is no fault."""
    view = printer_view(attributes)

    assert view == PrinterView()
    assert view.fault is NONE


@pytest.mark.parametrize(
    ("ready", "default", "paper"),
    [
        ([LETTER], LETTER, Paper.LETTER),
        ([A4], LETTER, Paper.A4),
        ([LETTER, A4], A4, Paper.A4),
        ([A4, LETTER], "", Paper.A4),
        ([], A4, Paper.A4),
        (["iso_a5_148x210mm"], LETTER, Paper.LETTER),
        ([], "iso_a3_297x420mm", None),
        ([], "", None),
        (["na_letter_8.5x11in_heavy"], "", Paper.LETTER),
    ],
)
def test_the_paper_is_what_lies_in_the_tray(
    ready: list[str], default: str, paper: Paper | None
) -> None:
    """And of several the default."""
    assert paper_among(ready, [default]) is paper


def test_a_stopped_printer_without_a_cause_has_a_fault_that_nobody_knows() -> None:
    """Staff have to look."""
    assert PrinterView(stopped=True).fault is PrintReason.UNKNOWN
    assert PrinterView(stopped=True, reasons=("paused",)).fault is PrintReason.PAUSED


def test_a_job_is_read_from_its_attributes() -> None:
    """State and reasons."""
    assert job_view({"job-state": 9, "job-state-reasons": "job-completed-successfully"}) == JobView(
        JobState.COMPLETED, ("job-completed-successfully",)
    )


@pytest.mark.parametrize("state", [None, "completed", 0, 10])
def test_a_job_without_a_state_is_none(state: object) -> None:
    """It is asked again."""
    with pytest.raises(ValueError, match="is not a valid JobState"):
        job_view({"job-state": state})


@pytest.mark.parametrize(
    ("state", "fault", "progress"),
    [
        (JobState.PENDING, NONE, PrintProgress(PrintStage.SENT)),
        (JobState.HELD, NONE, PrintProgress(PrintStage.SENT, PrintReason.PAUSED)),
        (JobState.HELD, PrintReason.JAM, PrintProgress(PrintStage.SENT, PrintReason.JAM)),
        (JobState.PROCESSING, NONE, PrintProgress(PrintStage.PRINTING)),
        (JobState.STOPPED, NONE, PrintProgress(PrintStage.PRINTING, PrintReason.UNKNOWN)),
        (JobState.STOPPED, PrintReason.JAM, PrintProgress(PrintStage.PRINTING, PrintReason.JAM)),
    ],
)
def test_a_job_that_has_not_ended_has_a_stage(
    state: JobState, fault: PrintReason, progress: PrintProgress
) -> None:
    """With what it waits for."""
    assert not JobView(state).ended
    assert progress_of(JobView(state), fault) == progress


@pytest.mark.parametrize(
    ("job", "fault", "outcome"),
    [
        (JobView(JobState.COMPLETED), NONE, PrintOutcome(PrintState.PRINTED, NONE, "7")),
        (
            JobView(JobState.COMPLETED),
            PrintReason.JAM,
            PrintOutcome(PrintState.SENT, PrintReason.JAM, "7"),
        ),
        (
            JobView(JobState.COMPLETED, ("job-completed-with-errors",)),
            NONE,
            PrintOutcome(PrintState.SENT, NONE, "7"),
        ),
        (JobView(None), NONE, PrintOutcome(PrintState.SENT, NONE, "7")),
        (JobView(JobState.CANCELED), NONE, PrintOutcome(PrintState.CANCELLED, NONE, "7")),
        (
            JobView(JobState.ABORTED),
            NONE,
            PrintOutcome(PrintState.FAILED, PrintReason.UNKNOWN, "7"),
        ),
        (
            JobView(JobState.ABORTED),
            PrintReason.JAM,
            PrintOutcome(PrintState.FAILED, PrintReason.JAM, "7"),
        ),
    ],
)
def test_a_job_that_has_ended_has_an_outcome(
    job: JobView, fault: PrintReason, outcome: PrintOutcome
) -> None:
    """Printed is said only where all is well."""
    assert job.ended
    assert outcome_of(job, fault, "7") == outcome


def test_a_job_that_was_only_passed_on_is_sent() -> None:
    """Nobody knows whether paper came out."""
    completed = JobView(JobState.COMPLETED)

    assert outcome_of(completed, NONE, "7", passed_on=True) == PrintOutcome(
        PrintState.SENT, NONE, "7"
    )
