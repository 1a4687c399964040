"""The navigator: the one place that changes the shown screen."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.route import HOME, START, Place, Screen, Trail
from kiosk.services.navigator import Navigator

PAGE = "going-home/no-driving"
NEXT_PAGE = "going-home/your-ride"


@pytest.fixture
def navigator() -> Navigator:
    """At a page that was opened from home by way of a group."""
    built = Navigator()
    built.go(Screen.HOME)
    built.go(Screen.TOPICS, "home")
    built.go(Screen.PAGE, PAGE)
    return built


def test_it_begins_at_the_start_picture() -> None:
    """A fresh navigator shows the start picture and has no way back."""
    fresh = Navigator()

    assert fresh.place == START
    assert not fresh.can_go_back


def lost_places(navigator: Navigator) -> Iterator[str]:
    """Go back from the page, and name the places of the way that do not come again."""
    for place in (Place(Screen.TOPICS, "home"), HOME):
        navigator.back()
        if navigator.place != place:
            yield f"{navigator.place.screen.value} in the place of {place.screen.value}"
    if navigator.can_go_back:
        yield "something lies behind home"


def test_back_retraces_the_way(navigator: Navigator) -> None:
    """Each step back shows the place before, down to home."""
    assert list(lost_places(navigator)) == []


@pytest.mark.planted("A31", "a way back that leads straight to home")
def test_a_place_that_is_jumped_over_is_named(
    navigator: Navigator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A visitor would have to look for the topic again."""
    monkeypatch.setattr("kiosk.services.navigator.back", lambda _trail: Trail((HOME,)))
    assert list(lost_places(navigator)) == ["home in the place of topic"]


def test_turning_pages_does_not_lengthen_the_way_back(navigator: Navigator) -> None:
    """Back from the second page leads to the topics."""
    navigator.turn(NEXT_PAGE)
    assert navigator.place == Place(Screen.PAGE, NEXT_PAGE)

    navigator.back()
    assert navigator.place == Place(Screen.TOPICS, "home")


def test_a_restart_forgets_the_way(navigator: Navigator) -> None:
    """Nothing of the last visitor's way can be walked back to."""
    navigator.restart()

    assert navigator.place == START
    assert not navigator.can_go_back


def test_a_restart_may_lead_elsewhere(navigator: Navigator) -> None:
    """Help stays on the screen, with nothing behind it."""
    navigator.restart(Place(Screen.HELP))

    assert navigator.place == Place(Screen.HELP)
    assert not navigator.can_go_back


@pytest.mark.parametrize(
    "step",
    [
        lambda navigator: navigator.go(Screen.HELP),
        lambda navigator: navigator.turn(NEXT_PAGE),
        lambda navigator: navigator.back(),
        lambda navigator: navigator.restart(),
    ],
)
def test_each_step_is_told(
    qtbot: QtBot, navigator: Navigator, step: Callable[[Navigator], None]
) -> None:
    """Whoever follows the navigator hears of every change of place."""
    with qtbot.waitSignal(navigator.moved):
        step(navigator)


@pytest.mark.parametrize(
    "step",
    [
        lambda navigator: navigator.go(Screen.PAGE, PAGE),
        lambda navigator: navigator.turn(PAGE),
    ],
)
def test_staying_is_not_told(
    qtbot: QtBot, navigator: Navigator, step: Callable[[Navigator], None]
) -> None:
    """A step to the place that is shown already changes nothing."""
    with qtbot.assertNotEmitted(navigator.moved):
        step(navigator)


def test_back_at_the_first_place_stays(qtbot: QtBot) -> None:
    """There is nothing behind the start picture."""
    fresh = Navigator()

    with qtbot.assertNotEmitted(fresh.moved):
        fresh.back()
