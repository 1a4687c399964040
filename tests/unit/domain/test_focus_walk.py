"""Walking by keys: every stop is reached, groups are jumped, and the place is kept."""

from collections.abc import Sequence

import pytest

from kiosk.domain.focus_walk import (
    Arrival,
    Edge,
    Move,
    WalkStop,
    groups_of,
    in_group,
    kept_place,
    moved,
    start_place,
    title_place,
    usable_groups,
)


def text(key: str, group: int, level: int = 0) -> WalkStop:
    """A text, or a heading of a level."""
    return WalkStop(key, group, level)


def button(key: str, group: int, *, usable: bool = True) -> WalkStop:
    """A control."""
    return WalkStop(key, group, pressable=True, usable=usable)


# A page: a line above the title, a paragraph, two rows of buttons and the bar.
PAGE = (
    text("topic", 0),
    text("title", 0, level=1),
    text("words", 0),
    button("ask", 1),
    button("sources", 1),
    button("previous", 2, usable=False),
    button("next", 2),
    button("home", 3),
    button("finish", 3),
)


def places(move: Move, start: int, stops: Sequence[WalkStop] = PAGE) -> list[int]:
    """Repeat a move until it comes back to where it began."""
    seen = [start]
    while (arrived := moved(stops, seen[-1], move).place) != start:
        seen.append(arrived)
    return seen


@pytest.mark.parametrize(
    ("marks", "groups"),
    [
        ([], ()),
        ([(None, False), (None, False), (None, True), (None, True)], (0, 0, 1, 1)),
        ([(None, False), (None, True), (None, False)], (0, 1, 2)),
        ([("row 1", True), ("row 1", False), ("row 2", True)], (0, 0, 1)),
        ([(None, True), ("bar", True), ("bar", True)], (0, 1, 1)),
    ],
)
def test_neighbours_share_a_group(
    marks: list[tuple[str | None, bool]], groups: tuple[int, ...]
) -> None:
    """What holds them together decides; else texts go with texts and controls with controls."""
    assert groups_of(marks) == groups


def test_each_stop_is_passed_in_order() -> None:
    """Down goes through texts and controls, those that do nothing now too, and back to the top."""
    assert places(Move.NEXT, 0) == list(range(len(PAGE)))


def test_up_is_the_way_back() -> None:
    """It passes the same stops from behind."""
    assert places(Move.PREVIOUS, 0) == [0, *reversed(range(1, len(PAGE)))]


def test_right_goes_to_each_group_once() -> None:
    """From the title to the first control of each group that can be used, and to the title."""
    assert places(Move.NEXT_GROUP, 1) == [1, 3, 6, 7]


def test_left_is_the_way_back_through_the_groups() -> None:
    """The bar is one step from the title."""
    assert places(Move.PREVIOUS_GROUP, 1) == [1, 7, 6, 3]


@pytest.mark.parametrize(
    ("move", "place", "arrival"),
    [
        (Move.NEXT, 0, Arrival(1)),
        (Move.NEXT, 8, Arrival(0, Edge.END)),
        (Move.PREVIOUS, 1, Arrival(0)),
        (Move.PREVIOUS, 0, Arrival(8, Edge.START)),
        (Move.NEXT_GROUP, 1, Arrival(3)),
        (Move.NEXT_GROUP, 4, Arrival(6)),
        (Move.NEXT_GROUP, 5, Arrival(7)),
        (Move.NEXT_GROUP, 8, Arrival(1, Edge.END)),
        (Move.PREVIOUS_GROUP, 4, Arrival(1)),
        (Move.PREVIOUS_GROUP, 8, Arrival(6)),
        (Move.PREVIOUS_GROUP, 2, Arrival(1)),
        (Move.PREVIOUS_GROUP, 1, Arrival(7, Edge.START)),
        (Move.PREVIOUS_GROUP, 0, Arrival(7, Edge.START)),
    ],
)
def test_a_move_tells_where_it_led(move: Move, place: int, arrival: Arrival) -> None:
    """And whether it went past an edge of the screen."""
    assert moved(PAGE, place, move) == arrival


@pytest.mark.parametrize("move", Move)
def test_a_lone_stop_stays(move: Move) -> None:
    """There is nowhere else to go, and that is told."""
    arrival = moved((button("start", 0),), 0, move)
    assert arrival.place == 0
    assert arrival.past is not None


def test_a_group_without_a_usable_control_is_entered_at_its_first() -> None:
    """It is not passed over."""
    stops = (text("title", 0, 1), button("one", 1, usable=False), button("two", 1, usable=False))
    assert moved(stops, 0, Move.NEXT_GROUP).place == 1


class TestKeptPlace:
    """What is on the screen changes; the visitor is not lost."""

    def test_a_fresh_walk_begins_at_the_title(self) -> None:
        """Nothing was there before."""
        assert kept_place((), 0, PAGE) == 1

    def test_another_screen_begins_at_its_title(self) -> None:
        """Although the bar, where the visitor was, is still there."""
        other = (text("another title", 0, 1), *PAGE[3:])
        assert kept_place(PAGE, 7, other) == 0

    def test_the_same_stop_is_kept(self) -> None:
        """Wherever it has moved to."""
        assert kept_place(PAGE, 6, PAGE[1:]) == 5

    @pytest.mark.parametrize(("place", "kept"), [(4, 4), (8, 7)])
    def test_a_stop_that_went_leaves_the_nearest(self, place: int, kept: int) -> None:
        """The one that took its place, or the last."""
        after = PAGE[:place] + PAGE[place + 1 :]
        assert kept_place(PAGE, place, after) == kept


def test_a_screen_without_a_title_begins_at_its_first_stop() -> None:
    """As the start picture does."""
    assert title_place(PAGE) == 1
    assert title_place(PAGE[3:]) == 0


def test_a_control_is_counted_in_its_group() -> None:
    """The second of two."""
    assert in_group(PAGE, 4) == (2, 2)


def test_only_usable_controls_are_offered() -> None:
    """Group by group."""
    assert usable_groups(PAGE) == ((3, 4), (6,), (7, 8))


def test_the_keys_do_not_begin_at_what_cannot_be_used() -> None:
    """Such as a button to print an empty list."""
    idle = WalkStop("print", 4, pressable=True, starts=True)
    assert start_place((*PAGE, idle)) == start_place(PAGE)


def test_a_group_is_entered_where_it_leads_elsewhere() -> None:
    """At home the control for home comes last."""
    home = WalkStop("home", 3, pressable=True, usable=True, current=True)
    bar = (PAGE[1], home, button("back", 3, usable=False), button("questions", 3))
    assert moved(bar, 0, Move.NEXT_GROUP) == Arrival(3)


def test_the_keys_begin_at_the_title_where_nothing_else_says_so() -> None:
    """A screen may name a control, such as the one that starts a visit."""
    start = WalkStop("start", 1, pressable=True, usable=True, starts=True)
    assert start_place(PAGE) == 1
    assert start_place((*PAGE, start)) == len(PAGE)
    assert kept_place(PAGE, 7, (text("hello", 0, level=1), start)) == 1
