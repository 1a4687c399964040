"""A page of a list holds as many rows as their words leave room for."""

import pytest
from msgspec.structs import replace

from kiosk.domain.row_room import RowRoom

ROOM = RowRoom(
    height=500,
    foot=100,
    gap=10,
    columns=1,
    least=50,
    tallest=90,
    beside=20,
    line=40,
    about_line=20,
    about_gap=5,
)


@pytest.mark.parametrize(
    ("lines", "about", "height"),
    [
        pytest.param(0, 0, 60, id="without words there is a line"),
        pytest.param(3, 0, 140, id="three lines"),
        pytest.param(1, 2, 105, id="and two under one"),
        pytest.param(20, 0, 500, id="never more than the page"),
    ],
)
def test_a_row_needs_what_its_lines_need(lines: int, about: int, height: int) -> None:
    """With what stands above and below them."""
    assert ROOM.needed(lines, about) == height
    assert replace(ROOM, least=200).needed(lines, about) == max(200, height)


@pytest.mark.parametrize(
    ("needs", "columns", "sizes"),
    [
        pytest.param([90] * 5, 1, [5], id="what fits without a pager is one page"),
        pytest.param([90] * 7, 1, [4, 3], id="what does not leaves room for one"),
        pytest.param(
            [300, 60, 60, 60, 60], 1, [1, 4], id="a long row takes no room of other pages"
        ),
        pytest.param([300, 60, 60, 60, 60], 2, [2, 2, 1], id="side by side all are as high"),
        pytest.param([500, 500], 1, [1, 1], id="a row as high as the page stands alone"),
        pytest.param([], 1, [0], id="nothing is one empty page"),
    ],
)
def test_rows_are_divided_by_their_heights(
    needs: list[float], columns: int, sizes: list[int]
) -> None:
    """Into as few pages as can be."""
    pages = replace(ROOM, columns=columns).pages(needs)

    assert [len(page) for page in pages] == sizes


@pytest.mark.parametrize(
    ("needs", "most_rows", "height"),
    [
        pytest.param([60, 60], 2, 90, id="a few grow as high as they may"),
        pytest.param([60, 80, 60], 4, 90, id="all are as high"),
        pytest.param([60] * 5, 5, 72, id="many share the room"),
        pytest.param([60], 5, 72, id="on each page alike"),
        pytest.param([120, 60], 2, 120, id="the highest counts"),
        pytest.param([250, 60], 2, 0, id="unless there is no room for that"),
        pytest.param([500], 1, 400, id="what turns the pages keeps its room"),
    ],
)
def test_rows_of_a_page_are_as_high_as_its_highest(
    needs: list[float], most_rows: int, height: int
) -> None:
    """Where the page has several, 400 are for them."""
    assert ROOM.row_height(needs, most_rows, divided=True) == height


@pytest.mark.parametrize(("divided", "rows"), [(False, 7), (True, 5)])
def test_rows_of_one_height_are_counted(divided: bool, rows: int) -> None:
    """For a list that is too long to look at each."""
    assert ROOM.capacity(60, divided=divided) == rows
