"""How many contacts were no taps, and whether that goes on so long that the screen is at fault."""

from typing import assert_never

from msgspec import Struct

from kiosk.domain.contacts import Ghost

WATCHED_S = 60
TROUBLED_S = 30


class TouchHealth(Struct, frozen=True):
    """How often the screen felt what was no tap; nothing of where or when.

    Attributes:
        extra: Further fingers of a hand.
        palms: Contacts as wide as a palm.
        holds: Fingers that lay there for more than ten seconds.
        bursts: Presses beyond eight in a second.
        troubled_seconds: The seconds of the last minute in which there was one, oldest first.
    """

    extra: int = 0
    palms: int = 0
    holds: int = 0
    bursts: int = 0
    troubled_seconds: tuple[int, ...] = ()

    @property
    def ignored(self) -> int:
        """How many they are together."""
        return self.extra + self.palms + self.holds + self.bursts


def noted(health: TouchHealth, ghost: Ghost, now_s: float) -> TouchHealth:
    """Count one more.

    Args:
        health: What was before.
        ghost: Why it was no tap.
        now_s: Moment on a monotonic clock.
    """
    extra, palms, holds, bursts = health.extra, health.palms, health.holds, health.bursts
    match ghost:
        case Ghost.EXTRA:
            extra += 1
        case Ghost.PALM:
            palms += 1
        case Ghost.HOLD:
            holds += 1
        case Ghost.BURST:
            bursts += 1
        case _:
            assert_never(ghost)
    seconds = {*_last_minute(health, now_s), int(now_s)}
    return TouchHealth(extra, palms, holds, bursts, tuple(sorted(seconds)))


def in_trouble(health: TouchHealth, now_s: float) -> bool:
    """Tell whether the screen feels what is no tap in half of the last minute's seconds.

    Args:
        health: What was counted.
        now_s: Moment on a monotonic clock.

    Source:
        Our own. A child that drums on the glass stops sooner; a drop of water does not.
    """
    return len(_last_minute(health, now_s)) >= TROUBLED_S


def _last_minute(health: TouchHealth, now_s: float) -> tuple[int, ...]:
    return tuple(second for second in health.troubled_seconds if second > now_s - WATCHED_S)
