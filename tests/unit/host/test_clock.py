"""The two clocks."""

import time
from datetime import datetime

import pytest

from kiosk.host.clock import monotonic_s, now, today


def test_waits_use_the_clock_that_never_jumps(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock on the wall may be set while someone reads."""
    monkeypatch.setattr(time, "time", lambda: 0.0)
    before = monotonic_s()

    assert monotonic_s() >= before


def test_the_moment_knows_its_time_zone() -> None:
    """Logs of two clinics can be compared."""
    assert now().utcoffset() is not None


def test_the_day_is_that_of_the_clinic() -> None:
    """Not the one in Greenwich."""
    before = datetime.now().astimezone().date()
    day = today()

    assert before <= day <= datetime.now().astimezone().date()
