"""Another process names the printers."""

import sys
from collections.abc import Sequence

import pytest
from pytestqt.qtbot import QtBot

from kiosk.services.printer_list import ANSWER_S, PrinterList, read_names


def told(*printed: str) -> Sequence[str]:
    """Words that start a process which prints something."""
    return (sys.executable, "-c", f"print({' '.join(printed)!r})")


def test_names_come_from_the_process(qtbot: QtBot) -> None:
    """Until it has answered, they are looked for."""
    printers = PrinterList(told('["Front", "Back"]'))
    with qtbot.waitSignal(printers.changed):
        printers.look()
    assert printers.looks
    qtbot.waitUntil(lambda: not printers.looks)
    assert printers.names == ("Front", "Back")


def test_it_asks_once_at_a_time(qtbot: QtBot) -> None:
    """Whoever comes back while it looks waits for the same answer."""
    printers = PrinterList(told("[]"))
    printers.look()
    number = printers._process.processId()
    printers.look()
    assert printers._process.processId() == number
    qtbot.waitUntil(lambda: not printers.looks)


def test_the_end_of_the_program_waits_for_nothing(qtbot: QtBot) -> None:
    """Even where the print server hangs."""
    printers = PrinterList((sys.executable, "-c", "import time; time.sleep(60)"))
    with qtbot.assertNotEmitted(printers.changed):
        printers.stop()
    printers.look()
    printers.stop()
    assert not printers.looks


def test_a_program_that_is_missing_is_not_waited_for(qtbot: QtBot) -> None:
    """The screen hears that the look has failed."""
    printers = PrinterList(("/nowhere/askwell",))
    heard: list[tuple[bool, bool]] = []
    printers.changed.connect(lambda: heard.append((printers.looks, printers.failed)))
    printers.look()
    qtbot.waitUntil(lambda: not printers.looks)
    assert heard[-1] == (False, True)


@pytest.mark.parametrize(("code", "failed"), [("print([])", False), ("raise SystemExit(1)", True)])
def test_only_an_answer_tells_that_there_is_none(code: str, failed: bool, qtbot: QtBot) -> None:
    """A process that breaks has looked at nothing."""
    printers = PrinterList((sys.executable, "-c", code))
    printers.look()
    qtbot.waitUntil(lambda: not printers.looks)
    assert printers.names == ()
    assert printers.failed is failed


def test_a_look_that_takes_too_long_has_failed(qtbot: QtBot) -> None:
    """It is ended, and names nothing."""
    printers = PrinterList((sys.executable, "-c", "import signal; signal.pause()"))
    with qtbot.waitSignal(printers._process.started):
        printers.look()
    assert printers._limit.interval() == ANSWER_S * 1000
    printers._limit.timeout.emit()
    qtbot.waitUntil(lambda: not printers.looks)
    assert printers.failed


@pytest.mark.parametrize("line", [b"", b"{", b'{"a": 1}', b"1", b"\xff"])
def test_what_is_no_list_names_nothing(line: bytes) -> None:
    """The process may have failed."""
    assert read_names(line) == ()


def test_what_is_no_name_is_left_out() -> None:
    """A print server may answer strangely."""
    assert read_names(b'["Front", 1, null]') == ("Front",)
