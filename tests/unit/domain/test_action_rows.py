"""Where the buttons of a screen stand: in rows that have room, at the side that was chosen."""

from itertools import pairwise

import pytest

from kiosk.domain.action_rows import Action, ActionLayout, lay_out_below, lay_out_beside
from kiosk.domain.display import Hand

GAP = 10.0
ROOM = 300.0


def near(wide: float = 50, high: float = 20) -> Action:
    """A button at the near end."""
    return Action(wide, high, at_end=False)


def far(wide: float = 50, high: float = 20) -> Action:
    """A button at the far end."""
    return Action(wide, high, at_end=True)


def corners(layout: ActionLayout) -> list[tuple[float, float]]:
    """Give where the buttons begin."""
    return [(place.x, place.y) for place in layout.places]


@pytest.mark.parametrize(
    ("hand", "expected"),
    [
        pytest.param(Hand.BOTH, [0, 60, 190, 250], id="at both ends"),
        pytest.param(Hand.LEFT, [0, 60, 120, 180], id="all at the left"),
        pytest.param(Hand.RIGHT, [70, 130, 190, 250], id="all at the right"),
    ],
)
def test_one_row_gathers_at_the_chosen_side(hand: Hand, expected: list[float]) -> None:
    """In reading order, whichever side it is."""
    layout = lay_out_below([near(), near(), far(), far()], ROOM, GAP, hand)

    assert corners(layout) == [(x, 0) for x in expected]
    assert layout.high == 20


@pytest.mark.parametrize("hand", list(Hand))
def test_what_just_fits_is_one_row(hand: Hand) -> None:
    """The row is filled from one end to the other."""
    layout = lay_out_below([near(145), far(145)], ROOM, GAP, hand)

    assert corners(layout) == [(0, 0), (155, 0)]


@pytest.mark.parametrize(
    ("hand", "expected"),
    [
        pytest.param(Hand.BOTH, [(0, 0), (150, 0), (0, 30), (240, 60)], id="at both ends"),
        pytest.param(Hand.LEFT, [(0, 0), (150, 0), (0, 30), (0, 60)], id="all at the left"),
        pytest.param(Hand.RIGHT, [(10, 0), (160, 0), (160, 30), (240, 60)], id="all at the right"),
    ],
)
def test_what_does_not_fit_takes_more_rows(hand: Hand, expected: list[tuple[float, float]]) -> None:
    """What turns pages has a row of its own, the last one."""
    layout = lay_out_below([near(140), near(140), near(140), far(60)], ROOM, GAP, hand)

    assert corners(layout) == expected
    assert layout.high == 80


def test_rows_of_the_far_end_are_as_many_as_needed() -> None:
    """Two wide ones stand below each other, and there is no empty row above them."""
    layout = lay_out_below([far(200), far(200)], ROOM, GAP, Hand.BOTH)

    assert corners(layout) == [(100, 0), (100, 30)]


def test_a_lower_button_stands_in_the_middle_of_its_row() -> None:
    """The row is as high as its highest button."""
    layout = lay_out_below([near(high=40), far(high=20)], ROOM, GAP, Hand.BOTH)

    assert corners(layout) == [(0, 0), (250, 10)]
    assert layout.high == 40


@pytest.mark.parametrize("hand", list(Hand))
def test_no_buttons_take_no_room(hand: Hand) -> None:
    """Below the content and beside it."""
    assert lay_out_below([], ROOM, GAP, hand) == ActionLayout((), 0.0)
    assert lay_out_beside([], ROOM, 500, GAP) == ActionLayout((), 0.0)


def test_beside_they_stand_at_head_and_foot() -> None:
    """As wide as the column, those at the end down at its foot."""
    layout = lay_out_beside([near(), near(), far(), far()], ROOM, 500, GAP)

    assert corners(layout) == [(0, 0), (0, 30), (0, 450), (0, 480)]
    assert {place.wide for place in layout.places} == {ROOM}
    assert layout.high == 500


def test_beside_a_full_column_goes_on_below() -> None:
    """Nothing covers anything; the height tells that it is too much."""
    layout = lay_out_beside([near(), near(), far()], ROOM, 60, GAP)

    assert corners(layout) == [(0, 0), (0, 30), (0, 60)]
    assert layout.high == 80


@pytest.mark.parametrize("hand", list(Hand))
@pytest.mark.parametrize("count", range(1, 7))
@pytest.mark.parametrize("wide", [40.0, 95.0, 140.0, 300.0])
def test_no_button_covers_another(hand: Hand, count: int, wide: float) -> None:
    """All stand in the room, in reading order, a gap apart."""
    actions = [near(wide)] * (count // 2) + [far(wide)] * (count - count // 2)

    layout = lay_out_below(actions, ROOM, GAP, hand)

    assert all(place.x >= 0 and place.x + place.wide <= ROOM for place in layout.places)
    assert layout.high == max(place.y for place in layout.places) + 20
    for one, other in pairwise(layout.places):
        assert other.y >= one.y + 20 + GAP or (
            other.y == one.y and other.x >= one.x + one.wide + GAP
        )
