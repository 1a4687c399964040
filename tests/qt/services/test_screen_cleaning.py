"""Wiping the screen: a minute in which touches do nothing."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.cover import Cover
from kiosk.domain.route import START, Place, Screen
from kiosk.snapshot.screen_record import pressables, texts
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.viewmodels.staff_corner import StaffCornerModel
from kiosk.wiring import Kiosk

MIDDLE = QPoint(640, 400)


@pytest.fixture
def wiping(open_kiosk: Kiosk) -> Kiosk:
    """Staff have come through the corner and begun to wipe."""
    open_kiosk.comfort.corner.opened.emit()
    assert open_kiosk.navigator.place == Place(Screen.STAFF_CORNER)
    corner = open_kiosk.models[Screen.STAFF_CORNER]
    assert isinstance(corner, StaffCornerModel)
    corner.clean()
    return open_kiosk


def pass_time(kiosk: Kiosk, clock: StagedClock, seconds: float) -> None:
    """Let time pass as the screen lives through it: its own timer looks."""
    clock.now_s += seconds
    kiosk.comfort.cleaning._step.timeout.emit()


def test_touches_do_nothing(wiping: Kiosk, clock: StagedClock) -> None:
    """There is nothing to press, and the cover stays."""
    assert pressables(wiping.window) == ()
    for x in range(40, 1280, 100):
        clock.now_s += 1.0
        QTest.mouseClick(
            wiping.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x, 40)
        )

    assert wiping.comfort.cover.cover is Cover.CLEANING
    assert wiping.navigator.place == START


def test_the_seconds_are_told_in_steps(wiping: Kiosk, clock: StagedClock) -> None:
    """Nothing moves in between."""
    assert any("listens again in 60" in words for words in texts(wiping.window))
    pass_time(wiping, clock, 15.0)
    assert any("listens again in 45" in words for words in texts(wiping.window))


def test_the_timer_waits_for_the_next_step(wiping: Kiosk, clock: StagedClock) -> None:
    """Not for less, not for more."""
    assert 0 <= wiping.comfort.cleaning._step.interval() - 5000 < 100
    pass_time(wiping, clock, 13.0)
    assert 0 <= wiping.comfort.cleaning._step.interval() - 2000 < 100


def test_after_a_minute_the_start_picture_is_back(wiping: Kiosk, clock: StagedClock) -> None:
    """A touch begins a visit again."""
    pass_time(wiping, clock, 60.0)
    assert wiping.comfort.cover.cover is None
    assert not wiping.comfort.cleaning._step.isActive()

    clock.now_s += 1.0
    QTest.mouseClick(
        wiping.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, MIDDLE
    )
    assert wiping.navigator.place == Place(Screen.HOME)


def test_a_key_ends_it_sooner(wiping: Kiosk, qtbot: QtBot) -> None:
    """Nothing is counted any more."""
    QTest.keyClick(wiping.window, Qt.Key.Key_Space)

    assert wiping.comfort.cover.cover is None
    assert not wiping.comfort.cleaning._step.isActive()
    with qtbot.assertNotEmitted(wiping.comfort.cleaning.changed):
        wiping.comfort.cleaning._follow()


def test_the_sheet_for_staff_can_be_closed(kiosk: Kiosk) -> None:
    """Nothing has happened then."""
    kiosk.comfort.corner.opened.emit()
    corner = kiosk.models[Screen.STAFF_CORNER]
    assert isinstance(corner, StaffCornerModel)
    corner.close()

    assert kiosk.navigator.place == START
    assert kiosk.comfort.cover.cover is None


def test_a_sheet_that_staff_leave_closes_itself(kiosk: Kiosk) -> None:
    """It is no visit, so no idle watch would."""
    kiosk.comfort.corner.opened.emit()
    corner = kiosk.models[Screen.STAFF_CORNER]
    assert isinstance(corner, StaffCornerModel)
    assert corner._left_alone.isActive()
    assert not kiosk.watch._timer.isActive()

    corner._left_alone.timeout.emit()
    assert kiosk.navigator.place == START
    assert not corner._left_alone.isActive()
