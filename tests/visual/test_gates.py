"""Each gate catches a planted fault, and passes the same screen without it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from kiosk.domain.topics import Topic
from kiosk.snapshot.screen_record import PressableRecord
from tests.visual.gates import colors, names, parts, records, targets, words
from tests.visual.live_screen import Box, LivePicture, LiveScreen, LiveText

PX_PER_MM = 10.0
NEXT = PressableRecord("Next page", "button", 100, 100, 400, 250, True, True, False)
ROW = PressableRecord("Move up", "button", 530, 100, 200, 200, True, False, False)
HOME = PressableRecord("Home", "button", 0, 700, 400, 250, True, True, True)
TITLE = LiveText("Going home", Box(0, 0, 300, 60), 8.9, "#1e2a32", "#fbf8f3", heading=True)
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
    blocks=("0/0", "0/1"),
    block_count=2,
)
Gate = Callable[[LiveScreen], Iterator[str]]


def with_item(item: PressableRecord) -> LiveScreen:
    """Put another button in the place of the one with its role on the screen."""
    return replace(GOOD, items=(NEXT, item, HOME))


def with_text(text: LiveText) -> LiveScreen:
    """Put another text in the place of the body text."""
    return replace(GOOD, texts=(TITLE, text, LABEL), heard=(*GOOD.heard, text.words))


PLANTED: list[tuple[Gate, LiveScreen, str]] = [
    (targets.too_small, with_item(replace(ROW, w=190)), "Move up is 19.00 × 20.00 mm"),
    (targets.too_small, with_item(replace(ROW, h=199)), "Move up is 20.00 × 19.90 mm"),
    (targets.main_too_small, with_item(replace(ROW, primary=True)), "20.00 × 20.00 mm"),
    (targets.main_too_small, with_item(replace(ROW, w=399, h=250, bar=True)), "39.90 × 25.00"),
    (targets.main_too_small, with_item(replace(ROW, w=400, h=249, primary=True)), "40.00 × 24.9"),
    (targets.too_close, with_item(replace(ROW, x=529)), "are 2.90 mm apart"),
    (targets.too_close, with_item(replace(ROW, x=100, y=379)), "are 2.90 mm apart"),
    (targets.too_close, with_item(replace(ROW, x=400)), "are -10.00 mm apart"),
    (targets.outside, with_item(replace(ROW, x=801)), "Move up leaves the window"),
    (targets.outside, with_item(replace(ROW, y=-1)), "Move up leaves the window"),
    (words.small_print, with_text(replace(BODY, capital_mm=6.0)), "has 6.00 of 6.1 mm"),
    (words.small_print, with_text(replace(LABEL, capital_mm=4.7)), "has 4.70 of 4.8 mm"),
    (words.small_print, with_text(replace(TITLE, owner="ScreenTitle", capital_mm=5)), "of 6.1"),
    (
        words.small_print,
        with_text(replace(LABEL, owner="RowButton", capital_mm=5)),
        "has 5.00 of 6.1 mm",
    ),
    (words.cut_off, replace(GOOD, elided=("A very long",)), "'A very long' does not fit"),
    (words.overlapping, with_text(replace(BODY, box=Box(0, 50, 300, 60))), "'Going home' stands"),
    (words.overlapping, with_text(replace(BODY, box=Box(400, 150, 90, 60))), "button Next page"),
    (words.overlapping, with_text(replace(LABEL, box=Box(120, 160, 90, 9))), "on a KioskIcon"),
    (words.off_screen, with_text(replace(BODY, box=Box(800, 400, 300, 60))), "leaves the window"),
    (names.unnamed, with_item(replace(ROW, name=" ")), "button at 530, 100 has no name"),
    (names.same_names, with_item(replace(ROW, name="Home")), "2 things are called 'Home'"),
    (names.other_names, with_text(replace(LABEL, button="Turn")), "'Next page' is called 'Turn'"),
    (names.unheard, replace(GOOD, heard=GOOD.heard[:2]), "'Rest at home.' is seen and not heard"),
    (
        names.unheard,
        with_text(replace(LABEL, words="9", label=False)),
        "'9' is seen and not heard",
    ),
    (names.without_heading, replace(GOOD, headings=()), "there is no heading"),
    (names.without_heading, replace(GOOD, headings=("Hidden",)), "there is no heading"),
    (colors.weak_words, with_text(replace(BODY, color="#5a5a5a", ground="#ffffff")), ": 6.90"),
    (
        colors.weak_signs,
        replace(GOOD, pictures=(replace(ICON, colors=("#969696",), ground="#ffffff"),)),
        ": 2.96",
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("gate", "screen", "fault"), PLANTED, ids=[gate.__name__ for gate, _, _ in PLANTED]
)
def test_a_planted_fault_is_named(gate: Gate, screen: LiveScreen, fault: str) -> None:
    """The gate has something to say about the fault, and nothing without it."""
    assert list(gate(GOOD)) == []
    assert any(fault in complaint for complaint in gate(screen)), list(gate(screen))


def test_small_words_may_stand_where_they_are_listed() -> None:
    """A note in a row is smaller than its words; a longer name may begin with the label."""
    note = replace(BODY, owner="RowButton", capital_mm=4.85)
    assert list(words.small_print(with_text(note))) == []
    assert list(names.other_names(with_text(replace(LABEL, button="Next page (2)")))) == []


def test_a_moved_bar_is_named() -> None:
    """One pixel is enough, and so is a bar that is gone."""
    moved = replace(GOOD, id="moved", items=(NEXT, ROW, replace(HOME, y=701)))
    gone = replace(GOOD, id="gone", items=(NEXT, ROW))
    start = replace(GOOD, id="attract", items=())
    good = [GOOD, replace(GOOD, id="page/a/c"), replace(GOOD, id="home")]
    assert list(targets.moved_bars([*good, start])) == []
    found = [fault.partition(":")[0] for fault in targets.moved_bars([*good, moved, gone])]
    assert found == ["moved", "gone"]


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
        replace(GOOD, id="page/a/b/2", blocks=("0/1/41-90/90",)),
    ]
    assert list(parts.lost_blocks(parts.by_page(torn))) == []
    lost = [torn[0], replace(torn[1], blocks=("0/1/51-90/90",))]
    assert list(parts.lost_blocks(parts.by_page(lost))) == [
        "page/a/b shows block 0/1 in pieces that do not make it up"
    ]
    five = [one, *(replace(two, id=f"page/a/b/{part}") for part in range(2, 6))]
    assert list(parts.too_many_parts(parts.by_page(five[:4]))) == []
    assert list(parts.too_many_parts(parts.by_page(five))) == ["page/a/b has 5 parts"]


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
