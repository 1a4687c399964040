"""Every screen of the kiosk as it ships passes every gate, on each of the reference screens."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.content.pack import open_pack
from kiosk.domain.pages import PageKind
from kiosk.host.bundle import default_pack
from tests.visual.gates import colors, names, parts, records, targets, words
from tests.visual.live_screen import LiveScreen
from tests.visual.walk import REPRESENTATIVE, live_kiosk, live_screens, staging

FULL = {"21.5 inch": ((1920, 1080), 4.03), "15.4 inch": ((1280, 800), 3.86)}
SHORT = {
    "15.6 inch": ((1920, 1080), 5.56),
    "32 inch": ((3840, 2160), 5.42),
    "21.5 inch upright": ((1080, 1920), 4.03),
    "32 inch upright": ((1080, 1920), 2.71),
}
GATES = (
    targets.too_small,
    targets.main_too_small,
    targets.too_close,
    targets.outside,
    words.small_print,
    words.cut_off,
    words.overlapping,
    words.off_screen,
    names.unnamed,
    names.same_names,
    names.other_names,
    names.unheard,
    names.without_heading,
    colors.weak_words,
    colors.weak_signs,
)


@pytest.fixture(scope="module", params=[*FULL, *SHORT])
def screens(
    request: pytest.FixtureRequest, qapp: QGuiApplication, bundled_font: str
) -> tuple[LiveScreen, ...]:
    """The full tour on the default and the smallest screen, a short one on the others."""
    assert bundled_font
    size, px_per_mm = {**FULL, **SHORT}[request.param]
    wanted = None if request.param in FULL else REPRESENTATIVE
    with live_kiosk(qapp, staging(size, px_per_mm)) as staged:
        return live_screens(staged, px_per_mm, wanted)


@pytest.mark.parametrize("gate", GATES, ids=lambda gate: gate.__name__)
def test_each_screen_passes(
    screens: tuple[LiveScreen, ...], gate: Callable[[LiveScreen], Iterator[str]]
) -> None:
    """No screen has a fault that the gate names."""
    assert [fault for screen in screens for fault in gate(screen)] == []


def test_the_tour_reaches_what_it_should(screens: tuple[LiveScreen, ...]) -> None:
    """A gate over nothing would pass; each representative stop is there."""
    assert {screen.id for screen in screens} >= REPRESENTATIVE


def test_no_two_entries_show_the_same(screens: tuple[LiveScreen, ...]) -> None:
    """A stop that was not reached would show what the stop before it shows."""
    entries = [
        {"id": one.id, "texts": [text.words for text in one.texts]}
        for one in screens
        if one.id != "preview/large"
    ]
    assert list(records.same_screens(entries)) == []


def test_the_bar_stays_where_it_is(screens: tuple[LiveScreen, ...]) -> None:
    """It is on the same pixels on every screen that has one."""
    assert list(targets.moved_bars(screens)) == []


def test_nothing_of_a_divided_page_is_lost(screens: tuple[LiveScreen, ...]) -> None:
    """At most 4 parts, and each block on exactly one of them."""
    pages = parts.by_page(screens)
    assert list(parts.too_many_parts(pages)) + list(parts.lost_blocks(pages)) == []


@pytest.mark.parametrize("screens", list(FULL), indirect=True)
def test_topics_tell_their_message_and_action(screens: tuple[LiveScreen, ...]) -> None:
    """The first page of a topic tells its main message, the summary what to do."""
    pack = open_pack(default_pack(), "en")
    topics = [pack.topic(topic) for group in pack.groups for topic in group.topics]
    pages = [page for topic in topics for page in topic.pages]
    summaries = frozenset(page for page in pages if pack.page(page).kind is PageKind.SUMMARY)
    assert summaries
    assert list(parts.untold_messages(parts.by_page(screens), topics, summaries)) == []


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


def test_the_screens_can_show_every_theme(project: Path) -> None:
    """There is a limit for each file of colours."""
    folder = project / "kiosk" / "qml" / "Kiosk" / "Theme"
    files = {file.stem.removesuffix("Colors") for file in folder.glob("*Colors.qml")}
    assert files == set(colors.THEMES)
