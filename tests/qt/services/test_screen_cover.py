"""What stands in front of a screen: nothing behind it can be seen, heard or pressed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.cover import Cover
from kiosk.domain.idle import LONGEST_S
from kiosk.domain.route import START, Place, Screen
from kiosk.services.screen_cover import ScreenCover
from kiosk.snapshot.screen_record import pressables, texts
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.wiring import Kiosk
from tests.fakes.idle_visitor import wait_for_the_warning
from tests.fakes.qml_eyes import shown

PAGE = Place(Screen.PAGE, "going-home/no-driving")
PRESS, RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
# In the middle of the bar's last button.
FROM_EDGE_PX = 60
NOT_HELD = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def cover() -> ScreenCover:
    """No cover yet."""
    return ScreenCover(lambda: False)


@pytest.fixture
def reading(open_kiosk: Kiosk, clock: StagedClock) -> Kiosk:
    """A visitor on a page, with a question on the list, who has just hidden the screen."""
    open_kiosk.navigator.go(PAGE.screen, PAGE.subject)
    open_kiosk.book.add_ready("drive")
    clock.now_s += 1.0
    open_kiosk.bar.press("hide")
    clock.now_s += 1.0
    return open_kiosk


def key(cover: ScreenCover, kind: QEvent.Type, code: Qt.Key, *, again: bool = False) -> bool:
    """Send a key and tell whether the cover took it."""
    return cover.eventFilter(QObject(), QKeyEvent(kind, code, NOT_HELD, "", again))


def text_items(item: QQuickItem) -> list[QQuickItem]:
    """Give what shows words."""
    own = [item] if item.isVisible() and item.inherits("QQuickText") else []
    return own + [text for child in item.childItems() for text in text_items(child)]


def listen(kiosk: Kiosk, qtbot: QtBot) -> list[str]:
    """Give the names of what can be pressed, as assistive technology has them."""
    QAccessible.setActive(True)
    qtbot.waitUntil(lambda: bool(pressables(kiosk.window)))
    return [item.name for item in pressables(kiosk.window)]


def test_a_hidden_screen_tells_nothing_of_the_visit(reading: Kiosk, qtbot: QtBot) -> None:
    """Neither to the eye nor to assistive technology; no bar stands there."""
    assert texts(reading.window) == ("Touch to go on",)
    assert listen(reading, qtbot) == ["Touch to go on"]


@pytest.mark.planted("P6", "a cover with a word of the visit in front of it")
def test_a_word_before_the_cover_is_seen(reading: Kiosk) -> None:
    """The measure above sees whatever a visitor's neighbour could read."""
    (heading,) = text_items(reading.window.contentItem())
    heading.setProperty("text", "When can I drive again?")
    assert texts(reading.window) == ("When can I drive again?",)


def test_a_touch_goes_back_to_where_the_visitor_was(reading: Kiosk, clock: StagedClock) -> None:
    """The place, the part and the list are as before."""
    page = reading.models[Screen.PAGE]
    QTest.mouseClick(reading.window, Qt.MouseButton.LeftButton)
    clock.now_s += 1.0

    assert reading.comfort.cover.cover is None
    assert reading.navigator.place == PAGE
    assert shown(page, "title") in texts(reading.window)
    assert reading.book.visit.ready_ids == ("drive",)


@pytest.mark.planted("P6", "a touch on Finish behind the cover")
def test_the_touch_presses_nothing_behind_it(reading: Kiosk, clock: StagedClock) -> None:
    """Nor does a second one that comes at once."""
    finish = QPoint(reading.window.width() - FROM_EDGE_PX, reading.window.height() - FROM_EDGE_PX)
    for _ in range(2):
        QTest.mouseClick(reading.window, Qt.MouseButton.LeftButton, NOT_HELD, finish)
        clock.now_s += 0.2
    assert reading.comfort.cover.cover is None
    assert reading.navigator.place == PAGE

    clock.now_s += 1.0
    QTest.mouseClick(reading.window, Qt.MouseButton.LeftButton, NOT_HELD, finish)
    assert reading.navigator.place == Place(Screen.FINISH)


def faults_of_lifting(kiosk: Kiosk, code: Qt.Key) -> Iterator[str]:
    """Press a key before the cover, as a keypad does, and name what is not as before it."""
    QTest.keyClick(kiosk.window, code)

    if kiosk.comfort.cover.cover is not None:
        yield "the screen stays hidden"
    if kiosk.navigator.place != PAGE:
        yield "the page is gone"


@pytest.mark.parametrize("code", [Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_A])
def test_any_key_goes_back_too(reading: Kiosk, code: Qt.Key) -> None:
    """Sent to the window, as a keypad does."""
    assert list(faults_of_lifting(reading, code)) == []


@pytest.mark.planted("A52", "a hidden screen that no key brings back")
def test_a_cover_that_stays_is_named(reading: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who cannot reach the glass would not come back to the page."""
    monkeypatch.setattr("kiosk.services.screen_cover.yields_to_key", lambda _cover: False)
    assert list(faults_of_lifting(reading, Qt.Key.Key_Space)) == ["the screen stays hidden"]


def test_the_idle_clock_goes_on(reading: Kiosk, clock: StagedClock) -> None:
    """A visit that was hidden and left is erased like any other, and the cover with it."""
    for _ in range(2):
        clock.now_s += LONGEST_S
        reading.watch._timer.timeout.emit()

    assert reading.navigator.place == START
    assert not reading.book.visit.choices
    assert reading.comfort.cover.cover is None


def test_the_warning_stands_before_the_cover(reading: Kiosk, clock: StagedClock) -> None:
    """It has no word of the visit either; a touch gives time, and the cover stays."""
    wait_for_the_warning(reading, clock)
    assert "Are you still there?" in texts(reading.window)
    assert "Touch to go on" not in texts(reading.window)

    clock.now_s += 1.0
    QTest.mouseClick(reading.window, Qt.MouseButton.LeftButton)
    assert texts(reading.window) == ("Touch to go on",)


@pytest.mark.parametrize("keypad", [True, False], ids=["keypad", "not yet a keypad"])
def test_a_key_that_answers_the_warning_leaves_the_cover(
    reading: Kiosk, clock: StagedClock, *, keypad: bool
) -> None:
    """Whoever hid the screen may not want it seen now; it means "I need more time"."""
    assert not keypad or reading.keys
    wait_for_the_warning(reading, clock)
    assert "Are you still there?" in texts(reading.window)

    clock.now_s += 1.0
    QTest.keyClick(reading.window, Qt.Key.Key_Space)
    assert texts(reading.window) == ("Touch to go on",)


def test_without_a_cover_keys_pass(cover: ScreenCover) -> None:
    """All of them."""
    assert not key(cover, PRESS, Qt.Key.Key_Space)
    assert not key(cover, RELEASE, Qt.Key.Key_Space)


def test_the_key_that_lifts_a_cover_does_nothing_else(cover: ScreenCover) -> None:
    """Its press, its repeats and its release are taken; the next key passes."""
    cover.hide()

    assert key(cover, PRESS, Qt.Key.Key_Space)
    assert key(cover, PRESS, Qt.Key.Key_Space, again=True)
    assert key(cover, RELEASE, Qt.Key.Key_Space)
    assert not key(cover, PRESS, Qt.Key.Key_Space)


def test_a_key_that_was_down_before_lifts_nothing(cover: ScreenCover) -> None:
    """Such as the one that hid the screen."""
    cover.hide()

    assert key(cover, RELEASE, Qt.Key.Key_Space)
    assert key(cover, PRESS, Qt.Key.Key_Space, again=True)
    assert cover.cover is Cover.HIDDEN


def test_a_touch_lifts_no_cover_for_cleaning(cover: ScreenCover) -> None:
    """A wet cloth touches everything; a key lifts it."""
    cover.put(Cover.CLEANING)
    cover.touch()
    assert cover.cover is Cover.CLEANING

    assert key(cover, PRESS, Qt.Key.Key_Space)
    assert cover.cover is None


def test_only_a_resting_screen_is_woken(cover: ScreenCover, qtbot: QtBot) -> None:
    """A hidden one was awake."""
    cover.put(Cover.RESTING)
    with qtbot.waitSignals([cover.woken, cover.changed]):
        cover.touch()
    cover.hide()
    with qtbot.assertNotEmitted(cover.woken):
        cover.touch()


def test_nothing_is_told_twice(cover: ScreenCover, qtbot: QtBot) -> None:
    """Who listens for a cover, such as the voice, hears of each change once."""
    cover.hide()
    with qtbot.assertNotEmitted(cover.changed):
        cover.hide()
    cover.lift()
    with qtbot.assertNotEmitted(cover.changed):
        cover.lift()
