"""A page of a topic, turned part by part and page by page."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.domain.blocks import Heading, Paragraph, Risk, RiskGroup, Span
from kiosk.domain.bound_numbers import unbound
from kiosk.domain.display import Display, Theme
from kiosk.domain.pages import Page, PageKind
from kiosk.domain.route import Place, Screen
from kiosk.domain.topics import Topic
from kiosk.viewmodels.page import PageModel
from kiosk.viewmodels.page_columns import columns_of
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import page_number, rows, shown
from tests.fakes.tiny_pack import TOPIC, TinyPack

FIRST, STEPS, COMPARE, SUMMARY = (
    f"going-home/{slug}" for slug in ("no-driving", "your-ride", "drip-and-spray", "in-short")
)
MESSAGE = "Have an adult take you home. Do not drive that day."
ACTION = "Plan your ride home before each visit."


@pytest.fixture
def page(kiosk: Kiosk) -> PageModel:
    """The first page of the topic, opened from its group."""
    kiosk.navigator.go(Screen.HOME)
    kiosk.navigator.go(Screen.TOPICS, "home")
    kiosk.navigator.go(Screen.PAGE, FIRST)
    model = kiosk.models[Screen.PAGE]
    assert isinstance(model, PageModel)
    return model


def kinds(model: QObject, column: str = "blocks") -> list[str]:
    """Read the kinds of the blocks in a column."""
    return [row["kind"] for row in rows(shown(model, column))]


def place(model: PageModel) -> tuple[int, int]:
    """Read page and part, both from 1."""
    return page_number(model), shown(model, "part") + 1


def words_of(blocks: list[dict[str, str]]) -> str:
    """Read all words of blocks, both groups of a chance too."""
    return " ".join(f"{row['spoken']} {row['compareSpoken']}".strip() for row in blocks)


def test_the_first_page_opens_with_the_main_message(page: PageModel) -> None:
    """Before everything else the one thing to know."""
    assert kinds(page) == ["message", "paragraph", "heading", "risk", "callout"]
    assert rows(shown(page, "blocks"))[0]["spoken"] == MESSAGE


def test_the_summary_ends_with_the_action(page: PageModel, kiosk: Kiosk) -> None:
    """After everything else what the reader can do."""
    kiosk.navigator.turn(SUMMARY)

    assert kinds(page) == ["bullet", "bullet", "paragraph", "action"]
    assert rows(shown(page, "blocks"))[-1]["spoken"] == ACTION


def test_pages_between_have_neither(page: PageModel, kiosk: Kiosk) -> None:
    """Said once, not on every page."""
    kiosk.navigator.turn(STEPS)

    assert kinds(page) == ["paragraph", "number", "number", "number"]


def test_a_comparison_has_two_columns(page: PageModel, kiosk: Kiosk) -> None:
    """Each begins with its heading."""
    kiosk.navigator.turn(COMPARE)

    assert shown(page, "columns")
    assert kinds(page) == ["heading", "paragraph"]
    assert kinds(page, "secondColumn") == ["heading", "bullet", "bullet"]


def test_other_pages_have_one_column(page: PageModel, kiosk: Kiosk) -> None:
    """The second column is emptied again."""
    kiosk.navigator.turn(COMPARE)
    kiosk.navigator.turn(SUMMARY)

    assert not shown(page, "columns")
    assert kinds(page, "secondColumn") == []


def test_the_largest_text_has_one_column(page: PageModel, kiosk: Kiosk) -> None:
    """The second option stands below the first; smaller text has room for both again."""
    kiosk.navigator.turn(COMPARE)
    kiosk.comfort.display.scale_text(2.0)
    assert not shown(page, "columns")
    assert kinds(page) == ["heading", "paragraph", "heading", "bullet", "bullet"]
    assert kinds(page, "secondColumn") == []

    kiosk.comfort.display.scale_text(1.5)
    assert shown(page, "columns")


def test_calm_takes_a_page_apart_into_sentences(page: PageModel, kiosk: Kiosk) -> None:
    """All words are there, in the same order, and whole again after it."""
    whole = rows(shown(page, "blocks"))
    kiosk.comfort.display.toggle_calm()
    apart = rows(shown(page, "blocks"))

    assert [row["spoken"] for row in apart][:2] == [
        "Have an adult take you home.",
        "Do not drive that day.",
    ]
    assert [row["continued"] for row in apart][:2] == [False, True]
    assert words_of(apart) == words_of(whole)
    kiosk.comfort.display.toggle_calm()
    assert rows(shown(page, "blocks")) == whole


def test_calm_has_one_column(page: PageModel, kiosk: Kiosk) -> None:
    """One sentence at a time has no place beside another."""
    kiosk.navigator.turn(COMPARE)
    kiosk.comfort.display.toggle_calm()

    assert not shown(page, "columns")


def test_larger_text_shows_the_groups_of_a_chance_below_each_other(
    page: PageModel, kiosk: Kiosk
) -> None:
    """No word of either is lost."""
    whole = rows(shown(page, "blocks"))
    kiosk.comfort.display.scale_text(1.5)

    assert kinds(page).count("risk") == 2
    assert words_of(rows(shown(page, "blocks"))) == words_of(whole)


def test_a_comparison_that_does_not_fit_is_read_one_side_after_the_other(
    qtbot: QtBot, page: PageModel, kiosk: Kiosk
) -> None:
    """Torn side by side, half of the screen would be empty on one of the parts."""
    kiosk.navigator.turn(COMPARE)
    page.divideFirst(1)
    page.divideSecond(2)
    qtbot.waitUntil(lambda: not shown(page, "columns"), timeout=5000)

    assert kinds(page) == ["heading", "paragraph", "heading", "bullet", "bullet"]
    assert kinds(page, "secondColumn") == []


def test_other_colors_leave_a_stacked_comparison_as_it_is(
    qtbot: QtBot, page: PageModel, kiosk: Kiosk
) -> None:
    """Its parts stay, and so does the one that is read; so it is when the reader comes back."""
    kiosk.navigator.turn(COMPARE)
    page.divideFirst(2)
    qtbot.waitUntil(lambda: not shown(page, "columns"), timeout=5000)
    page.divideFirst(2)
    page.goOn()
    kiosk.comfort.display.take_theme(Theme.DARK)
    assert (shown(page, "columns"), place(page)) == (False, (3, 2))

    kiosk.navigator.turn(SUMMARY)
    kiosk.navigator.turn(COMPARE)
    assert not shown(page, "columns")


def test_another_size_of_the_text_tries_columns_again(
    qtbot: QtBot, page: PageModel, kiosk: Kiosk
) -> None:
    """What did not fit may fit now."""
    kiosk.comfort.display.scale_text(1.5)
    kiosk.navigator.turn(COMPARE)
    page.divideSecond(2)
    qtbot.waitUntil(lambda: not shown(page, "columns"), timeout=5000)
    kiosk.comfort.display.scale_text(1.0)

    assert shown(page, "columns")


def test_a_comparison_may_be_the_first_page() -> None:
    """The main message stands over the first column."""
    column = (Heading((Span("A"),)), Paragraph((Span("a"),)))
    compared = Page("t/p", "A and B", PageKind.COMPARE, (*column, *column), (), ())
    topic = Topic("t", "T", "car", "Know this.", "Do that.", (), (), ("t/p",))

    first, second = columns_of(
        compared, topic, number=1, display=Display(), roomy=True, columns=True
    )

    assert [row.kind for row in first] == ["message", "heading", "paragraph"]
    assert [row.kind for row in second] == ["heading", "paragraph"]


@pytest.mark.parametrize(("roomy", "groups"), [(False, 2), (True, 1)])
def test_two_groups_with_many_words_stand_side_by_side_where_there_is_room(
    *, roomy: bool, groups: int
) -> None:
    """Below each other they would be torn to two parts."""
    group = RiskGroup(5, "people " * 20)
    risk = Risk("felt dizzy", 100, "that day", group, group, "did not", "S1")
    page = Page("t/p", "Dizzy", PageKind.PAGE, (risk,), (), ())
    topic = Topic("t", "T", "car", "Know this.", "Do that.", (), (), ("t/o", "t/p"))

    rows_shown, _none = columns_of(
        page, topic, number=2, display=Display(), roomy=roomy, columns=False
    )

    assert [row.kind for row in rows_shown] == ["risk"] * groups


def test_the_sign_of_the_topic_goes_with_each_page(page: PageModel, kiosk: Kiosk) -> None:
    """It is the icon that the card of the topic has."""
    before = shown(page, "sign")
    kiosk.navigator.turn(STEPS)

    assert before == shown(page, "sign") == kiosk.library.pack.topic("going-home").icon


@pytest.mark.parametrize(("at", "wide"), [(FIRST, True), (STEPS, False), (COMPARE, True)])
def test_columns_and_drawn_people_take_the_whole_width(
    page: PageModel, kiosk: Kiosk, at: str, *, wide: bool
) -> None:
    """Beside all other text there is room for a figure or a sign."""
    kiosk.navigator.turn(at)

    assert shown(page, "wide") is wide


def test_titles_figure_and_position_are_told(page: PageModel, pack: TinyPack) -> None:
    """What stands around the text."""
    assert shown(page, "topicTitle") == "Going home"
    assert shown(page, "title") == "When can I drive again?"
    assert unbound(str(shown(page, "position"))) == "Page 1 of 4"
    assert shown(page, "figure").toLocalFile() == str(pack.root / "figures" / "ride.svg")
    assert shown(page, "figureAlt") == "A woman sits in the back of a car."
    assert shown(page, "figureCaption") == "Someone else drives you home."


def test_a_page_without_figure_has_none(page: PageModel, kiosk: Kiosk) -> None:
    """The one of the last page is gone."""
    kiosk.navigator.turn(STEPS)

    assert shown(page, "figure").isEmpty()
    assert shown(page, "figureAlt") == ""


def test_turning_goes_through_all_pages(page: PageModel, kiosk: Kiosk) -> None:
    """From the first to the last, and then to the card to tell it yourself."""
    seen = [kiosk.navigator.place]
    for _ in range(len((FIRST, STEPS, COMPARE, SUMMARY))):
        assert shown(page, "canGoOn")
        page.goOn()
        seen.append(kiosk.navigator.place)

    pages = [Place(Screen.PAGE, subject) for subject in (FIRST, STEPS, COMPARE, SUMMARY)]
    assert seen == [*pages, Place(Screen.TEACH_BACK, "going-home")]


def test_turning_back_stops_at_the_first_page(page: PageModel, kiosk: Kiosk) -> None:
    """Previous page is off there."""
    assert not shown(page, "canGoBack")
    page.goBack()

    assert kiosk.navigator.place == Place(Screen.PAGE, FIRST)


def test_a_divided_page_is_read_part_by_part(page: PageModel) -> None:
    """Next page shows the next part first."""
    page.divideFirst(3)
    assert shown(page, "partPosition") == "part 1 of 3"

    page.goOn()
    assert place(page) == (1, 2)
    page.goOn()
    assert place(page) == (1, 3)
    assert not page.has_further_part
    page.goOn()
    assert place(page) == (2, 1)


def test_the_last_part_is_told_too(page: PageModel) -> None:
    """No part needs more room for its number."""
    page.divideFirst(12)

    assert shown(page, "lastPartPosition") == "part 12 of 12"


def test_an_undivided_page_tells_no_part(page: PageModel) -> None:
    """Page 1 of 4 is enough."""
    page.divideFirst(1)

    assert shown(page, "partPosition") == ""


def test_going_back_lands_on_the_last_part(page: PageModel) -> None:
    """The reader goes on reading backwards where the page before ended."""
    page.divideFirst(3)
    for _ in range(3):
        page.goOn()
    page.divideFirst(1)
    assert place(page) == (2, 1)

    page.goBack()
    page.divideFirst(3)
    assert place(page) == (1, 3)


def test_going_on_lands_on_the_first_part(page: PageModel) -> None:
    """However many parts the page turns out to have."""
    page.divideFirst(1)
    page.goOn()
    page.divideFirst(4)

    assert place(page) == (2, 1)


def test_the_part_stays_when_the_layout_looks_again(page: PageModel) -> None:
    """A second layout of the same page does not turn it."""
    page.divideFirst(3)
    page.goOn()
    page.divideFirst(3)
    assert place(page) == (1, 2)

    page.divideFirst(1)
    assert place(page) == (1, 1)


def test_the_longer_column_decides_the_parts(page: PageModel, kiosk: Kiosk) -> None:
    """Two columns are turned together."""
    kiosk.navigator.turn(COMPARE)
    page.divideFirst(1)
    page.divideSecond(2)

    assert shown(page, "partPosition") == "part 1 of 2"
    page.goOn()
    assert place(page) == (3, 2)


def test_the_parts_of_a_page_say_nothing_about_the_next(page: PageModel, kiosk: Kiosk) -> None:
    """A second column that is gone does not divide the page after it."""
    kiosk.navigator.turn(COMPARE)
    page.divideSecond(3)
    kiosk.navigator.turn(SUMMARY)
    page.divideFirst(1)
    page.divideSecond(1)

    assert shown(page, "partPosition") == ""


def test_asking_adds_the_pages_questions(page: PageModel, kiosk: Kiosk) -> None:
    """One tap, and the button tells that it is done."""
    assert shown(shown(page, "asking"), "offered")
    assert not shown(shown(page, "asking"), "done")

    shown(page, "asking").ask()

    assert kiosk.book.visit.ready_ids == ("drive", "who")
    assert shown(shown(page, "asking"), "done")


def test_asking_after_one_was_taken_off_adds_it_again(page: PageModel, kiosk: Kiosk) -> None:
    """The button is back as soon as one of its questions is missing."""
    shown(page, "asking").ask()
    kiosk.book.remove_ready("drive")
    assert not shown(shown(page, "asking"), "done")

    shown(page, "asking").ask()
    assert kiosk.book.visit.ready_ids == ("who", "drive")


def test_a_page_without_questions_has_no_button(
    page: PageModel, kiosk: Kiosk, pack: TinyPack
) -> None:
    """There is nothing to ask."""
    pack.change(f"{TOPIC}/02-your-ride.md", 'questions = ["who"]\n', "")
    kiosk.navigator.turn(STEPS)

    assert not shown(shown(page, "asking"), "offered")


def test_sources_open_for_this_page(page: PageModel, kiosk: Kiosk) -> None:
    """And Back returns to it."""
    page.openSources()
    assert kiosk.navigator.place == Place(Screen.SOURCES, FIRST)

    kiosk.navigator.back()
    assert kiosk.navigator.place == Place(Screen.PAGE, FIRST)


def test_a_page_that_cannot_be_read_leaves_the_last_one(
    page: PageModel, kiosk: Kiosk, pack: TinyPack
) -> None:
    """Nothing half read is shown while the keeper of packs takes over."""
    kiosk.library.broken.disconnect(kiosk.visit.keeper._mend)
    pack.change(f"{TOPIC}/02-your-ride.md", "1. Ask a friend.", "<script>")
    kiosk.navigator.turn(STEPS)

    assert shown(page, "title") == "When can I drive again?"


def test_a_full_list_is_told_before_the_tap(page: PageModel, kiosk: Kiosk) -> None:
    """The button says so, since a tap could add nothing."""
    for number in range(10):
        kiosk.book.add_own(f"Question {number}?")

    assert shown(shown(page, "asking"), "full")
