"""From every screen other languages and hiding are near, and free language help is from home."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.domain.cover import Cover
from kiosk.domain.route import Screen
from kiosk.snapshot.screen_record import texts
from kiosk.snapshot.staged_kiosk import StagedKiosk, settle
from tests.visual.gates.targets import is_barless
from tests.visual.live_items import pressable_items
from tests.visual.matrix import PANEL_CASES, Cell
from tests.visual.walk import live_kiosk, walk
from tests.visual.walked import REPRESENTATIVE

# So that a tap counts, wherever the kiosk has just gone.
LATER_S = 2.0
ONE_OF_EACH = frozenset(
    {
        "home",
        "topic/uses",
        "page/what-it-is/kind-of-medicine",
        "teach-back/drip-and-spray",
        "faq/visit",
        "answer/will-it-work-for-me",
        "questions/stages",
        "questions/four",
        "preview",
        "takeaway",
        "keyboard",
        "search/results",
        "glossary/all-words",
        "help",
        "finish",
    }
)


@pytest.fixture(scope="module", params=PANEL_CASES)
def panel(
    request: pytest.FixtureRequest, qapp: QGuiApplication, bundled_font: str
) -> Iterator[StagedKiosk]:
    """The kiosk as it ships, on each of the screens."""
    assert bundled_font
    with live_kiosk(qapp, Cell(request.param).staging) as built:
        yield built


def tap(staged: StagedKiosk, words: str) -> None:
    """Touch the middle of what is called so."""
    staged.clock.now_s += LATER_S
    item = next(
        item for item in pressable_items(staged.window) if str(item.property("spoken")) == words
    )
    place = item.mapToScene(item.boundingRect().center()).toPoint()
    QTest.mouseClick(staged.window, Qt.MouseButton.LeftButton, pos=place)
    settle(staged.window)


def offers(staged: StagedKiosk, words: str) -> bool:
    """Tell whether something to press is called so."""
    return any(str(item.property("spoken")) == words for item in pressable_items(staged.window))


def test_each_screen_is_two_taps_from_another_language(panel: StagedKiosk) -> None:
    """Language or Display, and its own name; then the visitor is back where they were."""
    assert ONE_OF_EACH < REPRESENTATIVE
    assert not any(map(is_barless, ONE_OF_EACH))
    seen = set()
    for stop, _ in walk(panel, ONE_OF_EACH):
        if stop in ONE_OF_EACH:
            here = panel.kiosk.navigator.place
            tap(panel, "Language" if offers(panel, "Language") else "Display")
            tap(panel, "Español")
            assert panel.kiosk.languages.current.code == "es", stop
            assert panel.kiosk.navigator.place == here, stop
            panel.kiosk.languages.use("en")
            settle(panel.window)
            seen.add(stop)
    assert seen == ONE_OF_EACH


def test_each_screen_is_two_taps_from_hiding(panel: StagedKiosk) -> None:
    """Hide in the bar, or Display and what is beside its title."""
    seen = set()
    for stop, _ in walk(panel, ONE_OF_EACH):
        if stop in ONE_OF_EACH:
            if offers(panel, "Hide"):
                tap(panel, "Hide")
            else:
                tap(panel, "Display")
                tap(panel, "Hide screen")
            assert panel.kiosk.comfort.cover.cover is Cover.HIDDEN, stop
            panel.kiosk.comfort.cover.lift()
            settle(panel.window)
            seen.add(stop)
    assert seen == ONE_OF_EACH


def test_free_language_help_is_one_tap_from_home(panel: StagedKiosk) -> None:
    """The notice stands there without a further tap."""
    panel.kiosk.attract.begin()
    settle(panel.window)
    tap(panel, "Language")
    assert panel.kiosk.navigator.place.screen is Screen.LANGUAGE
    assert "Free language help" in texts(panel.window)
