"""Each gate catches a planted fault, and passes the same screen without it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from _pytest.mark import ParameterSet

from kiosk.domain.topics import Topic
from kiosk.snapshot.screen_record import PressableRecord
from tests.visual.frame import Seen
from tests.visual.gates import (
    bystanders,
    colors,
    frames,
    headings,
    languages,
    lines,
    motion,
    names,
    order,
    parts,
    reach,
    records,
    targets,
    words,
)
from tests.visual.live_screen import Box, LivePicture, LiveScreen, LiveText, Look, Spoken

PX_PER_MM = 10.0
NEXT = PressableRecord("Next page", "button", 100, 100, 400, 250, True, True, False)
ROW = PressableRecord("Move up", "button", 530, 100, 200, 200, True, False, False)
HOME = PressableRecord("Home", "button", 50, 700, 400, 250, True, True, True)
TITLE = LiveText("Going home", Box(0, 0, 300, 60), 8.9, "#1e2a32", "#fbf8f3", heading=True, level=1)
BODY = LiveText("Rest at home.", Box(0, 400, 300, 60), 6.1, "#1e2a32", "#fbf8f3")
LABEL = LiveText(
    "Next page", Box(150, 150, 200, 50), 4.85, "#ffffff", "#09504f",
    owner="KioskButton", button="Next page", label=True,
)  # fmt: skip
ICON = LivePicture("KioskIcon", Box(110, 160, 30, 30), ("#ffffff",), "#09504f")
GOOD = LiveScreen(
    id="page/a/b",
    screen="page",
    size=(1000, 1000),
    px_per_mm=PX_PER_MM,
    texts=(TITLE, BODY, LABEL),
    pictures=(ICON,),
    items=(NEXT, ROW, HOME),
    heard=("Askwell", "Going home", "Rest at home.", "Next page", "Move up", "Home"),
    headings=("Going home",),
    spoken=(
        Spoken("Going home", TITLE.box),
        Spoken("Next page", Box(100, 100, 400, 250)),
        Spoken("Move up", Box(530, 100, 200, 200)),
        Spoken("Rest at home.", BODY.box),
        Spoken("Home", Box(50, 700, 400, 250)),
    ),
    roles=("Heading", "Button", "Paragraph"),
    bar=("home", "help", "finish"),
    blocks=("0/0", "0/1"),
    block_count=2,
)
Gate = Callable[[LiveScreen], Iterator[str]]


def with_item(item: PressableRecord) -> LiveScreen:
    """Put another button in the place of the one with its role on the screen."""
    return replace(GOOD, items=(NEXT, item, HOME))


def with_text(text: LiveText, title: LiveText = TITLE) -> LiveScreen:
    """Put another text in the place of the body text."""
    return replace(GOOD, texts=(title, text, LABEL), heard=(*GOOD.heard, text.words))


def too_high(screen: LiveScreen) -> Iterator[str]:
    """Hold a screen that hangs with its lower edge at 1121.9 mm."""
    return reach.out_of_reach(screen, 1121.9)


def too_low(screen: LiveScreen) -> Iterator[str]:
    """Hold a screen that stands with its lower edge at 376 mm."""
    return reach.out_of_reach(screen, 376.0)


def in_english(screen: LiveScreen) -> Iterator[str]:
    """Hold a screen against the words of the program."""
    return languages.left_in_english(screen, {"Next page", "Home"})


LARGE = Look(text_scale=2.0)
CONTRAST = Look(theme="contrast")
SEEN = Seen("#fbf8f3", "#1e2a32", 0.0)
FIGURE = LivePicture("KioskFigure", Box(600, 400, 100, 100), (), "#fbf8f3", "A car.")


def planted(item: str, about: str, gate: Gate, screen: LiveScreen, complaint: str) -> ParameterSet:
    """Give a case: the item of the checklist, what is wrong, and how the gate names it."""
    return pytest.param(gate, screen, complaint, marks=pytest.mark.planted(item, about))


PLANTED = [
    planted("A13", "a button of 19 mm", targets.too_small, with_item(replace(ROW, w=190)),
        "Move up is 19.00 × 20.00 mm"),
    planted("A13", "a button a tenth of a millimetre too low", targets.too_small,
        with_item(replace(ROW, h=199)), "Move up is 20.00 × 19.90 mm"),
    planted("A13", "a key of 14.9 mm", targets.too_small,
            with_item(replace(ROW, role="key", w=149)), "Move up is 14.90 × 20.00 mm"),
    planted("A13", "a key that is too low", targets.too_small,
            with_item(replace(ROW, role="key", h=190)), "Move up is 20.00 × 19.00 mm"),
    planted("A14", "a main button of 20 mm", targets.main_too_small,
        with_item(replace(ROW, primary=True)), "20.00 × 20.00 mm"),
    planted("A14", "a control of the bar of 39.9 mm", targets.main_too_small,
        with_item(replace(ROW, w=399, h=250, bar=True)), "39.90 × 25.00"),
    planted("A14", "a main button of 24.9 mm", targets.main_too_small,
        with_item(replace(ROW, w=400, h=249, primary=True)), "40.00 × 24.9"),
    planted("A15", "two buttons 2.9 mm beside each other", targets.too_close,
        with_item(replace(ROW, x=529)), "are 2.90 mm apart"),
    planted("A15", "two buttons 2.9 mm below each other", targets.too_close,
        with_item(replace(ROW, x=100, y=379)), "are 2.90 mm apart"),
    planted("A15", "a button on another one", targets.too_close, with_item(replace(ROW, x=400)),
        "are -10.00 mm apart"),
    planted("A3", "a button that leaves the window at the side", targets.outside,
        with_item(replace(ROW, x=801)), "Move up leaves the window"),
    planted("A3", "a button that leaves the window at the top", targets.outside,
        with_item(replace(ROW, y=-1)), "Move up leaves the window"),
    planted("A16", "a button of 43 pixels", reach.under_floor, with_item(replace(ROW, h=43)),
        "Move up is 200 × 43 pixels"),
    planted("A17", "a button 4.9 mm from the frame", reach.at_edge, with_item(replace(ROW, x=49)),
        "Move up is 4.90 mm from the frame"),
    planted("A18", "a button 1221 mm above the floor", too_high, with_item(replace(ROW, y=9)),
        "Move up stands at 1201 to 1221 mm"),
    planted("A18", "a button 376 mm above the floor", too_low, with_item(replace(ROW, y=800)),
        "Move up stands at 376 to 396 mm"),
    planted("A2", "body text with capitals of 6 mm", words.small_print,
        with_text(replace(BODY, capital_mm=6.0)), "has 6.00 of 6.1 mm"),
    planted("A1", "a label with capitals of 4.7 mm", words.small_print,
        with_text(replace(LABEL, capital_mm=4.7)), "has 4.70 of 4.8 mm"),
    planted("A2", "a heading with capitals of 5 mm", words.small_print,
        with_text(replace(TITLE, owner="ScreenTitle", capital_mm=5)), "of 6.1"),
    planted("A2", "a row with capitals of 5 mm", words.small_print,
        with_text(replace(LABEL, owner="RowButton", capital_mm=5)), "has 5.00 of 6.1 mm"),
    planted("A12", "a text that is cut off", words.cut_off,
        replace(GOOD, elided=("A very long",)), "'A very long' does not fit"),
    planted("A12", "a text on another text", words.overlapping,
        with_text(replace(BODY, box=Box(0, 50, 300, 60))), "'Going home' stands"),
    planted("A12", "a text on a button", words.overlapping,
        with_text(replace(BODY, box=Box(400, 150, 90, 60))), "button Next page"),
    planted("A7", "a text on an icon", words.overlapping,
        with_text(replace(LABEL, box=Box(120, 160, 90, 9))), "on a KioskIcon"),
    planted("A3", "a text that leaves the window", words.off_screen,
        with_text(replace(BODY, box=Box(800, 400, 300, 60))), "leaves the window"),
    planted("A10", "a line of 81 characters", lines.too_long,
        with_text(replace(BODY, lines=(81, 20))), "has a line of 81 characters"),
    planted("A10", "lines of 19 characters at 200 %", lines.too_short,
        replace(with_text(replace(BODY, lines=(19, 19, 4))), look=LARGE),
        "has lines of 19 characters"),
    planted("A55", "a button without a name", names.unnamed, with_item(replace(ROW, name=" ")),
        "button at 530, 100 has no name"),
    planted("A56", "two buttons of one name", names.same_names,
        with_item(replace(ROW, name="Home")), "2 things are called 'Home'"),
    planted("A56", "a button that is called otherwise than its label", names.other_names,
        with_text(replace(LABEL, button="Turn")), "'Next page' is called 'Turn'"),
    planted("A42", "a text that nobody hears", names.unheard,
        replace(GOOD, heard=GOOD.heard[:2]), "'Rest at home.' is seen and not heard"),
    planted("A42", "a number on a button that nobody hears", names.unheard,
        with_text(replace(LABEL, words="9", label=False)), "'9' is seen and not heard"),
    planted("A61", "a figure without a text alternative", names.untold_figures,
        replace(GOOD, pictures=(replace(FIGURE, told=""),)), "a KioskFigure is told as ''"),
    planted("A61", "a text alternative of 151 characters", names.untold_figures,
        replace(GOOD, pictures=(replace(FIGURE, told="x" * 151),)), "is told as 'xxx"),
    planted("P1", "a field to type in on a page", names.fields,
        replace(GOOD, roles=("Heading", "EditableText")), "there is a field to type in"),
    planted("A57", "a screen without a heading", headings.without_heading,
        replace(GOOD, headings=()), "there is no heading"),
    planted("A57", "a heading that is not on the screen", headings.without_heading,
        replace(GOOD, headings=("Hidden",)), "there is no heading"),
    planted("A57", "two titles on one screen", headings.wrong_levels,
        with_text(replace(BODY, heading=True, level=1)), "2 titles"),
    planted("A57", "a third level under the title", headings.wrong_levels,
        with_text(replace(BODY, heading=True, level=3)), "'Rest at home.' skips a level"),
    planted("A57", "a heading without a level", headings.wrong_levels,
        with_text(replace(BODY, heading=True)), "is a heading without level"),
    planted("A58", "a text that is heard before the one above it", order.out_of_order,
        replace(GOOD, spoken=(*GOOD.spoken[1:], GOOD.spoken[0])), "'Going home' is heard after"),
    planted("A58", "a button that is heard before the one to its left", order.out_of_order,
        replace(GOOD,
            spoken=(Spoken("Next", Box(530, 0, 90, 90)), Spoken("Back", Box(0, 0, 90, 90)))),
        "'Back' is heard after 'Next'"),
    planted("A58", "Arabic that is heard from left to right", order.out_of_order,
        replace(GOOD, look=Look("ar"),
            spoken=(Spoken("Back", Box(0, 0, 90, 90)), Spoken("Next", Box(530, 0, 90, 90)))),
        "'Next' is heard after 'Back'"),
    planted("A38", "an animation that runs on a screen at rest", motion.moving,
        replace(GOOD, moving=("QQuickNumberAnimation",)), "a QQuickNumberAnimation runs"),
    planted("A5", "a text of 6.9:1", colors.weak_words,
        with_text(replace(BODY, color="#5a5a5a", ground="#ffffff")), ": 6.90"),
    planted("A6", "an icon of 2.96:1", colors.weak_signs,
        replace(GOOD, pictures=(replace(ICON, colors=("#969696",), ground="#ffffff"),)), ": 2.96"),
    planted("A5", "a text of 6.9:1 in the frame", frames.weak_pixels,
        with_text(replace(BODY, seen=Seen("#ffffff", "#5a5a5a", 0))), "has 6.90 in the frame"),
    planted("A5", "a text of 14:1 in high contrast", frames.weak_pixels,
        replace(with_text(replace(BODY, seen=SEEN)), look=CONTRAST), "has 13.84 in the frame"),
    planted("A5", "a frame that shows another colour than it should", frames.other_pixels,
        with_text(replace(BODY, seen=replace(SEEN, ink="#3c4850"))), "in the frame, not 13.84"),
    planted("P7", "a medicine in letters of 9.3 mm", bystanders.telling_headlines,
        with_text(BODY, replace(TITLE, words="Ketamine", capital_mm=9.3)),
        "'Ketamine' stands in letters of 9.3 mm"),
    planted("L27", "a button in English on a screen in Spanish", in_english,
        replace(GOOD, look=Look("es")), "'Next page' is English"),
    planted("A7", "a text on a picture", frames.busy_ground,
        with_text(replace(BODY, seen=replace(SEEN, strange=0.04))), "4.0 % of other colours"),
]  # fmt: skip


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
