"""Another process looks at the machine, and what it found comes back."""

import json
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.commands import doctor
from kiosk.domain.machine import Finding, Level
from kiosk.services.machine_look import LIMIT_S, MachineLook

FOUND = (
    Finding("settings", Level.OK, "no mistakes"),
    Finding("printer", Level.FAULT, "out of paper (Front)", "Put paper into the printer"),
)
SILENT = "import signal; signal.pause()"


def stand_in(code: str) -> MachineLook:
    """Let a few lines of Python take the place of doctor."""
    return MachineLook([sys.executable, "-c", code])


def looked(look: MachineLook, qtbot: QtBot) -> MachineLook:
    """Look, and wait for the end."""
    look.start()
    qtbot.waitUntil(lambda: not look.looking, timeout=30_000)
    return look


def test_what_doctor_writes_is_read(tmp_path: Path, qtbot: QtBot) -> None:
    """Word for word as it writes it; a fault is no failure of the look."""
    told = tmp_path / "told.json"
    told.write_text(doctor._as_json(FOUND), encoding="utf-8")
    look = looked(stand_in(f"print(open({str(told)!r}).read()); raise SystemExit(1)"), qtbot)

    assert look.findings == FOUND


@pytest.mark.parametrize(
    "code",
    [
        "raise SystemExit('Traceback')",
        "print('no JSON')",
        f"print({json.dumps({'findings': [{'check': 'x'}]})!r})",
        "import os; print('{'); os.abort()",
    ],
)
def test_a_look_that_breaks_finds_nothing_out(code: str, qtbot: QtBot) -> None:
    """What was found before does not hold any more."""
    look = stand_in(code)
    look._findings = FOUND

    assert looked(look, qtbot).findings is None


def test_a_look_that_cannot_start_finds_nothing_out(qtbot: QtBot) -> None:
    """A missing program is told like one that broke."""
    look = MachineLook(["/nowhere/askwell"])
    look._findings = FOUND

    assert looked(look, qtbot).findings is None


def test_while_it_looks_nothing_is_started_twice(qtbot: QtBot) -> None:
    """Whoever taps again and again has one look."""
    look = stand_in(SILENT)
    with qtbot.waitSignal(look._process.started):
        look.start()
    running = look._process.processId()
    with qtbot.assertNotEmitted(look.changed):
        look.start()
    assert look._process.processId() == running

    look.close()
    assert not look.looking


def test_a_look_that_takes_too_long_is_ended(qtbot: QtBot) -> None:
    """Nobody waits for ever."""
    look = stand_in(SILENT)
    with qtbot.waitSignal(look._process.started):
        look.start()
    assert look._limit.interval() == LIMIT_S * 1000
    look._limit.timeout.emit()

    qtbot.waitUntil(lambda: not look.looking)
    assert look.findings is None


def test_closing_what_never_looked_is_fine(qtbot: QtBot) -> None:
    """Staff may never have come."""
    assert qtbot is not None
    stand_in("").close()
