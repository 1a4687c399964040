"""A whole visit by switches alone, which the visitor has chosen by the keypad."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.outcomes import PrintOutcome, PrintState
from kiosk.domain.route import Screen
from kiosk.domain.scanning import Switches
from kiosk.snapshot.staged_kiosk import StagedKiosk
from tests.fakes.keypad_visitor import DOWN, SELECT, UP, KeypadVisitor
from tests.fakes.switch_visitor import TAKE, TwoSwitches, ringed
from tests.visual.matrix import PANELS
from tests.visual.walk import live_kiosk, staging

PRINTED = PrintOutcome(PrintState.PRINTED)


@pytest.fixture(params=["21.5 inch", "15.4 inch"])
def staged(
    request: pytest.FixtureRequest, bundled_font: str, qapp: QGuiApplication
) -> Iterator[StagedKiosk]:
    """The kiosk as it ships."""
    assert bundled_font
    panel = PANELS[request.param]
    with live_kiosk(qapp, staging(panel.size, panel.px_per_mm)) as staged:
        yield staged


@pytest.fixture
def visitor(staged: StagedKiosk, qtbot: QtBot) -> KeypadVisitor:
    """Someone on home, where the keypad has just been woken."""
    visitor = KeypadVisitor(staged.kiosk, staged.clock, qtbot)
    visitor.press(DOWN, SELECT)
    return visitor


def take_switches(visitor: KeypadVisitor, choice: str) -> None:
    """Choose by switches from now on, as a later part of Display offers it."""
    visitor.choose("Display", UP)
    while choice not in [stop.words for stop in visitor.kiosk.keys.focus.stops.told]:
        visitor.choose("Show more", DOWN)
    visitor.choose(choice, DOWN)


def test_a_visit_by_two_switches(visitor: KeypadVisitor, staged: StagedKiosk) -> None:
    """A page is opened, a question added, the sheet printed, and all is erased."""
    take_switches(visitor, "Two switches")
    assert staged.kiosk.comfort.switches.switches is Switches.TWO
    switches = TwoSwitches(visitor)
    for words in ("Home", "About the medicine", "What it is", "Ask about this"):
        switches.choose(words)
    assert len(staged.kiosk.book.visit.choices) == 2

    for words in ("My questions", "Print my sheet", "Print"):
        switches.choose(words)
    assert staged.kiosk.navigator.place.screen is Screen.PRINTING
    staged.desk.stage(PRINTED)
    visitor.listen()
    for words in ("I have my sheet", "Yes, finish and erase"):
        switches.choose(words)
    assert staged.kiosk.navigator.place.screen is Screen.ATTRACT
    assert staged.kiosk.book.visit.choices == ()
    assert staged.kiosk.comfort.switches.switches is Switches.OFF


def test_one_switch_at_a_slower_pace(visitor: KeypadVisitor, staged: StagedKiosk) -> None:
    """The ring moves by itself, and the switch takes: the pace, then a card of home."""
    take_switches(visitor, "One switch")
    scan = staged.kiosk.keys.scan
    assert scan.runs

    def choose(words: str) -> None:
        wait_for(words)
        while len(ringed(staged.kiosk)) > 1:
            visitor.press(TAKE)
            wait_for(words)
        visitor.press(TAKE)

    def wait_for(words: str) -> None:
        while not any(one.startswith(words) for one in ringed(staged.kiosk)):
            assert scan.runs
            scan._timer.timeout.emit()
            visitor.listen()

    if "Longer" not in [stop.words for stop in staged.kiosk.keys.focus.stops.told]:
        choose("Show more")
    choose("Longer")
    switches = staged.kiosk.comfort.switches
    assert (switches.switches, switches.pace_s) == (Switches.ONE, 2.5)
    assert "2.5 seconds" in [stop.words for stop in staged.kiosk.keys.focus.stops.told]
    choose("Home")
    choose("About the medicine")
    assert staged.kiosk.navigator.place.screen is Screen.TOPICS
