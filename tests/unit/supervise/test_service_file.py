"""The times in the service file go with those of the supervisor."""

from pathlib import Path

import pytest

from kiosk.host.leftovers import GONE_WITHIN_S as LEFTOVERS_GONE_WITHIN_S
from kiosk.host.leftovers import GRACE_S
from kiosk.host.system_files import ini_values
from kiosk.supervise.notify import SILENT_AT_MOST_S
from kiosk.supervise.supervisor import ENDS_WITHIN_S, GONE_WITHIN_S

SLACK_S = 5.0


@pytest.fixture
def times_s(project: Path) -> dict[str, float]:
    """Each time of the service, in seconds."""
    lines = ini_values((project / "assets" / "session" / "linux" / "askwell.service").read_text())
    named = ("TimeoutStartSec", "TimeoutStopSec", "WatchdogSec")
    return {name: float(lines[f"Service.{name}"]) for name in named}


def test_the_slowest_end_is_waited_for(times_s: dict[str, float]) -> None:
    """Else systemd would kill the supervisor before it has told what is to happen."""
    slowest_s = ENDS_WITHIN_S + GONE_WITHIN_S + GRACE_S + LEFTOVERS_GONE_WITHIN_S

    assert times_s["TimeoutStopSec"] >= slowest_s + SLACK_S


def test_a_slow_start_is_extended_in_time(times_s: dict[str, float]) -> None:
    """Before the time to start is over the supervisor has asked for more."""
    assert times_s["WatchdogSec"] == SILENT_AT_MOST_S
    assert times_s["TimeoutStartSec"] >= SILENT_AT_MOST_S
