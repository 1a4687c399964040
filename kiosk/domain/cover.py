"""What may stand in front of every screen, and what takes it away."""

from enum import Enum, auto
from typing import assert_never


class Cover(Enum):
    """What stands in front of a screen, which stays behind it as it is.

    Attributes:
        HIDDEN: A visitor does not want others to see what they read.
        RESTING: The clinic is closed, and nobody is here.
        CLEANING: Staff wipe the glass.
    """

    HIDDEN = auto()
    RESTING = auto()
    CLEANING = auto()


def yields_to_touch(cover: Cover) -> bool:
    """Tell whether a touch takes it away; a key always does."""
    match cover:
        case Cover.HIDDEN | Cover.RESTING:
            return True
        case Cover.CLEANING:
            return False
        case _:
            assert_never(cover)
