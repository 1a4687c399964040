"""What staff may know of the last restart."""

from datetime import UTC, datetime

import pytest

from kiosk.domain.last_restart import LastRestart, RestartReason, read, restarted, written
from kiosk.domain.restarts import Ending

MOMENT = datetime(2026, 11, 23, 14, 37, 12, 345, tzinfo=UTC)
HOUR = datetime(2026, 11, 23, 14, tzinfo=UTC)
EARLIER = LastRestart(RestartReason.HANG, datetime(2026, 11, 20, 9, tzinfo=UTC))


@pytest.mark.parametrize(
    ("ending", "reason"),
    [
        (Ending.CRASHED, RestartReason.CRASH),
        (Ending.NO_GRAPHICS, RestartReason.CRASH),
        (Ending.REFUSED, RestartReason.CRASH),
        (Ending.NO_FONTS, RestartReason.CRASH),
        (Ending.NO_SCREENS, RestartReason.CRASH),
        (Ending.NO_PROFILE, RestartReason.CRASH),
        (Ending.HUNG, RestartReason.HANG),
        (Ending.PLANNED, RestartReason.PLANNED),
        (Ending.ASKED, RestartReason.ASKED),
    ],
)
def test_the_reason_and_the_hour_are_kept(ending: Ending, reason: RestartReason) -> None:
    """Never the minute."""
    assert restarted(ending, MOMENT, EARLIER) == LastRestart(reason, HOUR)


@pytest.mark.parametrize("before", [EARLIER, None])
def test_the_window_of_the_desk_is_no_reason(before: LastRestart | None) -> None:
    """What staff want to know is what led to it."""
    assert restarted(Ending.DESK_OVER, MOMENT, before) == before


@pytest.mark.parametrize("reason", list(RestartReason))
def test_a_restart_is_read_as_it_was_written(reason: RestartReason) -> None:
    """As one word."""
    restart = LastRestart(reason, HOUR)
    assert " " not in written(restart)
    assert read(written(restart)) == restart


@pytest.mark.parametrize("word", ["", "crash", "crash@", "crash@noon", "boredom@2026-11-23T14"])
def test_anything_else_is_no_restart(word: str) -> None:
    """It comes from a command line, which anybody may write."""
    assert read(word) is None
