"""Each gate catches a planted fault, and passes the same screen without it."""

from typing import Any

import pytest
from msgspec.structs import replace

from kiosk.domain.topics import Topic
from tests.visual.gates import colors, headings, names, parts, records, targets, words
from tests.visual.live_screen import LiveScreen, Look
from tests.visual.planted_screens import (
    BODY,
    GOOD,
    HOME,
    LABEL,
    LARGE,
    NEXT,
    PLANTED,
    ROW,
    TITLE,
    Gate,
    with_item,
    with_text,
)


@pytest.mark.parametrize(("gate", "screen", "fault"), PLANTED)
def test_a_planted_fault_is_named(gate: Gate, screen: LiveScreen, fault: str) -> None:
    """The gate has something to say about the fault, and nothing without it."""
    assert list(gate(GOOD)) == []
    assert any(fault in complaint for complaint in gate(screen)), list(gate(screen))


def test_a_key_may_be_narrower_than_other_targets() -> None:
    """Fifteen millimetres, where a row of the keyboard needs it."""
    assert list(targets.too_small(with_item(replace(ROW, role="key", w=150)))) == []


def test_small_words_may_stand_where_they_are_listed() -> None:
    """A note in a row is smaller than its words; a longer name may begin with the label."""
    note = replace(BODY, owner="RowButton", capital_mm=4.85)
    assert list(words.small_print(with_text(note))) == []
    assert list(names.other_names(with_text(replace(LABEL, button="Next page (2)")))) == []


def test_all_may_stand_as_large_as_it_should_grow() -> None:
    """Text to read doubles, a title grows less, and on a low screen buttons stay."""
    grown = (replace(TITLE, capital_mm=9.3), replace(BODY, capital_mm=12.2), LABEL)
    assert list(words.small_print(replace(GOOD, texts=grown, look=LARGE))) == []
    wide = replace(GOOD, texts=grown, look=LARGE, size=(4000, 2200))
    assert [fault.partition(" has ")[0] for fault in words.small_print(wide)] == [
        "page/a/b: 'Going home'",
        "page/a/b: 'Next page'",
    ]


@pytest.mark.planted("A27", "a bar that is one pixel lower on one screen")
@pytest.mark.planted("A27", "a screen without the bar")
def test_a_moved_bar_is_named() -> None:
    """One pixel is enough, and so is a bar that is gone."""
    moved = replace(GOOD, id="moved", items=(NEXT, ROW, replace(HOME, y=701)))
    gone = replace(GOOD, id="gone", items=(NEXT, ROW))
    start = replace(GOOD, id="attract", items=())
    good = [GOOD, replace(GOOD, id="page/a/c"), replace(GOOD, id="home")]
    assert list(targets.moved_bars([*good, start])) == []
    found = [fault.partition(":")[0] for fault in targets.moved_bars([*good, moved, gone])]
    assert found == ["moved", "gone"]


@pytest.mark.planted("A27", "a bar whose controls have changed places")
@pytest.mark.planted("A27", "a bar with another word on one screen")
def test_a_reworded_bar_is_named() -> None:
    """Another word or order is found; the number of questions may change."""
    counted = replace(HOME, name="Home (3)")
    good = [GOOD, replace(GOOD, id="page/a/c"), replace(GOOD, id="c", items=(NEXT, ROW, counted))]
    finish = replace(HOME, name="Finish", x=530)
    both = [replace(one, id=f"{one.id}/2", items=(*one.items, finish)) for one in good]
    swapped = replace(GOOD, id="swapped", items=(NEXT, ROW, finish, HOME))
    other = replace(GOOD, id="other", items=(NEXT, ROW, replace(HOME, name="Start")))
    assert list(targets.reworded_bars(good)) == []
    assert list(targets.reworded_bars(both)) == []
    assert [one[:5] for one in targets.reworded_bars([*good, other])] == ["other"]
    assert [one[:7] for one in targets.reworded_bars([*both, swapped])] == ["swapped"]


@pytest.mark.planted("A28", "a screen without Need help now")
@pytest.mark.planted("L20", "a screen from which 988 and 911 are not one tap away")
@pytest.mark.planted("P5", "a screen without Finish")
def test_a_missing_way_out_is_named() -> None:
    """Help and the end of the visit are on every screen that has a bar."""
    start = replace(GOOD, id="attract", bar=())
    assert list(targets.without_ways_out([GOOD, start])) == []
    lost = [replace(GOOD, bar=("home", "help")), replace(GOOD, bar=("home", "finish"))]
    assert list(targets.without_ways_out(lost)) == [
        "page/a/b: the bar has no finish",
        "page/a/b: the bar has no help",
    ]


@pytest.mark.planted("A57", "two screens with one title")
def test_a_title_of_two_screens_is_named() -> None:
    """Parts of one page share a title, screens of two kinds do not."""
    part = replace(GOOD, id="page/a/b/2")
    assert list(headings.same_titles([GOOD, part])) == []
    found = list(headings.same_titles([GOOD, replace(GOOD, id="faq/a", screen="faq")]))
    assert found == ["faq/a has the title of page/a/b: 'Going home'"]


@pytest.mark.planted("A3", "a block of a divided page that is lost")
@pytest.mark.planted("A3", "a page of five parts")
def test_lost_and_doubled_blocks_are_named() -> None:
    """Each block shows on exactly one part of at most four."""
    one = replace(GOOD, blocks=("0/0",))
    two = replace(GOOD, id="page/a/b/2", blocks=("0/1",))
    assert list(parts.lost_blocks(parts.by_page([one, two]))) == []
    assert list(parts.lost_blocks(parts.by_page([one]))) == ["page/a/b shows 1 of 2 blocks"]
    assert list(parts.lost_blocks(parts.by_page([GOOD, two]))) == [
        "page/a/b shows block 0/1 on 2 parts"
    ]
    torn = [
        replace(GOOD, blocks=("0/0", "0/1/0-40/90")),
        replace(GOOD, id="page/a/b/2", blocks=("0/1/40-90/90",)),
    ]
    assert list(parts.lost_blocks(parts.by_page(torn))) == []
    lost = [torn[0], replace(torn[1], blocks=("0/1/51-90/90",))]
    assert list(parts.lost_blocks(parts.by_page(lost))) == [
        "page/a/b shows block 0/1 in pieces that do not make it up"
    ]
    five = [one, *(replace(two, id=f"page/a/b/{part}") for part in range(2, 6))]
    assert list(parts.too_many_parts(parts.by_page(five[:4]))) == []
    assert list(parts.too_many_parts(parts.by_page(five))) == ["page/a/b has 5 parts"]
    listed = [
        replace(part, id=part.id.replace("page/a/b", "preview"), screen="preview") for part in five
    ]
    assert list(parts.too_many_parts(parts.by_page(listed))) == []


def test_longer_words_on_a_low_screen_may_have_more_parts() -> None:
    """In the largest text, up to six; on a larger screen or in English they may not."""
    spanish = replace(GOOD, px_per_mm=5.56, look=Look("es", "light", 2.0))
    pages = [replace(spanish, id=f"page/a/b/{part}") for part in range(2, 9)]
    assert list(parts.too_many_parts(parts.by_page(pages[:6]))) == []
    assert list(parts.too_many_parts(parts.by_page(pages))) == ["page/a/b has 7 parts"]
    for other in (
        replace(spanish, px_per_mm=4.03),
        replace(spanish, look=Look("en", "light", 2.0)),
        replace(spanish, look=Look("es", "light", 1.5)),
    ):
        five = [replace(other, id=f"page/a/b/{part}") for part in range(2, 7)]
        assert list(parts.too_many_parts(parts.by_page(five))) == ["page/a/b has 5 parts"]


@pytest.mark.planted("L6", "a topic whose first page lacks the main message")
def test_an_untold_message_is_named() -> None:
    """The main message on the first page, the action on the summary."""
    topic = Topic("a", "A", "car", "Rest at home.", "Ask.", (), (), ("a/b", "a/c"))
    pages = parts.by_page([GOOD, replace(GOOD, id="page/a/c", texts=(TITLE,))])
    found = list(parts.untold_messages(pages, [topic], frozenset({"a/c"})))
    assert found == ["page/a/c does not tell 'Ask.'"]
    found = list(
        parts.untold_messages(pages, [replace(topic, main_message="Go.")], frozenset({"a/c"}))
    )
    assert found[0] == "page/a/b does not tell 'Go.'"


def test_contrast_is_that_of_wcag() -> None:
    """Black on white is 21:1, and the order does not matter."""
    assert colors.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert colors.contrast("#ffffff", "#767676") == pytest.approx(4.54, abs=0.005)


@pytest.mark.planted("A5", "a colour of the theme with 6.9:1")
@pytest.mark.planted("A6", "a mark of the theme with 2.96:1")
def test_a_weak_token_is_named() -> None:
    """6.9:1 for a text and 2.9:1 for a part are found by the names of the pair."""
    found = {**dict.fromkeys((*colors.GROUNDS, "dangerTint"), "#ffffff"), "accentWords": "#ffffff"}
    found |= dict.fromkeys(("ink", "accent", "accentPressed", "danger", "line", "mark"), "#000000")
    found["soft"] = "#000000"
    assert list(colors.weak_tokens(found)) == []
    assert "soft on paper: 6.90 of 7.0" in colors.weak_tokens({**found, "soft": "#5a5a5a"})
    assert "mark on paper: 2.96 of 3.0" in colors.weak_tokens({**found, "mark": "#969696"})


ITEM: dict[str, Any] = {
    "name": "Home", "role": "button", "x": 1, "y": 2, "w": 3, "h": 4,
    "enabled": True, "primary": True, "bar": True,
}  # fmt: skip
ENTRY: dict[str, Any] = {
    "id": "home", "screen": "home", "file": "home.png", "language": "en",
    "texts": ["Home"], "elided": [], "items": [ITEM],
}  # fmt: skip


def test_a_right_record_keeps_the_contract() -> None:
    """The entry that the faults are planted in has none of its own."""
    assert list(records.broken_records([ENTRY], {"home.png"})) == []


@pytest.mark.parametrize(
    ("entries", "fault"),
    [
        ([ENTRY, ENTRY], "home stands 2 times"),
        ([{**ENTRY, "screen": "menu"}], "no such screen 'menu'"),
        ([{**ENTRY, "file": "house.png"}], "there is no file 'house.png'"),
        ([{**ENTRY, "file": "house.png"}], "home.png is of no entry"),
        ([{**ENTRY, "colour": 1}], "fields ['colour'] are too many or missing"),
        ([{key: ENTRY[key] for key in ENTRY if key != "elided"}], "elided is no list"),
        ([{**ENTRY, "items": [{**ITEM, "role": "Button"}]}], "no such role 'Button'"),
        ([{**ENTRY, "items": [{**ITEM, "x": 1.5}]}], "x is no int"),
        ([{**ENTRY, "items": [{**ITEM, "enabled": 1}]}], "enabled is no bool"),
    ],
)
def test_a_broken_record_is_named(entries: list[dict[str, Any]], fault: str) -> None:
    """One fault in the records is found."""
    found = list(records.broken_records(entries, {"home.png"}))
    assert any(fault in complaint for complaint in found), found


def test_a_stop_that_was_not_reached_is_named() -> None:
    """It shows the words of the stop before it."""
    assert list(records.same_screens([ENTRY, {**ENTRY, "texts": ["Help"]}])) == []
    assert list(records.same_screens([ENTRY, {**ENTRY, "id": "help"}])) == [
        "help shows the same as home"
    ]
