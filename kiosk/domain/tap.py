"""Which taps count: a trembling finger presses once, and a new screen is not pressed unseen."""

from math import hypot, inf

from msgspec import Struct
from msgspec.structs import replace

REPEAT_MS = 500
SAME_PLACE_MM = 20
NEW_SCREEN_MS = 300


class TapGuard(Struct, frozen=True):
    """The last tap that counted, and until when none does.

    Attributes:
        x_mm: Where it was, from the left edge of the screen.
        y_mm: Where it was, from the top edge.
        tapped_ms: When it was, on the caller's monotonic clock.
        blocked_until_ms: Taps before this moment do not count.
    """

    x_mm: float = 0.0
    y_mm: float = 0.0
    tapped_ms: float = -inf
    blocked_until_ms: float = -inf


def accept(guard: TapGuard, x_mm: float, y_mm: float, now_ms: float) -> tuple[TapGuard, bool]:
    """Tell whether a tap counts.

    Args:
        guard: What was before.
        x_mm: Place from the left edge of the screen.
        y_mm: Place from the top edge.
        now_ms: Moment on a monotonic clock.

    Returns:
        The guard for the next tap, and False for a tap on a blocked screen or less than 500 ms
        after, and less than 20 mm from, the last tap that counted.

    Source:
        EN 301 549 v3.2.1, clause 5.8 (double-strike key acceptance, 0.5 s); 20 mm is our
        smallest target.
    """
    if now_ms < guard.blocked_until_ms:
        return guard, False
    is_near = hypot(x_mm - guard.x_mm, y_mm - guard.y_mm) < SAME_PLACE_MM
    if is_near and now_ms - guard.tapped_ms < REPEAT_MS:
        return guard, False
    return replace(guard, x_mm=x_mm, y_mm=y_mm, tapped_ms=now_ms), True


def blocked_until(guard: TapGuard, now_ms: float, duration_ms: float = NEW_SCREEN_MS) -> TapGuard:
    """Let no tap count for a while, as after a page change or the touch that woke the kiosk.

    Args:
        guard: What was before; a longer block that already runs stays.
        now_ms: Moment on a monotonic clock.
        duration_ms: How long.
    """
    return replace(guard, blocked_until_ms=max(guard.blocked_until_ms, now_ms + duration_ms))
