"""Five taps in the corner, the last one held: the way of staff behind the start picture."""

from enum import Enum, auto
from math import inf

from msgspec import Struct
from msgspec.structs import replace

CORNER_MM = 25.0
TAPS = 5
HELD_MS = 1000.0
PAUSE_MS = 1500.0


class CornerStep(Enum):
    """What the taps so far call for."""

    WAIT = auto()
    OPEN = auto()


class CornerTaps(Struct, frozen=True):
    """The taps in the corner so far.

    Attributes:
        count: Short taps one after the other.
        pressed_ms: When the finger that is down came down, or None.
        lifted_ms: When the last finger was lifted.
    """

    count: int = 0
    pressed_ms: float | None = None
    lifted_ms: float = -inf


def in_corner(x_mm: float, y_mm: float, width_mm: float) -> bool:
    """Tell whether a place is in the top right corner of a screen of a width."""
    return width_mm - CORNER_MM <= x_mm <= width_mm and 0.0 <= y_mm <= CORNER_MM


def pressed(taps: CornerTaps, now_ms: float) -> CornerTaps:
    """Note a finger that came down in the corner; after a pause the count begins anew."""
    count = 0 if now_ms - taps.lifted_ms > PAUSE_MS else taps.count
    return replace(taps, count=count, pressed_ms=now_ms)


def lifted(taps: CornerTaps, now_ms: float) -> tuple[CornerTaps, CornerStep]:
    """Note that the finger was lifted.

    Returns:
        The taps for the next touch, and OPEN once a finger was held for a second after at
        least four short taps. A long touch before that begins the count anew.
    """
    if taps.pressed_ms is None:
        return taps, CornerStep.WAIT
    if now_ms - taps.pressed_ms < HELD_MS:
        return CornerTaps(taps.count + 1, None, now_ms), CornerStep.WAIT
    step = CornerStep.OPEN if taps.count >= TAPS - 1 else CornerStep.WAIT
    return CornerTaps(0, None, now_ms), step
