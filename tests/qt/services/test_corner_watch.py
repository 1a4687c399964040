"""The corner of staff, with real touches on the real start picture."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.route import HOME, START, Place, Screen
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.wiring import Kiosk

CORNER = QPoint(1270, 10)
ELSEWHERE = QPoint(300, 300)
STAFF = Place(Screen.STAFF_CORNER)
FINGERS = ("mouse", "touch")


@pytest.fixture(params=FINGERS)
def finger(request: pytest.FixtureRequest, open_kiosk: Kiosk, clock: StagedClock) -> "Finger":
    """What touches the screen."""
    touch = QTest.createTouchDevice() if request.param == "touch" else None
    return Finger(open_kiosk, clock, touch)


class Finger:
    """Taps as long as it is told to."""

    def __init__(self, kiosk: Kiosk, clock: StagedClock, touch: QPointingDevice | None) -> None:
        self.kiosk = kiosk
        self.clock = clock
        self._touch = touch

    def tap(self, spot: QPoint, held_s: float = 0.1) -> None:
        """Press, hold and lift, some time after the last tap."""
        self.clock.now_s += 0.4
        self._down(spot)
        self.clock.now_s += held_s
        self._up(spot)

    def _down(self, spot: QPoint) -> None:
        if self._touch:
            QTest.touchEvent(self.kiosk.window, self._touch).press(0, spot).commit()
        else:
            QTest.mousePress(self.kiosk.window, Qt.MouseButton.LeftButton, pos=spot)

    def _draw(self, spot: QPoint) -> None:
        if self._touch:
            QTest.touchEvent(self.kiosk.window, self._touch).move(0, spot).commit()
        else:
            QTest.mouseMove(self.kiosk.window, spot)

    def _up(self, spot: QPoint) -> None:
        if self._touch:
            QTest.touchEvent(self.kiosk.window, self._touch).release(0, spot).commit()
        else:
            QTest.mouseRelease(self.kiosk.window, Qt.MouseButton.LeftButton, pos=spot)


def test_five_taps_with_the_last_one_held_open_it(finger: Finger) -> None:
    """And not before the finger is lifted."""
    for _ in range(4):
        finger.tap(CORNER)
    assert finger.kiosk.navigator.place == START

    finger.tap(CORNER, held_s=1.1)
    assert finger.kiosk.navigator.place == STAFF


def test_five_short_taps_open_nothing(finger: Finger) -> None:
    """They become a visitor's touch after a pause."""
    for _ in range(5):
        finger.tap(CORNER)

    assert finger.kiosk.navigator.place == START


def test_one_tap_in_the_corner_begins_a_visit_a_little_later(finger: Finger, qtbot: QtBot) -> None:
    """No part of the start picture is dead."""
    finger.tap(CORNER)
    assert finger.kiosk.navigator.place == START

    qtbot.waitUntil(lambda: finger.kiosk.navigator.place == HOME)


def test_a_tap_elsewhere_begins_a_visit_at_once(finger: Finger) -> None:
    """As it always does; what was tapped in the corner is forgotten."""
    finger.tap(CORNER)
    finger.tap(ELSEWHERE)

    assert finger.kiosk.navigator.place == HOME
    assert not finger.kiosk.comfort.corner._patience.isActive()


def test_the_corner_means_nothing_in_a_visit(finger: Finger) -> None:
    """There the same place may hold a button."""
    finger.kiosk.navigator.go(Screen.HELP)
    for held_s in (0.1, 0.1, 0.1, 0.1, 1.1):
        finger.tap(CORNER, held_s)

    assert finger.kiosk.navigator.place == Place(Screen.HELP)


def test_the_corner_means_nothing_while_the_glass_is_wiped(finger: Finger) -> None:
    """A cloth may well tap five times."""
    finger.kiosk.comfort.cleaning.start()
    for held_s in (0.1, 0.1, 0.1, 0.1, 1.1):
        finger.tap(CORNER, held_s)

    assert finger.kiosk.navigator.place == START


def test_a_finger_may_be_drawn_out_of_the_corner(finger: Finger, qtbot: QtBot) -> None:
    """Qt hears of none of it, or it would warn of a finger that it does not know."""
    finger._down(CORNER)
    for step in range(1, 6):
        finger._draw(CORNER - QPoint(step * 100, -step * 50))
    finger._up(CORNER - QPoint(500, -250))
    finger.kiosk.window.grabWindow()
    assert finger.kiosk.navigator.place == START

    qtbot.waitUntil(lambda: finger.kiosk.navigator.place == HOME)


def test_a_hand_in_the_corner_stops_no_other_finger(open_kiosk: Kiosk, clock: StagedClock) -> None:
    """Somebody leans on the glass there and touches the start picture with the other hand."""
    window, screen = open_kiosk.window, QTest.createTouchDevice()
    QTest.touchEvent(window, screen).press(0, CORNER, window).commit()
    clock.now_s += 1.0
    QTest.touchEvent(window, screen).stationary(0).press(1, ELSEWHERE, window).commit()
    QTest.touchEvent(window, screen).stationary(0).release(1, ELSEWHERE, window).commit()
    assert open_kiosk.navigator.place == HOME


def test_a_finger_that_was_drawn_into_the_corner_is_no_tap(finger: Finger) -> None:
    """It came down elsewhere."""
    for _ in range(4):
        finger.tap(CORNER)
    finger.clock.now_s += 0.4
    finger._down(ELSEWHERE)
    finger._draw(CORNER)
    finger.clock.now_s += 1.1
    finger._up(CORNER)

    assert finger.kiosk.navigator.place != STAFF
