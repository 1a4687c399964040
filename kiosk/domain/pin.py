"""The PIN of staff: what may be one, and how long to wait after wrong tries."""

from enum import Enum, auto
from itertools import pairwise
from math import inf
from typing import assert_never

from msgspec import Struct

from kiosk.domain.staff_level import StaffLevel

DIGITS_MIN = 6
DIGITS_MAX = 12
FREE_TRIES = 5
FIRST_WAIT_S = 30.0
# Whoever forgot the PIN is not kept out for days.
LONGEST_WAIT_S = FIRST_WAIT_S * 2**7
# Whoever knows reception's PIN has so few free tries at IT's an hour: a million PINs take decades.
RECEPTION_CLEARS_AFTER_S = 3600.0


class PinFault(Enum):
    """Why something cannot be a PIN."""

    LENGTH = auto()
    NOT_DIGITS = auto()
    PLAIN = auto()


class PinTries(Struct, frozen=True):
    """The wrong tries that no right one has cleared.

    Attributes:
        wrong: How many.
        closed_until_s: No try counts before this moment of the caller's monotonic clock.
        last_wrong_s: When the last one was on the same clock; after a restart, when that was.
    """

    wrong: int = 0
    closed_until_s: float = -inf
    last_wrong_s: float = -inf


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
    if not wrong:
        return PinTries()
    return PinTries(wrong, now_s + wait_s(wrong) if wrong >= FREE_TRIES else -inf, now_s)


def missed(tries: PinTries, now_s: float) -> PinTries:
    """Note one more wrong try."""
    return resumed(tries.wrong + 1, now_s)


def opened(tries: PinTries, level: StaffLevel, now_s: float) -> PinTries:
    """Note a right try: IT's clears the wrong ones, reception's only those that lie back.

    Else whoever has reception's PIN could type it after every fourth guess at IT's.
    """
    match level:
        case StaffLevel.IT:
            return PinTries()
        case StaffLevel.RECEPTION:
            lie_back = now_s - tries.last_wrong_s >= RECEPTION_CLEARS_AFTER_S
            return PinTries() if lie_back else tries
        case _:
            assert_never(level)


def seconds_left(tries: PinTries, now_s: float) -> float:
    """Give how long to wait before the next try counts; 0 where it counts now."""
    return max(0.0, tries.closed_until_s - now_s)
