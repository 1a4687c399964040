"""The morning check: its walk from step to step, and what each step notes."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.morning_check import MorningStep, MorningVerdict, StepResult
from kiosk.domain.route import Place, Screen
from kiosk.services.morning_round import MorningRound
from kiosk.services.navigator import Navigator

WELL = StepResult(well=True)
MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)


@pytest.fixture
def days() -> list[date]:
    """The day on the wall, as its last entry."""
    return [MONDAY]


@pytest.fixture
def navigator(qtbot: QtBot) -> Navigator:
    """At the list of the check."""
    assert qtbot is not None
    navigator = Navigator()
    navigator.restart(Place(Screen.STAFF_HOME))
    navigator.go(Screen.STAFF_MORNING)
    return navigator


@pytest.fixture
def morning(navigator: Navigator, days: list[date]) -> MorningRound:
    """Nothing done yet."""
    return MorningRound(navigator, lambda: days[-1], navigator)


def test_one_step_leads_to_the_next(morning: MorningRound, navigator: Navigator) -> None:
    """And the last one to the list."""
    morning.open(MorningStep.SHEET)
    walked = [navigator.place.screen]
    for step in MorningStep:
        morning.note(step, WELL)
        walked.append(navigator.place.screen)

    assert walked == [
        Screen.STAFF_SHEET,
        Screen.STAFF_TOUCH,
        Screen.STAFF_SOUND,
        Screen.STAFF_MORNING,
    ]
    assert morning.check.verdict is MorningVerdict.WELL


def test_from_the_list_back_leads_home(morning: MorningRound, navigator: Navigator) -> None:
    """Not through all steps again."""
    for step in MorningStep:
        morning.note(step, WELL)
    navigator.back()

    assert navigator.place == Place(Screen.STAFF_HOME)


def test_a_step_that_is_passed_over_stays_undone(
    morning: MorningRound, navigator: Navigator
) -> None:
    """The next one shows."""
    morning.open(MorningStep.SHEET)
    morning.pass_over(MorningStep.SHEET)

    assert navigator.place == Place(Screen.STAFF_TOUCH)
    assert morning.check.results == {}


def test_one_step_alone_can_be_done_again(morning: MorningRound, navigator: Navigator) -> None:
    """What was done already is not asked for once more."""
    for step in MorningStep:
        morning.note(step, WELL)
    morning.open(MorningStep.SHEET)
    morning.note(MorningStep.SHEET, StepResult(well=False))

    assert navigator.place == Place(Screen.STAFF_MORNING)
    assert morning.check.verdict is MorningVerdict.WRONG


def test_what_came_of_a_step_is_told(morning: MorningRound, qtbot: QtBot) -> None:
    """Whoever shows it looks again."""
    with qtbot.waitSignal(morning.changed):
        morning.note(MorningStep.TOUCH, WELL)


def test_each_day_has_a_check_of_its_own(morning: MorningRound, days: list[date]) -> None:
    """Yesterday's tells nothing about today."""
    morning.note(MorningStep.SHEET, WELL)
    days.append(TUESDAY)

    assert morning.check.day == TUESDAY
    assert morning.check.results == {}
