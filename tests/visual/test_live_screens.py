"""Every screen of the kiosk as it ships passes every gate, in each cell of the matrix."""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.content.pack import Pack, open_for_visitors, open_pack
from kiosk.domain.pages import PageKind
from kiosk.host.bundle import default_pack
from kiosk.snapshot.staged_kiosk import settle
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
from tests.visual.live_screen import LiveScreen
from tests.visual.live_window import read_screen
from tests.visual.matrix import PANELS, SMALLEST, Cell, each_change, full, of_one_walk
from tests.visual.planted_items import planted_on
from tests.visual.walk import (
    live_kiosk,
    live_screens,
    looked_at,
    representative,
    staging,
    themed_screens,
)
from tests.visual.walked import IN_EACH_THEME

# All pages and answers, beside one of each kind.
WHOLE_TOUR = (SMALLEST,)
GATES = (
    targets.too_small,
    targets.main_too_small,
    targets.too_close,
    targets.outside,
    reach.under_floor,
    reach.at_edge,
    words.small_print,
    words.cut_off,
    words.overlapping,
    words.off_screen,
    lines.too_long,
    lines.too_short,
    names.unnamed,
    names.same_names,
    names.other_names,
    names.unheard,
    names.untold_figures,
    names.fields,
    headings.without_heading,
    headings.wrong_levels,
    order.out_of_order,
    motion.moving,
    bystanders.telling_headlines,
    colors.weak_words,
    colors.weak_signs,
    frames.weak_pixels,
    frames.other_pixels,
    frames.busy_ground,
)
EACH = tuple(each_change())
CELLS = [
    *EACH,
    *(pytest.param(cell, marks=pytest.mark.full) for cell in full()),
]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give a test its cells; the thousands of the full run only where they are not left out."""
    told = [mark.args[0] for mark in metafunc.definition.iter_markers("parametrize")]
    if "cell" in metafunc.fixturenames and "cell" not in told:
        cells = EACH if metafunc.config.option.markexpr == "not full" else CELLS
        metafunc.parametrize("cell", cells, ids=str, indirect=True, scope="module")


@pytest.fixture(scope="module")
def cell(request: pytest.FixtureRequest) -> Cell:
    """One way in which the kiosk may look."""
    assert isinstance(request.param, Cell)
    return request.param


def stops_in(cell: Cell) -> frozenset[str]:
    """Give the stops that are looked at in a cell."""
    return looked_at(cell.look, in_full=cell not in EACH)


@cache
def offered_in(language: str) -> Pack:
    """Open the pack once for all cells of a language."""
    return open_for_visitors(default_pack(), language, show_unreviewed=True)


@pytest.fixture(scope="module")
def last_walk() -> dict[Cell, tuple[LiveScreen, ...]]:
    """The screens of the last walk, in all its colours."""
    return {}


@pytest.fixture(scope="module")
def screens(
    cell: Cell,
    qapp: QGuiApplication,
    bundled_font: str,
    last_walk: dict[Cell, tuple[LiveScreen, ...]],
) -> tuple[LiveScreen, ...]:
    """All screens of the cell."""
    assert bundled_font
    if cell not in last_walk:
        last_walk.clear()
        last_walk.update(_walk(cell, qapp))
    return last_walk[cell]


def _walk(cell: Cell, qapp: QGuiApplication) -> Iterator[tuple[Cell, tuple[LiveScreen, ...]]]:
    cells = of_one_walk(cell)
    wanted = {one.look: None if one in WHOLE_TOUR else stops_in(one) for one in cells}
    with live_kiosk(qapp, cells[0].staging) as staged:
        found = themed_screens(staged, cell.px_per_mm, wanted)
    yield from ((one, found[one.look]) for one in cells)


@pytest.mark.parametrize("gate", GATES, ids=lambda gate: gate.__name__)
def test_each_screen_passes(
    screens: tuple[LiveScreen, ...], gate: Callable[[LiveScreen], Iterator[str]]
) -> None:
    """No screen has a fault that the gate names."""
    assert [fault for screen in screens for fault in gate(screen)] == []


def test_each_target_can_be_reached(screens: tuple[LiveScreen, ...], cell: Cell) -> None:
    """Mounted as the profile says, each is 380 to 1220 mm above the floor."""
    bottom_mm = PANELS[cell.panel].bottom_mm
    found = [fault for screen in screens for fault in reach.out_of_reach(screen, bottom_mm)]
    assert found == []


def test_the_tour_reaches_what_it_should(screens: tuple[LiveScreen, ...], cell: Cell) -> None:
    """A gate over nothing would pass; each stop that the pack has in the language is there."""
    pack = offered_in(cell.look.language)
    assert {screen.id for screen in screens} >= representative(pack, stops_in(cell))


def test_no_two_entries_show_the_same(screens: tuple[LiveScreen, ...]) -> None:
    """A stop that was not reached would show what the stop before it shows."""
    entries = [
        {"id": one.id, "texts": [text.words for text in one.texts]}
        for one in screens
        if one.id != "preview/large"
    ]
    assert list(records.same_screens(entries)) == []


def test_no_two_kinds_of_screens_have_one_title(screens: tuple[LiveScreen, ...]) -> None:
    """Whoever hears the title knows where they are."""
    assert list(headings.same_titles(screens)) == []


def test_the_bar_stays_where_it_is(screens: tuple[LiveScreen, ...]) -> None:
    """It is on the same pixels on every screen that has one."""
    # Without a voice the control for it is hidden; all others are held to their places here too.
    whole = [screen for screen in screens if screen.id != "read-aloud/no-voice"]
    assert list(targets.moved_bars(whole)) == []
    bars = {s.id: {(i.name, i.x, i.y) for i in s.items if i.bar} for s in screens}
    assert bars["read-aloud/no-voice"] < bars["read-aloud/control"]


def test_the_bar_says_the_same_everywhere(screens: tuple[LiveScreen, ...]) -> None:
    """In the same order, but for the number of questions."""
    assert list(targets.reworded_bars(screens)) == []


def test_help_and_the_end_are_on_every_screen(screens: tuple[LiveScreen, ...]) -> None:
    """Both are a button of the bar, which stands on every screen that has one."""
    assert list(targets.without_ways_out(screens)) == []


def test_nothing_of_a_divided_page_is_lost(screens: tuple[LiveScreen, ...], cell: Cell) -> None:
    """At most 4 parts, and each block on exactly one of them, where more than one is read."""
    pages = parts.by_page(screens)
    lost = [] if stops_in(cell) is IN_EACH_THEME else list(parts.lost_blocks(pages))
    assert list(parts.too_many_parts(pages)) + lost == []


def test_no_screen_mixes_languages(screens: tuple[LiveScreen, ...], project: Path) -> None:
    """What the program says is never left in English on a screen in another language."""
    english = languages.english_words(
        (project / "assets" / "translations" / "askwell_en.ts").read_text(encoding="utf-8")
    )
    assert "Next page" in english
    found = [fault for one in screens for fault in languages.left_in_english(one, english)]
    assert found == []


@pytest.mark.parametrize("cell", WHOLE_TOUR, ids=str, indirect=True)
def test_topics_tell_their_message_and_action(screens: tuple[LiveScreen, ...]) -> None:
    """The first page of a topic tells its main message, the summary what to do."""
    pack = open_pack(default_pack(), "en")
    topics = [pack.topic(topic) for group in pack.groups for topic in group.topics]
    pages = [page for topic in topics for page in topic.pages]
    summaries = frozenset(page for page in pages if pack.page(page).kind is PageKind.SUMMARY)
    assert summaries
    assert list(parts.untold_messages(parts.by_page(screens), topics, summaries)) == []


@pytest.mark.parametrize("px_per_mm", [2.0, 2.2])
def test_a_wrong_profile_breaks_no_floor(
    px_per_mm: float, qapp: QGuiApplication, bundled_font: str
) -> None:
    """Told that a millimetre has 2 pixels, each target still has 44 by 44."""
    assert bundled_font
    stops = frozenset({"home", "questions/four", "finish"})
    with live_kiosk(qapp, staging((800, 600), px_per_mm)) as staged:
        screens = live_screens(staged, px_per_mm, stops)
    assert [fault for screen in screens for fault in reach.under_floor(screen)] == []


ASKING = """\
import QtQuick
Column {
    Text { text: "How many years did you go to school?" }
    TextInput { width: 200; height: 100 }
}
"""


@pytest.mark.planted("L32", "a field that asks how long somebody went to school")
def test_a_field_that_asks_is_named(qapp: QGuiApplication, bundled_font: str) -> None:
    """On home as it ships, which has none."""
    assert bundled_font
    with live_kiosk(qapp, staging()) as staged:
        staged.kiosk.attract.begin()
        settle(staged.window)
        assert list(names.fields(read_screen(staged.window, "home", "home", 4.03))) == []
        with planted_on(staged.window, ASKING):
            asking = read_screen(staged.window, "home", "home", 4.03)

    assert list(names.fields(asking)) == ["home: there is a field to type in"]


def theme_colors(project: Path, theme: str) -> dict[str, str]:
    """Read the colours of a theme."""
    file = project / "kiosk" / "qml" / "Kiosk" / "Theme" / f"{theme}Colors.qml"
    return colors.tokens(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("theme", list(colors.THEMES))
def test_the_colours_of_a_theme_stand_apart(project: Path, theme: str) -> None:
    """Each pair of it that is used has its contrast."""
    found = theme_colors(project, theme)
    grounds = {ground for pairs in colors.TEXT_ON.values() for ground in pairs}
    assert set(found) == {*colors.TEXT_ON, *colors.PART_ON, *grounds, *colors.DECORATION}
    assert list(colors.weak_tokens(found, colors.THEMES[theme])) == []


@pytest.mark.parametrize(
    ("theme", "role", "color", "fault"),
    [
        ("Light", "soft", "#4C565D", "soft on sun: 6.1"),
        ("Dark", "accent", "#6FBFB5", "accent on sun: 6.06"),
        ("Dark", "danger", "#F09A8C", "danger on tint: 6.19"),
        ("Contrast", "soft", "#E6E6E6", "soft on tint: 14.7"),
        ("Contrast", "danger", "#FFD9D2", "danger on tint: 14.12"),
        ("Calm", "accent", "#0A5756", "accent on sun: 6.2"),
    ],
)
def test_a_weak_colour_of_each_theme_is_named(
    project: Path, theme: str, role: str, color: str, fault: str
) -> None:
    """One colour that is a little too close to its ground is found."""
    planted = {**theme_colors(project, theme), role: color}
    found = list(colors.weak_tokens(planted, colors.THEMES[theme]))
    assert any(complaint.startswith(fault) for complaint in found), found


def test_every_theme_has_its_limit(project: Path) -> None:
    """There is one for each file of colours."""
    folder = project / "kiosk" / "qml" / "Kiosk" / "Theme"
    files = {file.stem.removesuffix("Colors") for file in folder.glob("*Colors.qml")}
    assert files == set(colors.THEMES)
