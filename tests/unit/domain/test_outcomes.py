"""How a print job can end, in the words that scripts outside rely on."""

import pytest

from kiosk.domain.outcomes import (
    PrintOutcome,
    PrintReason,
    PrintStage,
    PrintState,
    outcome_after_stop,
    outcome_without_word,
)


@pytest.mark.parametrize("state", PrintState)
def test_only_printed_and_sent_succeed(state: PrintState) -> None:
    """Every other end of a job is no success."""
    succeeded = PrintOutcome(state).succeeded

    assert succeeded is (state in {PrintState.PRINTED, PrintState.SENT})


def test_the_words_are_those_of_the_command_line() -> None:
    """The states and reasons of `askwell print` stay as published."""
    states = "printed sent needs-staff cancelled cancel-unconfirmed failed gave-up"
    reasons = "none paper-out jam cover-open toner-out offline paused rejected not-found unknown"

    assert [state.value for state in PrintState] == states.split()
    assert [reason.value for reason in PrintReason] == reasons.split()


@pytest.mark.parametrize("state", PrintState)
def test_paper_may_come_unless_its_job_is_provably_gone(state: PrintState) -> None:
    """Then another try could print it twice."""
    certain = {
        PrintState.NEEDS_STAFF,
        PrintState.CANCELLED,
        PrintState.FAILED,
        PrintState.GAVE_UP,
    }

    assert PrintOutcome(state).may_come is (state not in certain)


@pytest.mark.parametrize("state", PrintState)
def test_staff_are_needed_unless_all_is_well_or_stopped(state: PrintState) -> None:
    """Who stops a sheet needs nobody."""
    fine = {PrintState.PRINTED, PrintState.SENT, PrintState.CANCELLED}

    assert PrintOutcome(state).needs_staff is (state not in fine)


@pytest.mark.parametrize(
    ("gone", "timed_out", "reason", "state", "told"),
    [
        (True, False, PrintReason.NONE, PrintState.CANCELLED, PrintReason.NONE),
        (True, False, PrintReason.JAM, PrintState.CANCELLED, PrintReason.JAM),
        (True, True, PrintReason.NONE, PrintState.GAVE_UP, PrintReason.UNKNOWN),
        (True, True, PrintReason.JAM, PrintState.NEEDS_STAFF, PrintReason.JAM),
        (False, False, PrintReason.NONE, PrintState.CANCEL_UNCONFIRMED, PrintReason.UNKNOWN),
        (False, True, PrintReason.JAM, PrintState.CANCEL_UNCONFIRMED, PrintReason.JAM),
    ],
)
def test_a_job_that_was_called_off_ends_as_the_printer_confirms(
    *, gone: bool, timed_out: bool, reason: PrintReason, state: PrintState, told: PrintReason
) -> None:
    """Needs-staff only where the printer has said what it lacks."""
    outcome = outcome_after_stop(gone=gone, timed_out=timed_out, reason=reason, job="7")

    assert outcome == PrintOutcome(state, told, "7")


@pytest.mark.parametrize("stage", PrintStage)
def test_a_job_without_a_word_has_failed_only_before_it_was_handed_over(
    stage: PrintStage,
) -> None:
    """Afterwards nobody knows."""
    expected = PrintState.FAILED if stage is PrintStage.PREPARING else PrintState.CANCEL_UNCONFIRMED

    assert outcome_without_word(stage) == PrintOutcome(expected, PrintReason.UNKNOWN)
