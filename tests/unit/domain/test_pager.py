"""Pages in parts, lists in pages: nothing lost, nothing alone, no way off the ends."""

import random
from collections.abc import Sequence
from itertools import product

import pytest

from kiosk.domain.pager import (
    HEADING,
    PagerPosition,
    back,
    divide,
    forward,
    one_by_one,
    page_of_rows,
    redivided,
    rows_per_page,
)

NO_HEADINGS = (False,) * 50


@pytest.mark.parametrize(
    ("heights", "headings", "sizes"),
    [
        pytest.param([], [], [0], id="no blocks are one empty part"),
        pytest.param([40, 60], [0, 0], [2], id="what fits exactly is one part"),
        pytest.param([40, 61], [0, 0], [1, 1], id="what does not fit is divided"),
        pytest.param([10] * 11, [0] * 11, [6, 5], id="no lone last line"),
        pytest.param([30] * 4, [0] * 4, [2, 2], id="parts are filled evenly"),
        pytest.param([30, 60, 10, 30], [0, 0, 2, 0], [2, 2], id="a heading goes with its text"),
        pytest.param([50, 10, 10, 50], [0, 2, 2, 0], [1, 3], id="so do two headings"),
        pytest.param([10, 60, 60], [2, 1, 0], [2, 1], id="no heading alone for words that lead on"),
        pytest.param([10, 10, 85], [2, 2, 0], [1, 2], id="of two headings the lower one stays"),
        pytest.param([10, 150, 10], [0, 0, 0], [1, 1, 1], id="a tall block stands alone"),
        pytest.param([10, 150, 10], [2, 0, 0], [1, 1, 1], id="even after a heading"),
        pytest.param([150], [0], [1], id="a tall block is a part"),
        pytest.param([60, 60], [0, 2], [1, 1], id="a last heading has nothing to stay with"),
    ],
)
def test_blocks_are_divided_well(
    heights: list[float], headings: list[int], sizes: list[int]
) -> None:
    """Parts of 100 without gaps have the sizes that a designer would choose."""
    parts = divide(heights, 0, 100, headings)

    assert [len(part) for part in parts] == sizes


@pytest.mark.parametrize(
    ("heights", "ties", "sizes"),
    [
        pytest.param([30, 30, 30, 30], [1, 1, 1, 0], [2, 2], id="what must be torn is torn evenly"),
        pytest.param([20] * 6, [1, 0, 0, 0, 0, 0], [3, 3], id="what is whole anyway stays so"),
        pytest.param([50, 20, 20, 20, 20], [0, 1, 1, 0, 0], [1, 4], id="a list begins with two"),
        pytest.param([20, 20, 20, 20, 40], [0, 0, 1, 0, 0], [4, 1], id="and ends with two"),
        pytest.param([40, 60, 60, 40], [0, 1, 0, 0], [2, 2], id="no further part for it"),
        pytest.param([30, 20, 20, 20, 20], [0, 1, 1, 1, 0], [1, 4], id="a list stays whole"),
        pytest.param(
            [20] * 7, [0, 3, 3, 1, 1, 3, 0], [4, 3], id="a lone point is worse than a torn list"
        ),
    ],
)
def test_what_is_tied_stands_together(
    heights: list[float], ties: list[int], sizes: list[int]
) -> None:
    """Where that takes no further part, however uneven the parts are then."""
    nothing = [False] * len(heights)
    parts = divide(heights, 0, 100, nothing, ties)

    assert [len(part) for part in parts] == sizes


@pytest.mark.parametrize(
    ("headings", "parts"),
    [
        pytest.param([], [[]], id="no blocks are one empty part"),
        pytest.param([0, 0], [[0], [1]], id="each is a part"),
        pytest.param([1, 0, 0], [[0, 1], [2]], id="a heading stands with the next"),
        pytest.param([1, 1, 0], [[0, 1, 2]], id="so do two"),
        pytest.param([0, 1], [[0], [1]], id="a last heading is a part"),
    ],
)
def test_calm_shows_one_block_at_a_time(headings: list[int], parts: list[list[int]]) -> None:
    """However much room there is."""
    divided = one_by_one([bool(heading) for heading in headings])

    assert [list(part) for part in divided] == parts


def test_gaps_count_between_the_blocks_of_a_part_only() -> None:
    """Two blocks of 45 fit with a gap of 10, not with one of 11."""
    assert len(divide([45, 45], 10, 100, NO_HEADINGS[:2])) == 1
    assert len(divide([45, 45], 11, 100, NO_HEADINGS[:2])) == 2


def test_each_pair_may_have_its_own_gap() -> None:
    """The wide gap is the place to divide when it does not fit."""
    parts = divide([40, 40, 40], [30, 5], 100, NO_HEADINGS[:3])

    assert parts == (range(1), range(1, 3))


def test_a_rounding_error_is_no_overflow() -> None:
    """Ten tenths fit into one although their floating sum may differ."""
    assert len(divide([0.1] * 10, 0.0, 0.9999999, NO_HEADINGS[:10])) == 1


@pytest.mark.parametrize(
    ("heights", "gaps", "headings"),
    [([1, 2], [], [False, False]), ([1, 2], [1, 1], [False, False]), ([1, 2], [1], [False])],
)
def test_sequences_that_do_not_fit_together_are_refused(
    heights: list[float], gaps: list[float], headings: list[bool]
) -> None:
    """A caller that forgot a gap or a mark hears of it."""
    with pytest.raises(ValueError, match="one gap for each pair"):
        divide(heights, gaps, 100, headings)


def _height(part: range, heights: Sequence[float], gap: float) -> float:
    return sum(heights[block] for block in part) + gap * max(0, len(part) - 1)


@pytest.mark.parametrize("seed", range(200))
def test_any_page_is_divided_whole_and_fits(seed: int) -> None:
    """Parts hold each block once and in order, and fit unless a block alone is too tall."""
    dice = random.Random(seed)  # noqa: S311 - repeatable cases, nothing secret
    heights = [dice.uniform(1, 120) for _ in range(dice.randint(1, 20))]
    headings = [HEADING * (dice.random() < 0.3) for _ in heights]
    gap = dice.choice([0.0, 3.0])

    parts = divide(heights, gap, 100, headings)

    assert [block for part in parts for block in part] == list(range(len(heights)))
    assert all(len(part) == 1 or _height(part, heights, gap) <= 100 + 1e-6 for part in parts)
    assert parts == divide(heights, gap, 100, headings)
    for part in parts[:-1]:
        last = part[-1]
        if headings[last]:
            assert heights[last] + gap + heights[last + 1] > 100 or headings[last + 1]


def test_forward_goes_through_parts_then_pages() -> None:
    """From the first part of page 1 forward reaches the last part of page 2, and no further."""
    walked = [PagerPosition(1, 2, 1, 2)]
    while (further := forward(walked[-1], {2: 3}.__getitem__)) is not None:
        walked.append(further)

    assert [(p.page, p.part, p.part_count) for p in walked] == [
        (1, 1, 2),
        (1, 2, 2),
        (2, 1, 3),
        (2, 2, 3),
        (2, 3, 3),
    ]


def test_back_reaches_the_last_part_of_the_page_before() -> None:
    """Going back reads the same parts in the opposite order, and stops at the start."""
    walked = [PagerPosition(2, 2, 2, 3)]
    while (earlier := back(walked[-1], {1: 2}.__getitem__)) is not None:
        walked.append(earlier)

    assert [(p.page, p.part, p.part_count) for p in walked] == [
        (2, 2, 3),
        (2, 1, 3),
        (1, 2, 2),
        (1, 1, 2),
    ]


def test_a_page_that_was_not_divided_yet_has_one_part() -> None:
    """Without a count the neighbours of a page have one part each."""
    assert forward(PagerPosition(1, 3)) == PagerPosition(2, 3, 1, 1)
    assert back(PagerPosition(3, 3)) == PagerPosition(2, 3, 1, 1)


@pytest.mark.parametrize(
    ("part_count", "at_end", "part"), [(1, False, 1), (5, False, 3), (5, True, 5)]
)
def test_a_new_division_keeps_the_place(part_count: int, at_end: bool, part: int) -> None:
    """The part stays if it still exists, or is the last one if that is asked for."""
    place = redivided(PagerPosition(2, 6, 3, 4), part_count, at_end=at_end)

    assert place == PagerPosition(2, 6, part, part_count)


@pytest.mark.parametrize(
    ("count", "capacity", "rows"),
    [(0, 5, 1), (1, 5, 1), (5, 5, 5), (6, 5, 3), (7, 6, 4), (11, 5, 4), (3, 0, 1), (3, -2, 1)],
)
def test_rows_are_spread_evenly(count: int, capacity: int, rows: int) -> None:
    """A list takes as few pages as it can, without a lone last row."""
    assert rows_per_page(count, capacity) == rows


@pytest.mark.parametrize(
    ("page", "shown", "rows"),
    [(-1, 1, range(4)), (1, 1, range(4)), (2, 2, range(4, 7)), (9, 2, range(4, 7))],
)
def test_a_page_of_rows_outside_the_list_becomes_the_nearest(
    page: int, shown: int, rows: range
) -> None:
    """Seven rows by six are pages of four and three, from whatever side one comes."""
    view = page_of_rows(7, 6, page)

    assert (view.page, view.page_count, view.rows) == (shown, 2, rows)


@pytest.mark.parametrize(
    ("count", "capacity", "columns", "sizes"),
    [
        pytest.param(7, 3, 1, [3, 2, 2], id="no lone row on the last page"),
        pytest.param(10, 4, 1, [4, 3, 3], id="no page has two rows more than another"),
        pytest.param(9, 8, 2, [6, 3], id="whole lines of cells on all pages but the last"),
        pytest.param(13, 8, 2, [8, 5], id="as full as they have to be"),
        pytest.param(5, 3, 2, [3, 2], id="not where that took a further page"),
    ],
)
def test_pages_differ_by_a_line_at_most(
    count: int, capacity: int, columns: int, sizes: list[int]
) -> None:
    """However many rows stand beside each other."""
    pages = page_of_rows(count, capacity, 1, columns).page_count
    shown = [page_of_rows(count, capacity, page, columns) for page in range(1, pages + 1)]

    assert [len(page.rows) for page in shown] == sizes


def test_an_empty_list_is_one_empty_page() -> None:
    """Nothing to show is still page 1 of 1."""
    view = page_of_rows(0, 6, 1)

    assert (view.page, view.page_count, list(view.rows)) == (1, 1, [])


def test_every_row_is_on_one_page() -> None:
    """For every list up to 30 rows all pages together hold each row once, none over capacity."""
    for count, capacity, columns in product(range(31), range(1, 9), range(1, 4)):
        pages = page_of_rows(count, capacity, 1, columns).page_count
        shown = [page_of_rows(count, capacity, page, columns).rows for page in range(1, pages + 1)]
        assert [row for rows in shown for row in rows] == list(range(count))
        assert max(len(rows) for rows in shown) <= capacity
        assert pages == max(1, -(-count // capacity))


@pytest.mark.parametrize(
    ("kept", "parts"),
    [
        ([], [range(0)]),
        ([False], [range(1)]),
        ([False, False], [range(1), range(1, 2)]),
        ([True, False, False], [range(2), range(2, 3)]),
        ([True, True, False], [range(3)]),
        ([False, True], [range(1), range(1, 2)]),
    ],
)
def test_one_by_one_a_heading_stays_with_its_text(kept: list[bool], parts: list[range]) -> None:
    """Each other block is a part of its own."""
    assert list(one_by_one(kept)) == parts
