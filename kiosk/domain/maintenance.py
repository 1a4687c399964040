"""How long IT may reach the operating system before the kiosk comes back by itself."""

from math import ceil

from msgspec import Struct

LENGTHS_MIN = (15, 30, 60)


class MaintenanceWindow(Struct, frozen=True):
    """A while in which the kiosk stands aside.

    Attributes:
        ends_s: When it comes back, on a monotonic clock.
    """

    ends_s: float


def opened(minutes: int, now_s: float) -> MaintenanceWindow:
    """Let the kiosk stand aside from now on.

    Args:
        minutes: One of :data:`LENGTHS_MIN`; nobody can open it for longer.
        now_s: The moment on the same monotonic clock.

    Raises:
        ValueError: It is none of them.
    """
    if minutes not in LENGTHS_MIN:
        raise ValueError(f"not for {minutes} minutes")
    return MaintenanceWindow(now_s + minutes * 60)


def minutes_left(window: MaintenanceWindow | None, now_s: float) -> int:
    """Tell the minutes that are left, rounded up; 0 where it is over or was never opened."""
    if window is None:
        return 0
    return max(0, ceil((window.ends_s - now_s) / 60))
