"""The fresh start at night disturbs nobody."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.domain.route import HOME, START, Place, Screen
from kiosk.services.navigator import Navigator
from kiosk.services.nightly_restart import NightlyRestart
from kiosk.services.tap_filter import TapFilter
from kiosk.snapshot.staged_clock import StagedClock

NIGHT = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)
DAY_S = 24 * 3600.0


@dataclass
class Kiosk:
    """What the service looks at.

    Attributes:
        free: Whether nothing is under way.
        due: How often it said so.
    """

    clock: StagedClock
    navigator: Navigator
    taps: TapFilter
    wall: datetime = NIGHT
    free: bool = True
    due: int = 0


@pytest.fixture
def root(qtbot: QtBot) -> QObject:
    """Owns all objects."""
    assert qtbot
    return QObject()


@pytest.fixture
def kiosk(root: QObject, clock: StagedClock) -> Kiosk:
    """A day after the start, at the hour, with nobody there."""
    return Kiosk(clock, Navigator(root), TapFilter(clock, root))


@pytest.fixture
def look(kiosk: Kiosk, root: QObject) -> Callable[[], int]:
    """Let a minute pass, and give how often it was due so far."""

    def note() -> None:
        kiosk.due += 1

    night = NightlyRestart(
        *("03:30", kiosk.navigator, kiosk.taps, lambda: kiosk.free, kiosk.clock),
        *(lambda: kiosk.wall, root),
    )
    night.due.connect(note)
    kiosk.clock.now_s += DAY_S

    def looked() -> int:
        night._timer.timeout.emit()
        return kiosk.due

    return looked


@pytest.mark.parametrize("place", [START, Place(Screen.ASK_DESK)])
def test_it_comes_while_nobody_visits(kiosk: Kiosk, look: Callable[[], int], place: Place) -> None:
    """At the start picture, or where there is nothing to visit."""
    kiosk.navigator.restart(place)
    assert look() == 1


@pytest.mark.parametrize(
    "place", [HOME, Place(Screen.HELP), Place(Screen.STAFF_CORNER), Place(Screen.PAGE, "a/b")]
)
def test_it_waits_for_a_visitor(kiosk: Kiosk, look: Callable[[], int], place: Place) -> None:
    """Who may read without touching anything, and for staff."""
    kiosk.navigator.restart(place)
    assert look() == 0

    kiosk.navigator.restart()
    assert look() == 1


def test_it_waits_for_a_sheet(kiosk: Kiosk, look: Callable[[], int]) -> None:
    """One that was called off is still being looked after."""
    kiosk.free = False
    assert look() == 0


def test_a_touch_holds_it_off(kiosk: Kiosk, look: Callable[[], int]) -> None:
    """Whoever has just touched the start picture may go on."""
    kiosk.taps.touched.emit()
    assert look() == 0
    assert look() == 1


def test_a_young_kiosk_goes_on(kiosk: Kiosk, look: Callable[[], int]) -> None:
    """Whatever the clock on the wall says."""
    kiosk.clock.now_s -= DAY_S / 2
    assert look() == 0


def test_by_day_it_goes_on(kiosk: Kiosk, look: Callable[[], int]) -> None:
    """The hour is asked anew each time."""
    kiosk.wall += timedelta(hours=9)
    assert look() == 0

    kiosk.wall += timedelta(days=365, hours=-9)
    assert look() == 1
