"""Another process asks the printer how it is, and the screen goes on."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.outcomes import PrintReason
from kiosk.domain.printer_state import PrinterState
from kiosk.printing.report import state_line
from kiosk.services import print_process
from kiosk.services.printer_look import ANSWER_S, PrinterLook

Look = Callable[[str], PrinterLook]
SILENT = "import signal; signal.pause()"


@pytest.fixture
def look_at(qtbot: QtBot) -> Iterator[Look]:
    """Make looks at printers, and close them when the test is over."""
    assert qtbot is not None
    made: list[PrinterLook] = []

    def make(queue: str) -> PrinterLook:
        made.append(PrinterLook(queue))
        return made[-1]

    yield make
    for look in made:
        look.close()


def answer_by(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a few lines of Python take the place of the helper."""
    monkeypatch.setattr(print_process, "helper_command", lambda: [sys.executable, "-c", code])


def test_the_real_helper_tells_of_a_folder(look_at: Look, tmp_path: Path, qtbot: QtBot) -> None:
    """Through its pipes; while it looks, nothing is known."""
    look = look_at(f"folder:{tmp_path}")
    look.start()
    assert look.looking
    assert look.state is None

    qtbot.waitUntil(lambda: not look.looking, timeout=30_000)
    assert look.state == PrinterState(PrintReason.NONE)


def test_the_answer_is_told_once(
    look_at: Look, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """The helper is not needed any more."""
    state = PrinterState(PrintReason.PAPER_OUT)
    answer_by(f"print({state_line(state)!r}, flush=True); {SILENT}", monkeypatch)
    look = look_at("Front")
    look.start()
    helper = look._asked
    assert helper is not None
    with qtbot.waitSignals([look.changed, helper.destroyed]):
        pass

    assert look.state == state
    assert not look._limit.isActive()


@pytest.mark.parametrize("code", ["raise SystemExit(1)", "print('no word of it')"])
def test_a_helper_that_ends_without_a_word_tells_nothing(
    look_at: Look, code: str, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """What was known before is not known any more."""
    answer_by(code, monkeypatch)
    look = look_at("Front")
    look._state = PrinterState(PrintReason.NONE)
    look.start()

    qtbot.waitUntil(lambda: not look.looking)
    assert look.state is None


def test_a_helper_that_cannot_start_tells_nothing(
    look_at: Look, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """The screen does not wait for ever."""
    monkeypatch.setattr(print_process, "helper_command", lambda: ["/nowhere/askwell"])
    look = look_at("Front")
    look.start()

    qtbot.waitUntil(lambda: not look.looking)
    assert look.state is None


def test_a_helper_that_says_nothing_is_given_up(
    look_at: Look, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """After as long as all questions can take."""
    answer_by(SILENT, monkeypatch)
    look = look_at("Front")
    look.start()
    helper = look._asked
    assert helper is not None
    assert look._limit.interval() == ANSWER_S * 1000
    with qtbot.waitSignal(helper.gone):
        look._limit.timeout.emit()

    assert not look.looking


def test_while_it_looks_it_asks_no_second_time(
    look_at: Look, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Whoever taps again and again starts one process."""
    answer_by(SILENT, monkeypatch)
    look = look_at("Front")
    look.start()
    first = look._asked
    look.start()
    assert look._asked is first
    assert first is not None
    qtbot.waitUntil(lambda: first.process_id > 0)

    look.close()
    assert not look.looking


def test_it_can_ask_again(look_at: Look, tmp_path: Path, qtbot: QtBot) -> None:
    """Paper may be in by now, and the process before does not disturb."""
    look = look_at(f"folder:{tmp_path}/later")
    look.start()
    qtbot.waitUntil(lambda: not look.looking, timeout=30_000)
    assert look.state == PrinterState(PrintReason.NOT_FOUND)

    (tmp_path / "later").mkdir()
    look.start()
    qtbot.waitUntil(lambda: not look.looking, timeout=30_000)
    assert look.state == PrinterState(PrintReason.NONE)


def test_closing_what_never_asked_is_fine(look_at: Look) -> None:
    """Staff may never have come."""
    look_at("Front").close()
