"""Another process prints what is to be set right, and the screen goes on."""

import sys

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintState
from kiosk.printing.report import outcome_line
from kiosk.services.machine_print import LIMIT_S, MachinePrint

SENT = PrintOutcome(PrintState.SENT, PrintReason.NONE, "7")
NO_WORD = PrintOutcome(PrintState.FAILED, PrintReason.UNKNOWN)


def stand_in(code: str) -> MachinePrint:
    """Let a few lines of Python take the place of doctor."""
    return MachinePrint([sys.executable, "-c", code])


def printed(work: MachinePrint, qtbot: QtBot) -> PrintOutcome | None:
    """Print, and wait for the end."""
    work.start()
    qtbot.waitUntil(lambda: not work.printing, timeout=30_000)
    return work.outcome


def test_the_last_line_tells_the_outcome(qtbot: QtBot) -> None:
    """Whatever stood before it, and whatever the exit status."""
    code = f"print('ok settings: no mistakes'); print({outcome_line(SENT)!r}); raise SystemExit(1)"

    assert printed(stand_in(code), qtbot) == SENT


@pytest.mark.parametrize(
    "code",
    ["", "print('ok')", "import os; os.abort()", f"print({outcome_line(SENT)!r}); print('more')"],
)
def test_without_that_line_nothing_is_printed(code: str, qtbot: QtBot) -> None:
    """It is not claimed."""
    assert printed(stand_in(code), qtbot) == NO_WORD


def test_a_program_that_is_missing_prints_nothing(qtbot: QtBot) -> None:
    """The screen does not wait for ever."""
    assert printed(MachinePrint(["/nowhere/askwell"]), qtbot) == NO_WORD


def test_a_list_that_takes_too_long_is_ended(qtbot: QtBot) -> None:
    """Nobody waits for ever, and it is not claimed to be printed."""
    work = stand_in("import signal; signal.pause()")
    with qtbot.waitSignal(work._process.started):
        work.start()
    assert work._limit.interval() == LIMIT_S * 1000
    work._limit.timeout.emit()

    qtbot.waitUntil(lambda: not work.printing)
    assert work.outcome == NO_WORD


def test_one_list_at_a_time(qtbot: QtBot) -> None:
    """Whoever taps again and again has one."""
    work = stand_in("import signal; signal.pause()")
    with qtbot.waitSignal(work._process.started):
        work.start()
    running = work._process.processId()
    with qtbot.assertNotEmitted(work.changed):
        work.start()
    assert work._process.processId() == running

    work.close()
    assert not work.printing


def test_the_outcome_before_can_be_forgotten(qtbot: QtBot) -> None:
    """Whoever comes back reads nothing of it."""
    work = stand_in(f"print({outcome_line(SENT)!r})")
    printed(work, qtbot)
    work.forget()

    assert work.outcome is None
    work.close()
