"""What assistive technology is told of a change that nobody has asked it to look for."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.outcomes import PrintOutcome, PrintProgress, PrintReason, PrintStage, PrintState
from kiosk.domain.route import Screen
from kiosk.services.announcer import Announcer
from kiosk.services.print_desk import PrintDesk
from kiosk.snapshot.staged_kiosk import settle
from kiosk.wiring import Kiosk

PAGE = "going-home/no-driving"


@pytest.fixture
def announced(open_kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """All that is announced, while a screen reader runs and no key was pressed."""
    told: list[str] = []
    assert not open_kiosk.keys.keypad.awake
    monkeypatch.setattr(Announcer, "is_heard", True)
    monkeypatch.setattr(Announcer, "announce", lambda _self, words: told.append(words))
    open_kiosk.navigator.go(Screen.HOME)
    settle(open_kiosk.window)
    return told


def heard(kiosk: Kiosk, announced: list[str], qtbot: QtBot) -> str:
    """Wait until what has changed is told, and give it."""
    settle(kiosk.window)
    qtbot.waitUntil(lambda: not kiosk.keys.keypad.tells_soon)
    words = " ".join(announced)
    announced.clear()
    return words


def test_a_change_of_page_is_announced(
    open_kiosk: Kiosk, announced: list[str], qtbot: QtBot
) -> None:
    """By its title."""
    heard(open_kiosk, announced, qtbot)
    open_kiosk.navigator.go(Screen.PAGE, PAGE)
    assert heard(open_kiosk, announced, qtbot).startswith("When can I drive again?")


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (PrintProgress(PrintStage.PRINTING), "Your sheet is printing"),
        (PrintProgress(PrintStage.PRINTING, PrintReason.PAPER_OUT), "paper"),
        (PrintOutcome(PrintState.PRINTED), "Take your sheet"),
        (PrintOutcome(PrintState.NEEDS_STAFF, PrintReason.JAM), "desk"),
        (PrintOutcome(PrintState.FAILED, PrintReason.OFFLINE), "does not answer"),
    ],
)
def test_how_the_sheet_goes_is_announced(
    open_kiosk: Kiosk,
    announced: list[str],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    state: PrintProgress | PrintOutcome,
    words: str,
) -> None:
    """Its states and its faults, each as soon as the screen shows it."""
    desk = open_kiosk.visit.desk
    open_kiosk.navigator.go(Screen.PRINTING)
    heard(open_kiosk, announced, qtbot)
    if isinstance(state, PrintProgress):
        monkeypatch.setattr(PrintDesk, "busy", True)
        desk._progress = state
    else:
        desk._outcome = state
    desk.changed.emit()
    assert words in heard(open_kiosk, announced, qtbot)


def test_nothing_is_announced_where_nothing_has_changed(
    open_kiosk: Kiosk, announced: list[str], qtbot: QtBot
) -> None:
    """A second look at the same screen says nothing."""
    heard(open_kiosk, announced, qtbot)
    open_kiosk.visit.desk.changed.emit()
    assert heard(open_kiosk, announced, qtbot) == ""
