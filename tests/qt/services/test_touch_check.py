"""Each field of the screen is touched once, or nobody goes on."""

from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.morning_check import MorningStep
from kiosk.domain.route import Place, Screen
from kiosk.domain.staff_level import StaffLevel
from kiosk.domain.touch_grid import FIELDS
from kiosk.services.touch_check import TouchCheck
from kiosk.snapshot.screen_record import pressables
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.snapshot.staged_kiosk import settle
from kiosk.viewmodels.staff_touch import StaffTouchModel
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import shown


@pytest.fixture
def check(qtbot: QtBot) -> TouchCheck:
    """One that has begun."""
    assert qtbot is not None
    check = TouchCheck()
    check.start()
    return check


def test_it_ends_when_every_field_was_touched(check: TouchCheck, qtbot: QtBot) -> None:
    """Not before."""
    for field in range(FIELDS - 1):
        check.touch(field)
    assert check.running
    with qtbot.waitSignal(check.ended):
        check.touch(FIELDS - 1)

    assert not check.running
    assert check.grid.left == 0


def test_after_a_minute_it_gives_up(check: TouchCheck, qtbot: QtBot) -> None:
    """What was touched by then stays known."""
    check.touch(3)
    assert check._patience.interval() == 60_000
    with qtbot.waitSignal(check.ended):
        check._patience.timeout.emit()

    assert check.grid.left == FIELDS - 1


def test_a_touch_afterwards_does_not_count(check: TouchCheck) -> None:
    """The check is over."""
    check.stop()
    check.touch(3)

    assert check.grid.left == FIELDS


def test_whoever_leaves_ends_it_without_a_word(check: TouchCheck, qtbot: QtBot) -> None:
    """Nothing is noted of a check that nobody finished."""
    with qtbot.assertNotEmitted(check.ended):
        check.forget()

    assert not check.running


def test_it_begins_anew(check: TouchCheck) -> None:
    """With no field touched."""
    check.touch(3)
    check.start()

    assert check.grid.left == FIELDS


@pytest.fixture
def grid(open_kiosk: Kiosk) -> Kiosk:
    """The fields on the screen, in the middle of a morning check."""
    open_kiosk.door.admit(StaffLevel.RECEPTION)
    open_kiosk.navigator.go(Screen.STAFF_MORNING)
    open_kiosk.navigator.go(Screen.STAFF_TOUCH)
    settle(open_kiosk.window)
    return open_kiosk


def touch_all(kiosk: Kiosk, clock: StagedClock) -> None:
    """Touch each field on the screen, one after the other."""
    for item in pressables(kiosk.window):
        if item.name.startswith("Field"):
            clock.now_s += 1.0
            spot = QPoint(item.x + item.w // 2, item.y + item.h // 2)
            QTest.mouseClick(
                kiosk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot
            )


def test_the_fields_reach_from_edge_to_edge(grid: Kiosk) -> None:
    """All but the air that whatever can be pressed keeps from the frame."""
    fields = [item for item in pressables(grid.window) if item.name.startswith("Field")]
    assert len(fields) == FIELDS
    # Whole pixels leave up to two more.
    air = 5 * 3.86 + 3
    assert min(one.x for one in fields) <= air
    assert min(one.y for one in fields) <= air
    assert max(one.x + one.w for one in fields) >= grid.window.width() - air
    assert max(one.y + one.h for one in fields) >= grid.window.height() - air


def test_real_touches_on_all_of_them_are_well(grid: Kiosk, clock: StagedClock) -> None:
    """The next step shows."""
    touch_all(grid, clock)

    assert grid.staff.upkeep.morning.check.results[MorningStep.TOUCH].well
    assert grid.navigator.place == Place(Screen.STAFF_SOUND)


def test_a_field_that_was_touched_says_so(grid: Kiosk, clock: StagedClock) -> None:
    """To the eye and to the ear."""
    grid.staff.upkeep.touch.touch(0)
    settle(grid.window)

    assert "Field 1, felt" in {item.name for item in pressables(grid.window)}
    assert clock.now_s > 0


def test_fields_that_felt_nothing_are_counted(grid: Kiosk) -> None:
    """When somebody stops, or the minute is over."""
    fields = cast("StaffTouchModel", grid.models[Screen.STAFF_TOUCH])
    grid.staff.upkeep.touch.touch(0)
    assert shown(fields, "advice") == "Fields left: 23"
    fields.stop()
    result = grid.staff.upkeep.morning.check.results[MorningStep.TOUCH]

    assert not result.well
    assert result.left == FIELDS - 1


def test_whoever_stops_at_once_has_checked_nothing(grid: Kiosk) -> None:
    """The screen is not blamed for it."""
    grid.staff.upkeep.touch.stop()

    assert MorningStep.TOUCH not in grid.staff.upkeep.morning.check.results
    assert grid.navigator.place == Place(Screen.STAFF_MORNING)


def test_leaving_the_staff_area_ends_it(grid: Kiosk) -> None:
    """Nothing waits for touches behind the start picture."""
    grid.navigator.restart()

    assert not grid.staff.upkeep.touch.running
