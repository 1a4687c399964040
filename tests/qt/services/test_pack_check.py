"""The whole check comes from another process, its faults as lines."""

import os
import sys

import pytest
from pytestqt.qtbot import QtBot

from kiosk.host.program import program_command
from kiosk.services.pack_check import PackCheck
from tests.fakes.tiny_pack import TOPIC, TinyPack


@pytest.fixture(autouse=True)
def from_the_project(monkeypatch: pytest.MonkeyPatch, project: object) -> None:
    """Let the other process find the package wherever the tests were started."""
    monkeypatch.setenv("PYTHONPATH", str(project))


def test_faults_come_as_lines_without_warnings(pack: TinyPack, qtbot: QtBot) -> None:
    """The real check names file, line and code; its warnings wait for the command itself."""
    page = f"{TOPIC}/01-no-driving.md"
    pack.append(page, "\nIt costs 20% of all.\n")
    check = PackCheck(program_command("check", str(pack.root), "--json"))

    with qtbot.waitSignal(check.ended, timeout=30_000) as told:
        check.start()

    lines = told.args[0]
    assert any(line.startswith(f"{pack.root / page}:29: L10-PERCENT ") for line in lines)
    assert not any("X-STALE" in line for line in lines)


def test_a_name_that_is_not_utf_8_is_told(pack: TinyPack, qtbot: QtBot) -> None:
    """The real check writes it so that it can be read here."""
    pack.write(os.fsdecode(b"caf\xe9.md"), "x")
    check = PackCheck(program_command("check", str(pack.root), "--json"))

    with qtbot.waitSignal(check.ended, timeout=30_000) as told:
        check.start()

    assert rf"{pack.root}/caf\udce9.md:1: P-STRAY" in told.args[0][0]


def test_what_did_not_come_to_its_end_tells_nothing(qtbot: QtBot) -> None:
    """A process that died says nothing about the pack, but that it died."""
    check = PackCheck([sys.executable, "-c", "print('{')"])

    with qtbot.assertNotEmitted(check.ended), qtbot.waitSignal(check.broke_off):
        check.start()


def test_one_that_comes_to_no_end_is_broken_off(qtbot: QtBot) -> None:
    """Its author would wait for ever."""
    check = PackCheck([sys.executable, "-c", "import time; time.sleep(600)"])
    check.start()

    with qtbot.assertNotEmitted(check.ended), qtbot.waitSignal(check.broke_off):
        check._limit.timeout.emit()


def test_one_that_cannot_start_tells_that(qtbot: QtBot) -> None:
    """A missing program has checked nothing."""
    check = PackCheck(["/nowhere/askwell"])

    with qtbot.waitSignal(check.broke_off):
        check.start()


def test_one_that_was_stopped_tells_nothing(qtbot: QtBot) -> None:
    """Its pack has changed since; stopping one that has ended does nothing."""
    check = PackCheck([sys.executable, "-c", "import time; time.sleep(60)"])
    with qtbot.assertNotEmitted(check.ended), qtbot.assertNotEmitted(check.broke_off):
        check.start()
        check.stop()
        check.stop()
