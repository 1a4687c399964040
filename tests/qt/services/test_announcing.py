"""What assistive technology is told of a change that nobody has asked it to look for."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.outcomes import PrintOutcome, PrintProgress, PrintReason, PrintStage, PrintState
from kiosk.domain.route import Screen
from kiosk.services.announcer import Announcer
from kiosk.services.keypad import Keypad
from kiosk.services.print_desk import PrintDesk
from kiosk.snapshot.staged_kiosk import settle
from kiosk.wiring import Kiosk

PAGE = "going-home/no-driving"
SHEET = (
    (PrintProgress(PrintStage.PRINTING), "Your sheet is printing"),
    (PrintProgress(PrintStage.PRINTING, PrintReason.PAPER_OUT), "paper"),
    (PrintOutcome(PrintState.PRINTED), "Take your sheet"),
    (PrintOutcome(PrintState.NEEDS_STAFF, PrintReason.JAM), "desk"),
    (PrintOutcome(PrintState.FAILED, PrintReason.OFFLINE), "does not answer"),
)


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


def unheard_pages(kiosk: Kiosk, announced: list[str], qtbot: QtBot) -> Iterator[str]:
    """Go to a page, and name that its title is not what is told."""
    heard(kiosk, announced, qtbot)
    kiosk.navigator.go(Screen.PAGE, PAGE)
    told = heard(kiosk, announced, qtbot)
    if not told.startswith("When can I drive again?"):
        yield f"a page is told by {told!r}"


def show_sheet(
    kiosk: Kiosk,
    monkeypatch: pytest.MonkeyPatch,
    announced: list[str],
    qtbot: QtBot,
    state: PrintProgress | PrintOutcome,
) -> None:
    """Stand before the screen of a sheet, and put it into a state that is not yet told."""
    kiosk.navigator.go(Screen.PRINTING)
    heard(kiosk, announced, qtbot)
    if isinstance(state, PrintProgress):
        monkeypatch.setattr(PrintDesk, "busy", True)
        kiosk.visit.desk._progress = state
    else:
        kiosk.visit.desk._outcome = state


def unheard_sheets(kiosk: Kiosk, announced: list[str], qtbot: QtBot, words: str) -> Iterator[str]:
    """Let the screen show how the sheet goes, and name words of it that are not told."""
    kiosk.visit.desk.changed.emit()
    told = heard(kiosk, announced, qtbot)
    if words not in told:
        yield f"{words!r} is not in {told!r}"


def test_a_change_of_page_is_announced(
    open_kiosk: Kiosk, announced: list[str], qtbot: QtBot
) -> None:
    """By its title."""
    assert list(unheard_pages(open_kiosk, announced, qtbot)) == []


@pytest.mark.parametrize(("state", "words"), SHEET)
def test_how_the_sheet_goes_is_announced(
    open_kiosk: Kiosk,
    announced: list[str],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    state: PrintProgress | PrintOutcome,
    words: str,
) -> None:
    """Its states and its faults, each as soon as the screen shows it."""
    show_sheet(open_kiosk, monkeypatch, announced, qtbot, state)
    assert list(unheard_sheets(open_kiosk, announced, qtbot, words)) == []


@pytest.mark.parametrize(
    ("part", "function"),
    [
        pytest.param(
            Announcer, "announce",
            marks=pytest.mark.planted("A60", "a page that an announcer keeps to itself"),
        ),
        pytest.param(
            Keypad, "look_soon",
            marks=pytest.mark.planted("A60", "a page that nobody looks at"),
        ),
    ],
)  # fmt: skip
def test_a_silent_change_of_page_is_named(
    open_kiosk: Kiosk,
    announced: list[str],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    part: type,
    function: str,
) -> None:
    """By what was heard instead."""
    heard(open_kiosk, announced, qtbot)
    monkeypatch.setattr(part, function, lambda *_given: None)
    assert list(unheard_pages(open_kiosk, announced, qtbot)) == ["a page is told by ''"]


@pytest.mark.parametrize(
    ("state", "words"),
    [
        pytest.param(
            *SHEET[0], marks=pytest.mark.planted("A60", "a sheet that prints in silence")
        ),
        pytest.param(
            *SHEET[4],
            marks=[
                pytest.mark.planted("A60", "a fault of the printer in silence"),
                pytest.mark.planted("R16", "a printer that does not answer, and nobody says so"),
            ],
        ),
    ],
)  # fmt: skip
def test_a_silent_sheet_is_named(
    open_kiosk: Kiosk,
    announced: list[str],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    state: PrintProgress | PrintOutcome,
    words: str,
) -> None:
    """Nobody would know that it is ready, or why it never comes."""
    monkeypatch.setattr(Announcer, "announce", lambda _self, _words: None)
    show_sheet(open_kiosk, monkeypatch, announced, qtbot, state)
    found = list(unheard_sheets(open_kiosk, announced, qtbot, words))
    assert found == [f"{words!r} is not in ''"]


def test_nothing_is_announced_where_nothing_has_changed(
    open_kiosk: Kiosk, announced: list[str], qtbot: QtBot
) -> None:
    """A second look at the same screen says nothing."""
    heard(open_kiosk, announced, qtbot)
    open_kiosk.visit.desk.changed.emit()
    assert heard(open_kiosk, announced, qtbot) == ""
