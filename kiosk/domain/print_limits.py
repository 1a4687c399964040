"""How often one visit may print."""

from enum import Enum, auto

from msgspec import Struct


class PrintPermission(Enum):
    """Whether another sheet may print now."""

    GRANTED = auto()
    TOO_SOON = auto()
    NO_MORE = auto()


class PrintLimits(Struct, frozen=True):
    """What a clinic has set.

    Attributes:
        max_per_visit: Sheets of one visit.
        min_interval_s: Seconds from one sheet to the next.
    """

    max_per_visit: int
    min_interval_s: float


def permission(limits: PrintLimits, sent_s: tuple[float, ...], now_s: float) -> PrintPermission:
    """Tell whether another sheet may print.

    Args:
        limits: What the clinic has set.
        sent_s: When the sheets of this visit were sent, oldest first, on a monotonic clock.
        now_s: The moment on the same clock.
    """
    if len(sent_s) >= limits.max_per_visit:
        return PrintPermission.NO_MORE
    if sent_s and now_s - sent_s[-1] < limits.min_interval_s:
        return PrintPermission.TOO_SOON
    return PrintPermission.GRANTED
