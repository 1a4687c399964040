"""What staff find behind the PIN, and who of them."""

import pytest

from kiosk.domain.exit_codes import ExitCode
from kiosk.domain.route import STAFF_SCREENS, Screen
from kiosk.domain.staff_area import ENDS, ENTRIES, ends_for, entries_for, may
from kiosk.domain.staff_level import StaffLevel


@pytest.mark.parametrize(
    ("level", "least", "allowed"),
    [
        (StaffLevel.RECEPTION, StaffLevel.RECEPTION, True),
        (StaffLevel.RECEPTION, StaffLevel.IT, False),
        (StaffLevel.IT, StaffLevel.RECEPTION, True),
        (StaffLevel.IT, StaffLevel.IT, True),
    ],
)
def test_it_may_all_that_reception_may(
    level: StaffLevel, least: StaffLevel, *, allowed: bool
) -> None:
    """And more."""
    assert may(level, least) is allowed


def test_each_entry_is_a_screen_of_staff() -> None:
    """And stands once."""
    screens = [entry.screen for entry in ENTRIES]

    assert set(screens) <= STAFF_SCREENS
    assert len(set(screens)) == len(screens)


def test_it_may_open_everything() -> None:
    """In the order in which it stands."""
    assert entries_for(StaffLevel.IT) == ENTRIES


def test_reception_sees_what_it_needs_each_day() -> None:
    """And nothing that could break the kiosk."""
    screens = {entry.screen for entry in entries_for(StaffLevel.RECEPTION)}

    assert {Screen.STAFF_TODAY, Screen.STAFF_MORNING, Screen.STAFF_END} <= screens
    assert not screens & {
        Screen.STAFF_COMPUTER,
        Screen.STAFF_MAINTENANCE,
        Screen.STAFF_UPDATE,
        Screen.STAFF_CALIBRATE,
    }


def test_reception_may_restart_the_kiosk_and_no_more() -> None:
    """Closing it and the computer are for IT."""
    assert ends_for(StaffLevel.RECEPTION) == (ExitCode.RESTART,)
    assert ends_for(StaffLevel.IT) == tuple(ENDS)
    assert set(ENDS) == {
        ExitCode.RESTART,
        ExitCode.STAY_CLOSED,
        ExitCode.RESTART_PC,
        ExitCode.SHUT_DOWN,
    }
