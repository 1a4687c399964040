"""The stops behind the PIN of staff."""

from collections.abc import Iterator

from kiosk.domain.route import Screen
from kiosk.domain.staff_level import StaffLevel
from kiosk.snapshot.stops import Stop
from kiosk.snapshot.turns import turner
from kiosk.wiring import Kiosk


def staff_stops(kiosk: Kiosk) -> Iterator[Stop]:
    """Give every screen that someone of IT can open."""
    yield Stop(
        "staff-home",
        "staff-home",
        lambda: kiosk.door.admit(StaffLevel.IT),
        turner(kiosk, Screen.STAFF_HOME),
    )
    yield Stop(
        "staff-calibrate", "staff-calibrate", lambda: kiosk.navigator.go(Screen.STAFF_CALIBRATE)
    )
