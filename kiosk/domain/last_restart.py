"""Why and when the screen was last started again, as staff may know it."""

from contextlib import suppress
from datetime import datetime
from enum import Enum

from msgspec import Struct

from kiosk.domain.restarts import Ending


class RestartReason(Enum):
    """Why a screen was started again."""

    CRASH = "crash"
    HANG = "hang"
    PLANNED = "planned"
    ASKED = "asked"


class LastRestart(Struct, frozen=True):
    """The last time that the screen was started again.

    Attributes:
        hour: When, rounded down, because in a small clinic a minute tells who was there.
    """

    reason: RestartReason
    hour: datetime


_REASONS = {
    Ending.CRASHED: RestartReason.CRASH,
    Ending.NO_GRAPHICS: RestartReason.CRASH,
    Ending.REFUSED: RestartReason.CRASH,
    Ending.NO_FONTS: RestartReason.CRASH,
    Ending.NO_SCREENS: RestartReason.CRASH,
    Ending.NO_PROFILE: RestartReason.CRASH,
    Ending.HUNG: RestartReason.HANG,
    Ending.PLANNED: RestartReason.PLANNED,
    Ending.ASKED: RestartReason.ASKED,
}


def restarted(ending: Ending, moment: datetime, before: LastRestart | None) -> LastRestart | None:
    """Tell what staff may know after a screen has ended.

    Args:
        ending: How it ended.
        moment: Now, on the wall clock.
        before: What they knew before; it stays where only the window of the desk has gone.
    """
    reason = _REASONS.get(ending)
    if reason is None:
        return before
    return LastRestart(reason, moment.replace(minute=0, second=0, microsecond=0))


def written(restart: LastRestart) -> str:
    """Write a restart as one word of a command line."""
    return f"{restart.reason.value}@{restart.hour.isoformat()}"


def read(word: str) -> LastRestart | None:
    """Read what :func:`written` gave; None where it is something else."""
    reason, _at, hour = word.partition("@")
    with suppress(ValueError):
        return LastRestart(RestartReason(reason), datetime.fromisoformat(hour))
    return None
