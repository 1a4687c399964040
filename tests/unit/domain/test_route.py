"""The way of a visitor, and the way back."""

import pytest

from kiosk.domain.route import HOME, START, THERAPIES, Place, Screen, Trail, back, go, turn

TOPICS = Place(Screen.TOPICS, "treatment")
PAGE = Place(Screen.PAGE, "going-home/no-driving")
NEXT_PAGE = Place(Screen.PAGE, "going-home/rest")
HELP = Place(Screen.HELP)
STAFF = Place(Screen.STAFF_HOME)
PINS = Place(Screen.STAFF_PINS)


def _walk(*places: Place) -> Trail:
    trail = Trail()
    for place in places:
        trail = go(trail, place)
    return trail


def test_a_visit_begins_at_the_start_picture() -> None:
    """A fresh trail shows the start picture."""
    assert Trail().current == START


@pytest.mark.parametrize(
    ("walked", "trail"),
    [
        pytest.param([HOME], [HOME], id="home begins the way"),
        pytest.param([HOME, TOPICS, PAGE], [HOME, TOPICS, PAGE], id="each place is kept"),
        pytest.param([HOME, TOPICS, HOME], [HOME], id="home begins it anew"),
        pytest.param([HOME, TOPICS, START], [START], id="so does the start picture"),
        pytest.param([HOME, TOPICS, PAGE, TOPICS], [HOME, TOPICS], id="a passed place is back"),
        pytest.param([HELP], [HOME, HELP], id="behind help from the start picture is home"),
    ],
)
def test_places_follow_each_other(walked: list[Place], trail: list[Place]) -> None:
    """The way back holds what one would expect behind the current place."""
    assert _walk(*walked).places == tuple(trail)


@pytest.mark.parametrize(
    ("walked", "trail"),
    [
        pytest.param([HOME], [THERAPIES, HOME], id="behind home is the choice"),
        pytest.param([HOME, TOPICS, HOME], [THERAPIES, HOME], id="home begins anew behind it"),
        pytest.param([HOME, TOPICS, THERAPIES], [THERAPIES], id="the choice begins the way"),
        pytest.param([HELP], [THERAPIES, HELP], id="help from the start picture lies behind it"),
    ],
)
def test_a_visit_may_begin_at_the_choice_of_a_therapy(
    walked: list[Place], trail: list[Place]
) -> None:
    """Where the kiosk has several."""
    way = Trail()
    for place in walked:
        way = go(way, place, THERAPIES)

    assert way.places == tuple(trail)


@pytest.mark.parametrize(
    ("walked", "trail"),
    [
        pytest.param([PINS], [STAFF, PINS], id="a staff screen leads to the next"),
        pytest.param([PINS, HELP], [HOME, HELP], id="help leaves them all"),
        pytest.param([PINS, HELP, TOPICS], [HOME, HELP, TOPICS], id="and none comes back"),
    ],
)
def test_no_way_leads_back_into_the_staff_area(walked: list[Place], trail: list[Place]) -> None:
    """Whoever comes next has typed no PIN."""
    way = Trail((STAFF,))
    for place in walked:
        way = go(way, place)

    assert way.places == tuple(trail)


def test_turning_a_page_does_not_lengthen_the_way_back() -> None:
    """Back from the second page leads to the topics, not to the first page."""
    turned = turn(_walk(HOME, TOPICS, PAGE), NEXT_PAGE)

    assert turned.current == NEXT_PAGE
    assert back(turned).current == TOPICS


def test_back_stops_at_the_first_place() -> None:
    """Going back at home stays at home."""
    assert back(_walk(HOME)) == _walk(HOME)
