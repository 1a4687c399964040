"""The two clocks: one that never jumps, and the one on the wall."""

import time
from datetime import date, datetime


def monotonic_s() -> float:
    """Give seconds that never jump, for waits and time-outs."""
    return time.monotonic()


def now() -> datetime:
    """Give the moment on the wall clock, in the time zone of this machine."""
    return datetime.now().astimezone()


def today() -> date:
    """Give the day on the wall clock."""
    return now().date()
