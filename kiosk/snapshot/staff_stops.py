"""The stops behind the PIN of staff."""

from collections.abc import Iterator

from kiosk.domain.route import Screen
from kiosk.domain.staff_level import StaffLevel
from kiosk.snapshot.record_stops import record_stops
from kiosk.snapshot.setting_stops import setting_stops
from kiosk.snapshot.setup_stops import setup_stops
from kiosk.snapshot.staged_desk import StagedDesk
from kiosk.snapshot.stops import Stop
from kiosk.snapshot.turns import turner
from kiosk.snapshot.upkeep_stops import upkeep_stops
from kiosk.wiring import Kiosk


def staff_stops(kiosk: Kiosk, desk: StagedDesk) -> Iterator[Stop]:
    """Give every screen that someone of IT can open."""
    yield Stop(
        "staff-home",
        "staff-home",
        lambda: _admit(kiosk),
        turner(kiosk, Screen.STAFF_HOME),
    )
    yield from upkeep_stops(kiosk, desk)
    yield from record_stops(kiosk)
    yield Stop(
        "staff-calibrate", "staff-calibrate", lambda: kiosk.navigator.go(Screen.STAFF_CALIBRATE)
    )
    yield from setting_stops(kiosk)
    yield from setup_stops(kiosk, desk)


def _admit(kiosk: Kiosk) -> None:
    kiosk.comfort.cover.lift()
    kiosk.door.admit(StaffLevel.IT)
