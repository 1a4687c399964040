"""A real keyboard types where one types, and does nothing else anywhere."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.idle import AFTER_SOUND_S, SHORTEST_S, IdleStage
from kiosk.domain.route import Screen
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.wiring import Kiosk

WHY = (Qt.Key.Key_W, Qt.Key.Key_H, Qt.Key.Key_Y)


@pytest.fixture
def kiosk_with_keys(open_kiosk: Kiosk) -> Kiosk:
    """A visit at home, with a keyboard."""
    _built = open_kiosk.keys
    open_kiosk.attract.begin()
    open_kiosk.window.requestActivate()
    return open_kiosk


@pytest.mark.parametrize(
    ("screen", "own", "query"),
    [(Screen.KEYBOARD, "why", ""), (Screen.SEARCH, "", "why"), (Screen.FAQ, "", "")],
)
def test_letters_go_where_one_types(
    kiosk_with_keys: Kiosk, screen: Screen, own: str, query: str
) -> None:
    """To the line that is shown, and nowhere where there is none."""
    kiosk_with_keys.navigator.go(screen)
    for key in WHY:
        QTest.keyClick(kiosk_with_keys.window, key)

    assert kiosk_with_keys.visit.typing.own_words.line.text == own
    assert kiosk_with_keys.visit.typing.query.line.text == query


def test_from_one_line_to_the_next_the_keyboard_goes_along(kiosk_with_keys: Kiosk) -> None:
    """As where a visitor asks what was searched for as their own question."""
    kiosk_with_keys.navigator.go(Screen.SEARCH)
    kiosk_with_keys.navigator.go(Screen.KEYBOARD)
    for key in WHY:
        QTest.keyClick(kiosk_with_keys.window, key)

    assert kiosk_with_keys.visit.typing.own_words.line.text == "why"


def test_a_letter_while_the_warning_stands_means_more_time(
    kiosk_with_keys: Kiosk, clock: StagedClock
) -> None:
    """It types nothing behind it."""
    kiosk_with_keys.navigator.go(Screen.KEYBOARD)
    clock.now_s += SHORTEST_S + AFTER_SOUND_S
    kiosk_with_keys.watch.show_words(0)
    assert kiosk_with_keys.watch.stage is IdleStage.WARNING
    QTest.keyClick(kiosk_with_keys.window, Qt.Key.Key_W)

    assert kiosk_with_keys.watch.stage is IdleStage.IN_USE
    assert kiosk_with_keys.visit.typing.own_words.line.text == ""


def test_a_key_without_use_proves_that_somebody_is_there(
    kiosk_with_keys: Kiosk, qtbot: QtBot
) -> None:
    """It restarts the idle time, and changes nothing."""
    place = kiosk_with_keys.navigator.place
    with qtbot.waitSignal(kiosk_with_keys.taps.touched):
        QTest.keyClick(kiosk_with_keys.window, Qt.Key.Key_F9)

    assert kiosk_with_keys.navigator.place == place
