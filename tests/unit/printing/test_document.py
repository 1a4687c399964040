"""The one who waits for a job."""

import time
from threading import Event

from kiosk.printing.document import JobWatch


def watch(ends_s: float) -> JobWatch:
    """Give somebody who waits until a moment."""
    return JobWatch(lambda _: None, Event(), ends_s)


def test_a_job_is_wanted_while_its_time_lasts() -> None:
    """Nothing is called off before."""
    waiting = watch(time.monotonic() + 3600.0)

    assert not waiting.wants_end
    assert not waiting.timed_out


def test_a_job_is_called_off_by_somebody() -> None:
    """That is no overrun."""
    waiting = watch(time.monotonic() + 3600.0)
    waiting.called_off.set()

    assert waiting.wants_end
    assert not waiting.timed_out


def test_a_job_is_called_off_when_its_time_is_over() -> None:
    """Nobody has to say so."""
    waiting = watch(time.monotonic())

    assert waiting.wants_end
    assert waiting.timed_out
