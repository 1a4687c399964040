"""What staff find behind the PIN, and who of them."""

from dataclasses import dataclass

from kiosk.domain.route import Screen
from kiosk.domain.staff_level import StaffLevel


@dataclass(frozen=True, slots=True)
class StaffEntry:
    """A screen that the staff's first screen leads to.

    Attributes:
        least: Whose PIN is needed at least.
    """

    screen: Screen
    least: StaffLevel


# In the order in which they stand.
ENTRIES = (StaffEntry(Screen.STAFF_CALIBRATE, StaffLevel.IT),)


def may(level: StaffLevel, least: StaffLevel) -> bool:
    """Tell whether someone may do what needs a level."""
    return level is StaffLevel.IT or least is StaffLevel.RECEPTION


def entries_for(level: StaffLevel) -> tuple[StaffEntry, ...]:
    """Give what someone may open."""
    return tuple(entry for entry in ENTRIES if may(level, entry.least))
