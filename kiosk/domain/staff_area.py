"""What staff find behind the PIN, and who of them."""

from msgspec import Struct

from kiosk.domain.exit_codes import ExitCode
from kiosk.domain.route import Screen
from kiosk.domain.staff_level import StaffLevel


class StaffEntry(Struct, frozen=True):
    """A screen that the staff's first screen leads to.

    Attributes:
        least: Whose PIN is needed at least.
    """

    screen: Screen
    least: StaffLevel


# In the order in which they stand.
ENTRIES = (
    StaffEntry(Screen.STAFF_TODAY, StaffLevel.RECEPTION),
    StaffEntry(Screen.STAFF_MORNING, StaffLevel.RECEPTION),
    StaffEntry(Screen.STAFF_SETTINGS, StaffLevel.RECEPTION),
    StaffEntry(Screen.STAFF_USAGE, StaffLevel.RECEPTION),
    StaffEntry(Screen.STAFF_LOG, StaffLevel.IT),
    StaffEntry(Screen.STAFF_LANGUAGES, StaffLevel.RECEPTION),
    StaffEntry(Screen.STAFF_REVIEW, StaffLevel.IT),
    StaffEntry(Screen.STAFF_PINS, StaffLevel.IT),
    StaffEntry(Screen.STAFF_COMPUTER, StaffLevel.IT),
    StaffEntry(Screen.STAFF_MAINTENANCE, StaffLevel.IT),
    StaffEntry(Screen.STAFF_UPDATE, StaffLevel.IT),
    StaffEntry(Screen.STAFF_CALIBRATE, StaffLevel.IT),
    StaffEntry(Screen.STAFF_END, StaffLevel.RECEPTION),
)
# The screens of the counts of use and of the log.
RECORD_SCREENS = frozenset({Screen.STAFF_USAGE, Screen.STAFF_CHART, Screen.STAFF_LOG})

# In the order in which they stand: how the program may be ended, and by whom.
ENDS = {
    ExitCode.RESTART: StaffLevel.RECEPTION,
    ExitCode.STAY_CLOSED: StaffLevel.IT,
    ExitCode.RESTART_PC: StaffLevel.IT,
    ExitCode.SHUT_DOWN: StaffLevel.IT,
}


def may(level: StaffLevel, least: StaffLevel) -> bool:
    """Tell whether someone may do what needs a level."""
    return level is StaffLevel.IT or least is StaffLevel.RECEPTION


def entries_for(level: StaffLevel) -> tuple[StaffEntry, ...]:
    """Give what someone may open."""
    return tuple(entry for entry in ENTRIES if may(level, entry.least))


def ends_for(level: StaffLevel) -> tuple[ExitCode, ...]:
    """Give the ways in which someone may end the program."""
    return tuple(code for code, least in ENDS.items() if may(level, least))
