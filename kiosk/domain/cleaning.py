"""How long touches are ignored while staff wipe the screen."""

from math import ceil

CLEANING_S = 60
COUNTED_BY_S = 5


def cleaning_left_s(since_s: float, now_s: float) -> int:
    """Tell the seconds left, in steps of 5, so that the screen changes seldom.

    Args:
        since_s: When the wiping began, on a monotonic clock.
        now_s: The moment on the same clock.

    Returns:
        60, 55, … 5 while touches are ignored, rounded up; 0 once they count again.
    """
    left_s = CLEANING_S - (now_s - since_s)
    return max(0, min(CLEANING_S, ceil(left_s / COUNTED_BY_S) * COUNTED_BY_S))


def next_count_s(since_s: float, now_s: float) -> float:
    """Tell the seconds until the next step is told; 0 at the end."""
    left_s = CLEANING_S - (now_s - since_s)
    return max(0.0, left_s - (cleaning_left_s(since_s, now_s) - COUNTED_BY_S))
