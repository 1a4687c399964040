"""The one clock for waits and time-outs."""

import time


def monotonic_s() -> float:
    """Give seconds that never jump, whatever happens to the wall clock."""
    return time.monotonic()
