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
    # Without a voice the control for it is hidden; all others are held to their places here too.
    whole = [screen for screen in screens if screen.id != "read-aloud/no-voice"]
    assert list(targets.moved_bars(whole)) == []
    bars = {s.id: {(i.name, i.x, i.y) for i in s.items if i.bar} for s in screens}
    assert bars["read-aloud/no-voice"] < bars["read-aloud/control"]


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


def test_the_colours_of_the_theme_stand_apart(project: Path) -> None:
    """Each pair of the light theme that is used has its contrast."""
    theme = project / "kiosk" / "qml" / "Kiosk" / "Theme" / "LightColors.qml"
    light = colors.tokens(theme.read_text(encoding="utf-8"))
    grounds = {ground for pairs in colors.TEXT_ON.values() for ground in pairs}
    assert set(light) == {*colors.TEXT_ON, *colors.PART_ON, *grounds, *colors.DECORATION}
    assert list(colors.weak_tokens(light)) == []
