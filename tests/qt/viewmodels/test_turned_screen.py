"""A monitor that is turned while something shows: it is laid out anew without a complaint.

Qt warns of bindings that go round in circles; each warning fails the test, and in the program it
would end the visit.
"""

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.domain.idle import AFTER_SOUND_S, SHORTEST_S
from kiosk.domain.route import Screen
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import shown

LANDSCAPE, PORTRAIT, LOW = (1280, 800), (800, 1280), (1024, 600)
PAGE = "going-home/no-driving"


def turn(kiosk: Kiosk) -> None:
    """Turn the monitor, make it low, and turn it back."""
    for size in (PORTRAIT, LOW, LANDSCAPE, LOW, PORTRAIT, LANDSCAPE):
        kiosk.window.resize(*size)
        QCoreApplication.processEvents()
        # What is in a column is placed with the next picture.
        kiosk.window.grabWindow()


@pytest.mark.parametrize(
    ("screen", "about"),
    [
        (Screen.ATTRACT, ""),
        (Screen.HOME, ""),
        (Screen.TOPICS, "home"),
        (Screen.PAGE, PAGE),
        (Screen.SOURCES, PAGE),
        (Screen.FAQ, ""),
        (Screen.QUESTIONS, ""),
        (Screen.READY, "after"),
        (Screen.KEYBOARD, ""),
        (Screen.SEARCH, ""),
        (Screen.PREVIEW, ""),
        (Screen.PRINTING, ""),
        (Screen.TAKEAWAY, ""),
        (Screen.LANGUAGE, ""),
        (Screen.DISPLAY, ""),
        (Screen.HELP, ""),
        (Screen.FINISH, ""),
        (Screen.ASK_DESK, ""),
        (Screen.STAFF_CORNER, ""),
        (Screen.STAFF_PIN, ""),
    ],
)
def test_a_screen_can_be_turned(open_kiosk: Kiosk, screen: Screen, about: str) -> None:
    """There and back, and over the lowest layout."""
    open_kiosk.attract.begin()
    open_kiosk.book.add_own("Is it long?")
    open_kiosk.navigator.go(screen, about)
    turn(open_kiosk)

    assert open_kiosk.navigator.place.screen is screen


def test_the_warning_can_be_turned(open_kiosk: Kiosk, clock: StagedClock) -> None:
    """And so can the cover."""
    open_kiosk.attract.begin()
    clock.now_s += SHORTEST_S + AFTER_SOUND_S
    open_kiosk.watch.show_words(0)
    turn(open_kiosk)
    open_kiosk.watch.touched()
    open_kiosk.comfort.cover.hide()
    turn(open_kiosk)

    assert shown(shown(open_kiosk.app, "fronts"), "coverShown")
