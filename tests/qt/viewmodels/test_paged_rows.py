"""Lists that are turned page by page: no row is lost, none stands twice."""

from collections.abc import Iterator

import pytest
from msgspec import Struct
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from kiosk.domain.bound_numbers import unbound
from kiosk.viewmodels.paged_rows import LOOKED_THROUGH, USUAL_LONGEST, Entry, PagedRows, as_it_is
from tests.fakes.qml_eyes import rows, shown

MOST_PAGES = 99


class Line(Struct, frozen=True):
    """A row that tells its place."""

    place: int
    word: str


def paged(words: list[str], capacity: int, foot: int = 0) -> PagedRows:
    """Make a list of words for a screen that holds so many rows."""

    def line(place: int, entry: Entry) -> Line:
        return Line(place, str(entry))

    built = PagedRows(Line, line)
    built.setProperty("capacity", capacity)
    built.setProperty("foot", foot)
    built.replace(words)
    return built


def on_page(pages: PagedRows) -> list[str]:
    """Read the words that are shown."""
    return [row["word"] for row in rows(shown(pages, "rows"))]


def all_pages(pages: PagedRows) -> Iterator[list[str]]:
    """Turn from the first page to the last."""
    yield on_page(pages)
    for _ in range(MOST_PAGES):
        if not shown(pages, "canGoOn"):
            return
        pages.goOn()
        yield on_page(pages)
    pytest.fail("the list has no end")


def test_the_rows_of_all_pages_are_counted(qtbot: QtBot) -> None:
    """And told anew when there are more of them."""
    pages = paged(["a", "b", "c"], 2)
    with qtbot.waitSignal(pages.countChanged):
        pages.replace(["a", "b", "c", "d"])

    assert shown(pages, "count") == 4


@pytest.mark.parametrize("count", [0, 1, 2, 3, 5, 8, 13, 40])
@pytest.mark.parametrize("capacity", [1, 2, 3, 4, 7, 12])
@pytest.mark.parametrize("foot", [0, 1, 2])
def test_every_row_is_on_one_page(count: int, capacity: int, foot: int) -> None:
    """Turned from end to end a list shows each row once, and never more than fit."""
    words = [f"word {number}" for number in range(count)]
    pages = list(all_pages(paged(words, capacity, foot)))

    assert [word for page in pages for word in page] == words
    assert all(len(page) <= capacity for page in pages)


@pytest.mark.parametrize(
    ("count", "sizes"),
    [
        pytest.param(3, [3], id="a note that fits behind the last row"),
        pytest.param(4, [3, 1], id="a note that does not takes the list to a page more"),
        pytest.param(7, [4, 3], id="a last page with room for it"),
    ],
)
def test_what_stands_behind_the_last_row_has_room(count: int, sizes: list[int]) -> None:
    """Four cells fit, one of them for a note."""
    pages = paged(["x"] * count, capacity=4)
    pages.setProperty("others", 1)

    assert [len(page) for page in all_pages(pages)] == sizes


@pytest.mark.parametrize(
    ("count", "sizes"),
    [
        pytest.param(6, [6], id="what just fits needs no pager"),
        pytest.param(7, [4, 3], id="a divided list leaves room for it, evenly filled"),
        pytest.param(12, [4, 4, 4], id="so do more pages"),
    ],
)
def test_the_pager_takes_its_room(count: int, sizes: list[int]) -> None:
    """Six rows fit without pager, four with it."""
    pages = all_pages(paged(["x"] * count, capacity=6, foot=2))

    assert [len(page) for page in pages] == sizes


def test_the_place_is_told_in_words() -> None:
    """Only where there is more than one page."""
    pages = paged(list("abcde"), capacity=2)
    assert unbound(str(shown(pages, "position"))) == "Page 1 of 3"
    assert shown(pages, "divided")
    pages.goOn()
    assert unbound(str(shown(pages, "position"))) == "Page 2 of 3"

    one = paged(["a"], capacity=2)
    assert shown(one, "position") == ""
    assert not shown(one, "divided")


def test_turning_stops_at_both_ends() -> None:
    """Whatever is pressed."""
    pages = paged(list("abc"), capacity=1)
    pages.goBack()
    assert on_page(pages) == ["a"]
    assert not shown(pages, "canGoBack")

    for _ in range(9):
        pages.goOn()
    assert on_page(pages) == ["c"]
    assert not shown(pages, "canGoOn")


def test_another_list_starts_at_its_first_page() -> None:
    """The page of the last one is forgotten."""
    pages = paged(list("abc"), capacity=1)
    pages.goOn()
    pages.replace(list("xyz"))

    assert on_page(pages) == ["x"]


def test_a_list_that_changes_keeps_its_page() -> None:
    """Taking a row off does not lead away from its neighbours."""
    pages = paged(list("abcde"), capacity=2)
    pages.goOn()
    pages.replace(list("abcd"), from_start=False)
    assert on_page(pages) == ["c", "d"]

    pages.replace(list("a"), from_start=False)
    assert on_page(pages) == ["a"]


def test_a_larger_screen_shows_more() -> None:
    """The page that is shown is among the new ones."""
    pages = paged(list("abcdef"), capacity=2)
    pages.goOn()
    pages.goOn()
    pages.setProperty("capacity", 6)

    assert on_page(pages) == list("abcdef")


def test_rows_know_their_place_in_the_whole_list() -> None:
    """On the second page counting goes on."""
    pages = paged(list("abcd"), capacity=2)
    pages.goOn()

    assert [row["place"] for row in rows(shown(pages, "rows"))] == [2, 3]


def test_refreshed_rows_tell_what_is_now_so() -> None:
    """The entries are the same, what is told of them is not."""
    told = {"a": "old"}
    pages = PagedRows(Line, lambda place, entry: Line(place, told[str(entry)]))
    pages.replace(["a"])
    told["a"] = "new"
    pages.refresh()

    assert on_page(pages) == ["new"]


class Titled(Struct, frozen=True):
    """A row with a title, of which the words are as many as they are."""

    title: str
    text: str = ""


class Worded(Struct, frozen=True):
    """A row with a text alone."""

    text: str


def test_all_rows_are_as_high_as_the_longest_needs(qtbot: QtBot) -> None:
    """The longest of the whole list counts, on whatever page it stands, and a change is told."""
    pages = PagedRows(Titled, as_it_is)
    with qtbot.waitSignal(pages.longestChanged):
        pages.replace([Titled("short", "a much longer text"), Titled("longest title")])
    assert shown(pages, "longest") == len("longest title")

    with qtbot.assertNotEmitted(pages.longestChanged):
        pages.replace([Titled("other longest")])
    pages.replace([])
    assert shown(pages, "longest") == 0


def test_a_row_without_a_title_has_its_text() -> None:
    """As a question has."""
    pages = PagedRows(Worded, as_it_is)
    pages.replace([Worded("Can I drive?")])

    assert shown(pages, "longest") == len("Can I drive?")


def test_a_long_list_is_not_looked_through() -> None:
    """Only the rows of one page are made, however many there are."""
    made: list[int] = []

    def line(place: int, entry: Entry) -> Line:
        made.append(place)
        return Line(place, str(entry))

    pages = PagedRows(Line, line)
    pages.setProperty("capacity", 5)
    pages.replace(["x"] * (LOOKED_THROUGH + 1))

    assert shown(pages, "longest") == USUAL_LONGEST
    assert len(made) <= 5


def test_a_page_has_so_many_rows_at_most() -> None:
    """So that all pages of a list are laid out alike."""
    assert shown(paged(["x"] * 7, capacity=6, foot=2), "pageSize") == 4


LONG = "A long title of so many words that they stand on several lines of so narrow a list"


def in_room(words: list[str], height: int) -> PagedRows:
    """Make a list in a room of such a height, in which a short row takes 60."""
    font = QFont()
    font.setPixelSize(20)
    pages = PagedRows(Titled, as_it_is)
    pages.replace([Titled(word) for word in words])
    heights = {"height": height, "foot": 40, "gap": 10, "least": 60, "tallest": 0}
    lines = {"beside": 20, "line": 40, "about_line": 20, "about_gap": 5}
    fonts = {"font": font, "width": 240, "about_font": font, "about_width": 240}
    pages.setProperty("room", heights | lines | fonts | {"columns": 1, "usual_lines": 2})
    return pages


def titles(pages: PagedRows) -> list[str]:
    """Read the titles that are shown."""
    return [row["title"] for row in rows(shown(pages, "rows"))]


@pytest.mark.usefixtures("qapp")
def test_a_long_row_takes_no_room_of_other_pages() -> None:
    """A page without it holds as many short ones as fit, and its rows are no higher."""
    pages = in_room(["a", "b", "c", "d", LONG], 330)
    assert titles(pages) == ["a", "b", "c"]
    assert shown(pages, "rowHeight") == 60
    pages.goOn()

    assert titles(pages) == ["d", LONG]
    assert shown(pages, "rowHeight") == 0


@pytest.mark.usefixtures("qapp")
def test_a_list_that_is_not_looked_through_has_rows_of_one_height() -> None:
    """Of the usual two lines: two fit above the pager."""
    pages = in_room(["a"] * (LOOKED_THROUGH + 1), 260)

    assert len(titles(pages)) == 2
    assert shown(pages, "rowHeight") == 100


@pytest.mark.usefixtures("qapp")
def test_another_room_divides_anew() -> None:
    """What fits is shown."""
    pages = in_room(["a", "b", "c"], 130)
    assert titles(pages) == ["a"]

    pages.setProperty("capacity", 3)
    assert titles(pages) == ["a", "b", "c"]


def test_pages_but_the_last_are_full_of_columns() -> None:
    """Nine in two columns are six and three."""
    pages = paged([str(number) for number in range(9)], capacity=8)
    pages.setProperty("columns", 2)

    assert [len(page) for page in all_pages(pages)] == [6, 3]
