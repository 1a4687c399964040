"""What a finger does while "Still there?" stands: it presses what it touches."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.cover import Cover
from kiosk.domain.idle import LONGEST_S, IdlePolicy, IdleStage
from kiosk.domain.route import START, Place, Screen
from kiosk.snapshot.screen_record import pressables, texts
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.wiring import Kiosk
from tests.fakes.idle_visitor import wait_for_the_warning

PAGE = Place(Screen.PAGE, "going-home/no-driving")
# In the middle of the bar's last button, which is Finish.
FROM_EDGE_PX = 60
# Longer than a new screen refuses touches.
SETTLED_S = 1.0


@pytest.fixture
def warned(open_kiosk: Kiosk, clock: StagedClock) -> Kiosk:
    """A visitor with a question on the list has left a page, and is asked for."""
    open_kiosk.navigator.go(PAGE.screen, PAGE.subject)
    open_kiosk.book.add_ready("drive")
    open_kiosk.view.stop()
    wait_for_the_warning(open_kiosk, clock)
    clock.now_s += SETTLED_S
    return open_kiosk


def button(kiosk: Kiosk, qtbot: QtBot, name: str) -> QPoint:
    """Give the middle of a button that is shown."""
    QAccessible.setActive(True)
    qtbot.waitUntil(lambda: any(one.name == name for one in pressables(kiosk.window)))
    found = next(one for one in pressables(kiosk.window) if one.name == name)
    return QPoint(found.x + found.w // 2, found.y + found.h // 2)


def last_of_the_bar(kiosk: Kiosk) -> QPoint:
    """Give the place of Finish, which stands behind the warning."""
    return QPoint(kiosk.window.width() - FROM_EDGE_PX, kiosk.window.height() - FROM_EDGE_PX)


def click(kiosk: Kiosk, at: QPoint) -> None:
    """Tap with a mouse."""
    QTest.mouseClick(kiosk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def tap(kiosk: Kiosk, at: QPoint) -> None:
    """Tap with a finger."""
    screen = QTest.createTouchDevice()
    QTest.touchEvent(kiosk.window, screen).press(0, at, kiosk.window).commit()
    QTest.touchEvent(kiosk.window, screen).release(0, at, kiosk.window).commit()


HANDS = [click, tap]
Hand = Callable[[Kiosk, QPoint], None]


@pytest.mark.parametrize("hand", HANDS)
def test_finish_and_erase_erases(warned: Kiosk, qtbot: QtBot, hand: Hand) -> None:
    """At once, with the list."""
    hand(warned, button(warned, qtbot, "Finish and erase"))

    assert warned.navigator.place == START
    assert not warned.book.visit.choices


@pytest.mark.parametrize("hand", HANDS)
def test_no_time_limit_lifts_it(
    warned: Kiosk, qtbot: QtBot, clock: StagedClock, hand: Hand
) -> None:
    """The warning goes and the visit goes on; whoever has come back is noticed as well."""
    with qtbot.waitSignal(warned.watch.returned):
        hand(warned, button(warned, qtbot, "No time limit for me"))

    assert warned.watch.stage is IdleStage.IN_USE
    assert warned.watch.unlimited
    clock.now_s += LONGEST_S
    warned.watch._timer.timeout.emit()
    assert warned.navigator.place == PAGE


@pytest.mark.parametrize("hand", HANDS)
def test_more_time_gives_more(warned: Kiosk, qtbot: QtBot, hand: Hand) -> None:
    """The page and the list are as they were."""
    hand(warned, button(warned, qtbot, "I need more time"))

    assert warned.watch.stage is IdleStage.IN_USE
    assert warned.navigator.place == PAGE
    assert warned.book.visit.ready_ids == ("drive",)


@pytest.mark.parametrize("hand", HANDS)
def test_a_touch_beside_the_buttons_stays(warned: Kiosk, clock: StagedClock, hand: Hand) -> None:
    """It presses nothing of what stands behind, nor does a second one that comes at once."""
    for _ in range(2):
        hand(warned, last_of_the_bar(warned))
        clock.now_s += 0.2

    assert warned.watch.stage is IdleStage.IN_USE
    assert warned.navigator.place == PAGE
    clock.now_s += SETTLED_S
    hand(warned, last_of_the_bar(warned))
    assert warned.navigator.place == Place(Screen.FINISH)


def test_a_touch_that_comes_with_the_warning_presses_nothing(
    warned: Kiosk, qtbot: QtBot, clock: StagedClock
) -> None:
    """A finger that was on its way to the page has not read what stands there now."""
    at = button(warned, qtbot, "Finish and erase")
    warned.still_there.stay()
    wait_for_the_warning(warned, clock)
    click(warned, at)

    assert warned.watch.stage is IdleStage.WARNING
    assert warned.book.visit.choices


def test_a_finger_that_slides_off_a_button_has_its_minute_again(
    warned: Kiosk, qtbot: QtBot, clock: StagedClock
) -> None:
    """It has pressed nothing, but somebody is there."""
    at = button(warned, qtbot, "Finish and erase")
    clock.now_s += warned.watch.seconds_left - 1.0
    screen = QTest.createTouchDevice()
    for finger in (
        QTest.touchEvent(warned.window, screen).press(0, at, warned.window),
        QTest.touchEvent(warned.window, screen).move(0, QPoint(5, 5), warned.window),
        QTest.touchEvent(warned.window, screen).release(0, QPoint(5, 5), warned.window),
    ):
        finger.commit()

    assert warned.watch.stage is IdleStage.WARNING
    assert warned.watch.seconds_left == IdlePolicy().warning_s
    assert warned.book.visit.choices


@pytest.mark.parametrize("hand", HANDS)
def test_a_hidden_screen_stays_hidden(open_kiosk: Kiosk, clock: StagedClock, hand: Hand) -> None:
    """A touch gives time; the next one brings the page back."""
    open_kiosk.navigator.go(PAGE.screen, PAGE.subject)
    open_kiosk.view.stop()
    open_kiosk.comfort.cover.hide()
    wait_for_the_warning(open_kiosk, clock)
    clock.now_s += SETTLED_S
    hand(open_kiosk, last_of_the_bar(open_kiosk))

    assert open_kiosk.comfort.cover.cover is Cover.HIDDEN
    assert texts(open_kiosk.window) == ("Touch to go on",)
    clock.now_s += SETTLED_S
    hand(open_kiosk, last_of_the_bar(open_kiosk))
    assert open_kiosk.comfort.cover.cover is None
    assert open_kiosk.navigator.place == PAGE


def test_the_whole_glass_is_no_button_to_a_listener(warned: Kiosk, qtbot: QtBot) -> None:
    """Assistive technology has the three buttons, and nothing without a name."""
    button(warned, qtbot, "Finish and erase")

    names = [one.name for one in pressables(warned.window)]
    assert names == ["I need more time", "No time limit for me", "Finish and erase"]
