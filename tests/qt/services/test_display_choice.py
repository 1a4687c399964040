"""What a visitor chose of the display holds until the visit ends."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.display import Display, Hand, Theme
from kiosk.domain.route import Screen
from kiosk.services.display_choice import DisplayChoice
from kiosk.wiring import Kiosk

CHOSEN = Display(2.0, Theme.DARK, Hand.LEFT, calm=True, reach=True)
CONTRAST = Display(theme=Theme.CONTRAST)


def choose_all(choice: DisplayChoice) -> None:
    """Choose something of everything."""
    choice.scale_text(2.0)
    choice.take_theme(Theme.DARK)
    choice.take_hand(Hand.LEFT)
    choice.toggle_calm()
    choice.toggle_reach()


@pytest.fixture
def choice() -> DisplayChoice:
    """Nothing is chosen yet."""
    return DisplayChoice(Display())


def test_everything_can_be_chosen_and_forgotten(choice: DisplayChoice) -> None:
    """Then the usual holds again."""
    choose_all(choice)
    assert choice.value == CHOSEN

    choice.reset()
    assert choice.value == Display()


def test_a_choice_is_told_once(choice: DisplayChoice, qtbot: QtBot) -> None:
    """Choosing it again changes nothing."""
    with qtbot.waitSignal(choice.changed):
        choice.scale_text(1.5)
    with qtbot.assertNotEmitted(choice.changed):
        choice.scale_text(1.5)


def test_switches_go_back(choice: DisplayChoice) -> None:
    """A second touch undoes the first."""
    for switch in (choice.toggle_calm, choice.toggle_reach):
        switch()
        switch()
    assert choice.value == Display()


def test_another_usual_waits_for_the_end_of_a_visit(choice: DisplayChoice) -> None:
    """What a visitor has chosen stays."""
    choice.begin_with(CONTRAST)
    assert choice.value == CONTRAST

    choice.scale_text(2.0)
    choice.begin_with(Display())
    assert choice.value == Display(2.0, Theme.CONTRAST)

    choice.reset()
    assert choice.value == Display()


def test_the_end_of_a_visit_forgets_it(kiosk: Kiosk) -> None:
    """The next visitor begins with what is usual."""
    kiosk.navigator.go(Screen.HOME)
    choose_all(kiosk.display)

    kiosk.end.finish()

    assert kiosk.display.value == Display()


def test_the_system_may_ask_for_contrast(kiosk: Kiosk) -> None:
    """The window tells of it, and each visit begins so."""
    kiosk.app.setProperty("highContrast", 1)

    assert kiosk.display.value == CONTRAST
