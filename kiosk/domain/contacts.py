"""Which contacts with the glass are no taps: palms, whole hands, storms, and what lies for long."""

from enum import Enum, auto

from msgspec import Struct
from msgspec.structs import replace

PALM_MM = 40.0
TOGETHER_MS = 100.0
LONGEST_HOLD_MS = 10_000.0
MOST_PRESSES = 8
PRESSES_WITHIN_MS = 1000.0


class Ghost(Enum):
    """Why a contact is no tap."""

    EXTRA = auto()
    PALM = auto()
    HOLD = auto()
    BURST = auto()


class Contact(Struct, frozen=True):
    """Something that lies on the glass.

    Attributes:
        finger: What the screen calls it while it lies there.
        down_ms: When it came down, on the caller's monotonic clock.
        ghost: Why it is no tap, or None.
    """

    finger: int
    down_ms: float
    ghost: Ghost | None = None


class Contacts(Struct, frozen=True):
    """All that lies on the glass, and when the last presses were, oldest first."""

    down: tuple[Contact, ...] = ()
    presses_ms: tuple[float, ...] = ()


def put_down(
    contacts: Contacts, finger: int, width_mm: float, now_ms: float
) -> tuple[Contacts, Ghost | None]:
    """Note a contact, and tell why it is no tap, if it is none.

    Args:
        contacts: What was before.
        finger: What the screen calls it.
        width_mm: The longer side of what it covers; 0 where the screen does not tell.
        now_ms: Moment on a monotonic clock.

    Returns:
        The contacts with the new one, and why it does not count: it is as wide as a palm, it is
        the ninth press within a second, or it came down with another finger, as those of a hand
        do. A hand that came to rest earlier stops no tap.

    Source:
        40 mm is twice our smallest target; a thumb covers about 20 mm. People tap by one finger
        at most about 7 times a second, so more is a fault of the screen or a game.
    """
    last_ms = contacts.presses_ms[-MOST_PRESSES:]
    if width_mm >= PALM_MM:
        ghost = Ghost.PALM
    elif len(last_ms) == MOST_PRESSES and now_ms - last_ms[0] < PRESSES_WITHIN_MS:
        ghost = Ghost.BURST
    elif any(now_ms - other.down_ms < TOGETHER_MS for other in _others(contacts, finger)):
        ghost = Ghost.EXTRA
    else:
        ghost = None
    down = (*_others(contacts, finger), Contact(finger, now_ms, ghost))
    return Contacts(down, (*last_ms, now_ms)[-MOST_PRESSES:]), ghost


def lifted(
    contacts: Contacts, finger: int, width_mm: float, now_ms: float
) -> tuple[Contacts, Ghost | None]:
    """Note that a contact is gone, and tell why it was no tap although it began like one.

    Args:
        contacts: What was before.
        finger: What the screen calls it.
        width_mm: The longer side of what it covered.
        now_ms: Moment on a monotonic clock.

    Returns:
        The contacts that are left, and why it does not count: it lay there for more than ten
        seconds, or has grown as wide as a palm. None too where it did not count from the start.
    """
    left = replace(contacts, down=_others(contacts, finger))
    gone = next((one for one in contacts.down if one.finger == finger), None)
    if gone is None or gone.ghost is not None:
        return left, None
    if width_mm >= PALM_MM:
        return left, Ghost.PALM
    return left, Ghost.HOLD if now_ms - gone.down_ms > LONGEST_HOLD_MS else None


def all_lifted(contacts: Contacts) -> Contacts:
    """Forget what lay on the glass, because the screen begins to count anew."""
    return replace(contacts, down=())


def _others(contacts: Contacts, finger: int) -> tuple[Contact, ...]:
    return tuple(one for one in contacts.down if one.finger != finger)
