"""How a print job can end, in the words that scripts outside rely on."""

import pytest

from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintState


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
