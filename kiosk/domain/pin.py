"""The PIN of staff: what may be one, and how long to wait after wrong tries."""

from enum import Enum, auto
from itertools import pairwise
from math import inf

from msgspec import Struct

DIGITS_MIN = 6
DIGITS_MAX = 12
FREE_TRIES = 5
FIRST_WAIT_S = 30.0
# Whoever forgot the PIN is not kept out for days.
LONGEST_WAIT_S = FIRST_WAIT_S * 2**7


class PinFault(Enum):
    """Why something cannot be a PIN."""

    LENGTH = auto()
    NOT_DIGITS = auto()
    PLAIN = auto()


class PinTries(Struct, frozen=True):
    """The wrong tries since the last right one.

    Attributes:
        wrong: How many.
        closed_until_s: No try counts before this moment of the caller's monotonic clock.
    """

    wrong: int = 0
    closed_until_s: float = -inf


def pin_fault(pin: str) -> PinFault | None:
    """Tell why a text cannot be a PIN, or None where it can.

    A PIN has six to twelve digits, and no pattern that everybody tries first: one digit again and
    again, two in turn, or digits that count up or down.

    Source:
        NIST SP 800-63B, section 5.1.1.2: six digits at least, repetitive and sequential ones
        refused.
    """
    if not (pin.isascii() and pin.isdigit()):
        return PinFault.NOT_DIGITS
    if not DIGITS_MIN <= len(pin) <= DIGITS_MAX:
        return PinFault.LENGTH
    return PinFault.PLAIN if _is_plain(pin) else None


def _is_plain(pin: str) -> bool:
    digits = [int(digit) for digit in pin]
    steps = {(after - before) % 10 for before, after in pairwise(digits)}
    return steps in ({1}, {9}) or len(set(pin[::2])) == len(set(pin[1::2])) == 1


def wait_s(wrong: int) -> float:
    """Give how long nobody may try after so many wrong tries: 30 s after five, then doubling."""
    if wrong < FREE_TRIES:
        return 0.0
    return float(min(LONGEST_WAIT_S, FIRST_WAIT_S * 2 ** min(wrong - FREE_TRIES, 16)))


def resumed(wrong: int, now_s: float) -> PinTries:
    """Begin with the wrong tries from before a restart: the wait begins again in full."""
    return PinTries(wrong, now_s + wait_s(wrong) if wrong >= FREE_TRIES else -inf)


def missed(tries: PinTries, now_s: float) -> PinTries:
    """Note one more wrong try."""
    return resumed(tries.wrong + 1, now_s)


def seconds_left(tries: PinTries, now_s: float) -> float:
    """Give how long to wait before the next try counts; 0 where it counts now."""
    return max(0.0, tries.closed_until_s - now_s)
