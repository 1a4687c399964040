"""Buttons stand in as few rows as they need, at the side that the visitor chose."""

from kiosk.domain.action_rows import Action, ActionPlace, lay_out_below, lay_out_beside
from kiosk.domain.display import Hand

GAP = 3.0
ASK, SOURCES = Action(40, 25, at_end=False), Action(50, 25, at_end=False)
BACK, ON = Action(45, 25, at_end=True), Action(45, 25, at_end=True)
ALL = (ASK, SOURCES, BACK, ON)


def xs(places: tuple[ActionPlace, ...]) -> list[float]:
    """Give the left edges."""
    return [place.x for place in places]


def test_one_row_has_two_ends() -> None:
    """What turns pages stands at the far end."""
    layout = lay_out_below(ALL, 300, GAP, Hand.BOTH)

    assert xs(layout.places) == [0, 43, 207, 255]
    assert layout.high == 25


def test_a_hand_gathers_all_at_its_side() -> None:
    """In the same order."""
    assert xs(lay_out_below(ALL, 300, GAP, Hand.LEFT).places) == [0, 43, 96, 144]
    assert xs(lay_out_below(ALL, 300, GAP, Hand.RIGHT).places) == [111, 154, 207, 255]


def test_what_does_not_fit_takes_a_further_row() -> None:
    """Each end has rows of its own, and those at the end stand below."""
    layout = lay_out_below(ALL, 100, GAP, Hand.BOTH)

    assert [(place.x, place.y) for place in layout.places] == [(0, 0), (43, 0), (7, 28), (55, 28)]
    assert layout.high == 53


def test_a_row_that_does_not_fit_is_broken() -> None:
    """One button under the other, if it must be."""
    layout = lay_out_below(ALL, 60, GAP, Hand.BOTH)

    assert [place.y for place in layout.places] == [0, 28, 56, 84]


def test_a_lower_button_stands_in_the_middle_of_its_row() -> None:
    """Words in two lines make another one higher."""
    layout = lay_out_below((Action(40, 35, at_end=False), ON), 300, GAP, Hand.BOTH)

    assert [place.y for place in layout.places] == [0, 5]
    assert layout.high == 35


def test_beside_the_content_they_stand_in_a_column() -> None:
    """Those at the end at its foot, where a hand turns pages."""
    layout = lay_out_beside(ALL, 50, 160, GAP)

    assert [place.y for place in layout.places] == [0, 28, 107, 135]
    assert {place.wide for place in layout.places} == {50}


def test_a_column_that_is_too_low_lets_none_stand_on_another() -> None:
    """They go on downwards."""
    assert [place.y for place in lay_out_beside(ALL, 50, 60, GAP).places] == [0, 28, 56, 84]


def test_no_buttons_take_no_height() -> None:
    """Neither below nor beside."""
    assert lay_out_below((), 300, GAP, Hand.BOTH).high == 0
    assert lay_out_beside((), 50, 160, GAP).high == 0


def test_only_buttons_at_the_end_may_need_two_rows() -> None:
    """Then no row stands above them."""
    assert [place.y for place in lay_out_below((BACK, ON), 60, GAP, Hand.BOTH).places] == [0, 28]
