"""What may stand in front of every screen, and what takes it away."""

from enum import Enum, auto
from typing import assert_never


class Cover(Enum):
    """What stands in front of a screen, which stays behind it as it is.

    Attributes:
        HIDDEN: A visitor does not want others to see what they read.
        RESTING: The clinic is closed, and nobody is here.
        CLEANING: Staff wipe the glass.
        MAINTENANCE: The kiosk stands aside, and IT is at work.
    """

    HIDDEN = auto()
    RESTING = auto()
    CLEANING = auto()
    MAINTENANCE = auto()


def yields_to_touch(cover: Cover) -> bool:
    """Tell whether a touch anywhere takes it away."""
    match cover:
        case Cover.HIDDEN | Cover.RESTING:
            return True
        case Cover.CLEANING | Cover.MAINTENANCE:
            return False
        case _:
            assert_never(cover)


def yields_to_key(cover: Cover) -> bool:
    """Tell whether a key takes it away; IT walks with keys from one window to the other."""
    return cover is not Cover.MAINTENANCE
