"""From every screen other languages and hiding are near, and free language help is from home."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.domain.cover import Cover
from kiosk.domain.languages import ENGLISH
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


@pytest.fixture
def staged(qapp: QGuiApplication, bundled_font: str) -> Iterator[StagedKiosk]:
    """The kiosk as it ships, at home on the usual screen."""
    assert bundled_font
    with live_kiosk(qapp, Cell("21.5 inch").staging) as built:
        built.kiosk.attract.begin()
        settle(built.window)
        yield built


def hide(staged: StagedKiosk, *names: str) -> None:
    """Hide the buttons of the screen that are called so."""
    for item in pressable_items(staged.window):
        if str(item.property("spoken")) in names:
            item.setVisible(False)
    settle(staged.window)


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


def faults_of_the_way(staged: StagedKiosk) -> Iterator[str]:
    """Choose Spanish in two taps and come back, and name what does not work."""
    here = staged.kiosk.navigator.place
    for words in ("Language" if offers(staged, "Language") else "Display", "Español"):
        if not offers(staged, words):
            yield f"there is no {words}"
            return
        tap(staged, words)
    if staged.kiosk.languages.current.code != "es":
        yield "the language is as before"
    if staged.kiosk.navigator.place != here:
        yield "the visitor is somewhere else"
    staged.kiosk.languages.use("en")
    settle(staged.window)


def test_each_screen_is_two_taps_from_another_language(panel: StagedKiosk) -> None:
    """Language or Display, and its own name; then the visitor is back where they were."""
    assert ONE_OF_EACH < REPRESENTATIVE
    assert not any(map(is_barless, ONE_OF_EACH))
    seen = set()
    for stop, _ in walk(panel, ONE_OF_EACH):
        if stop in ONE_OF_EACH:
            assert list(faults_of_the_way(panel)) == [], stop
            seen.add(stop)
    assert seen == ONE_OF_EACH


@pytest.mark.planted("A62", "a screen without a way to the languages")
def test_a_screen_without_a_way_is_named(staged: StagedKiosk) -> None:
    """Whoever cannot read it is caught there."""
    hide(staged, "Language", "Display")
    assert list(faults_of_the_way(staged)) == ["there is no Display"]


@pytest.mark.planted("A62", "a language that is not among those to choose")
def test_a_language_that_is_missing_is_named(
    staged: StagedKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its screen is two taps away and does not help."""
    monkeypatch.setattr("kiosk.viewmodels.language.LANGUAGES", (ENGLISH,))
    assert list(faults_of_the_way(staged)) == ["there is no Español"]


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


def faults_of_free_help(staged: StagedKiosk) -> Iterator[str]:
    """Touch Language on home, and name what is missing on the way to the notice of free help."""
    staged.kiosk.attract.begin()
    settle(staged.window)
    if not offers(staged, "Language"):
        yield "home has no Language"
        return
    tap(staged, "Language")
    if staged.kiosk.navigator.place.screen is not Screen.LANGUAGE:
        yield "it leads somewhere else"
    if "Free language help" not in texts(staged.window):
        yield "the notice does not stand there"


def test_free_language_help_is_one_tap_from_home(panel: StagedKiosk) -> None:
    """The notice stands there without a further tap."""
    assert list(faults_of_free_help(panel)) == []


@pytest.mark.planted("L24", "a home screen without a way to the notice of free help")
def test_a_home_without_a_way_to_free_help_is_named(staged: StagedKiosk) -> None:
    """The notice would be there for those who need no help to find it."""
    hide(staged, "Language")
    assert list(faults_of_free_help(staged)) == ["home has no Language"]
