"""What a look at the kiosk's machine can find."""

from collections.abc import Iterable
from enum import Enum

from msgspec import Struct


class Level(Enum):
    """How bad a finding is, in the words of the command line."""

    OK = "ok"
    WARNING = "warning"
    FAULT = "fault"


class Finding(Struct, frozen=True):
    """One thing that was looked at on the machine.

    Attributes:
        check: What was looked at, in one word of :data:`kiosk.domain.machine_areas.AREA_OF`.
        message: How it is, in words that follow the check.
        fix: What to do about it, as a sentence without its full stop; nothing where all is well.
    """

    check: str
    level: Level
    message: str
    fix: str = ""


def warning(check: str, message: str, fix: str) -> Finding:
    """Give a finding with which the kiosk does its work, though not as it should."""
    return Finding(check, Level.WARNING, message, fix)


def wrong_or_fine(check: str, wrong: Iterable[Finding], fine: str) -> tuple[Finding, ...]:
    """Give what is wrong, each of it once; else say that all is well.

    Args:
        check: What was looked at.
        wrong: The faults and warnings.
        fine: How it is where there are none.
    """
    return tuple(dict.fromkeys(wrong)) or (Finding(check, Level.OK, fine),)
