"""How the visitor wants the screen: it holds at once, and is forgotten with the visit."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.display import Display, Hand, Theme
from kiosk.services.display_choice import DisplayChoice

USUAL = Display(text_scale=1.5, theme=Theme.DARK)
Choose = Callable[[DisplayChoice], None]
CHOICES = [
    pytest.param(lambda c: c.scale_text(2.0), Display(2.0, Theme.DARK), id="size"),
    pytest.param(lambda c: c.take_theme(Theme.LIGHT), Display(1.5, Theme.LIGHT), id="colours"),
    pytest.param(lambda c: c.take_hand(Hand.LEFT), Display(1.5, Theme.DARK, Hand.LEFT), id="hand"),
    pytest.param(lambda c: c.toggle_calm(), Display(1.5, Theme.DARK, calm=True), id="calm"),
    pytest.param(lambda c: c.toggle_reach(), Display(1.5, Theme.DARK, reach=True), id="reach"),
]


@pytest.fixture
def choice(qapp: object) -> DisplayChoice:
    """On a kiosk with larger text and dark colours."""
    assert qapp is not None
    return DisplayChoice(USUAL)


@pytest.mark.parametrize(("choose", "expected"), CHOICES)
def test_a_choice_holds_and_is_told(
    choice: DisplayChoice, qtbot: QtBot, choose: Choose, expected: Display
) -> None:
    """Nothing else changes with it."""
    assert choice.value == USUAL
    with qtbot.waitSignal(choice.changed):
        choose(choice)

    assert choice.value == expected


@pytest.mark.parametrize(("choose", "_expected"), CHOICES)
def test_the_end_of_the_visit_forgets_it(
    choice: DisplayChoice, qtbot: QtBot, choose: Choose, _expected: Display
) -> None:
    """The next visitor finds what is usual."""
    choose(choice)
    with qtbot.waitSignal(choice.changed):
        choice.reset()

    assert choice.value == USUAL


@pytest.mark.parametrize("toggle", [DisplayChoice.toggle_calm, DisplayChoice.toggle_reach])
def test_a_second_tap_takes_it_back(choice: DisplayChoice, toggle: Choose) -> None:
    """Calm and reach are on or off."""
    toggle(choice)
    toggle(choice)

    assert choice.value == USUAL


def test_the_same_again_changes_nothing(choice: DisplayChoice, qtbot: QtBot) -> None:
    """No screen is laid out anew for nothing."""
    with qtbot.assertNotEmitted(choice.changed):
        choice.scale_text(1.5)
        choice.reset()


def test_what_becomes_usual_shows_where_nothing_was_chosen(choice: DisplayChoice) -> None:
    """As when the system asks for strong contrast while nobody is there."""
    choice.begin_with(Display(theme=Theme.CONTRAST))

    assert choice.value == Display(theme=Theme.CONTRAST)


def test_what_becomes_usual_waits_for_the_end_of_the_visit(choice: DisplayChoice) -> None:
    """Nothing is taken from a visitor who has chosen."""
    choice.toggle_calm()
    choice.begin_with(Display(theme=Theme.CONTRAST))
    assert choice.value == Display(1.5, Theme.DARK, calm=True)

    choice.reset()
    assert choice.value == Display(theme=Theme.CONTRAST)
