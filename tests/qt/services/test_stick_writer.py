"""A file on its way to a USB stick."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.host.removable_drives import Drive
from kiosk.services.stick_writer import StickState, StickWriter


def written(qtbot: QtBot, drives: Sequence[Drive]) -> StickWriter:
    """Write a file and wait for what becomes of it."""
    writer = StickWriter(lambda: drives)
    writer.write("a.csv", b"1,2")
    qtbot.waitUntil(lambda: writer.state is not StickState.WRITING)
    return writer


def test_the_one_stick_gets_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    """Whole, under its name."""
    assert written(qtbot, [Drive("STICK", tmp_path)]).state is StickState.WRITTEN
    assert (tmp_path / "a.csv").read_bytes() == b"1,2"


def test_a_stick_with_two_partitions_is_one(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Staff see one thing that they have plugged in."""
    parts = [Drive(name, tmp_path, "sdb") for name in ("EFI", "DATA")]
    monkeypatch.setattr("kiosk.host.removable_drives.removable_drives", lambda: parts)
    writer = StickWriter()
    writer.write("a.csv", b"1,2")
    qtbot.waitUntil(lambda: writer.state is not StickState.WRITING)
    assert writer.state is StickState.WRITTEN


@pytest.mark.parametrize(("count", "state"), [(0, StickState.NO_STICK), (2, StickState.SEVERAL)])
def test_staff_plug_in_one_stick(
    qtbot: QtBot, tmp_path: Path, count: int, state: StickState
) -> None:
    """None and several are told, and nothing is written."""
    assert written(qtbot, [Drive("STICK", tmp_path)] * count).state is state
    assert list(tmp_path.iterdir()) == []


def test_a_stick_that_takes_nothing_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    """It was pulled out, or is full."""
    gone = Drive("GONE", tmp_path / "gone")
    assert written(qtbot, [gone]).state is StickState.NOT_WRITABLE


def write_two(qtbot: QtBot, *drives: Sequence[Drive]) -> StickWriter:
    """Write a second file while the first is on its way; each finds other drives."""
    found = iter(drives)
    writer = StickWriter(lambda: next(found))
    writer.write("counts.csv", b"1")
    writer.write("log.txt", b"2")
    qtbot.waitUntil(lambda: writer.state is not StickState.WRITING)
    return writer


def test_a_file_waits_for_the_one_before_it(qtbot: QtBot, tmp_path: Path) -> None:
    """Nothing is saved before both are."""
    stick = [Drive("STICK", tmp_path)]
    assert write_two(qtbot, stick, stick).state is StickState.WRITTEN
    assert sorted(file.name for file in tmp_path.iterdir()) == ["counts.csv", "log.txt"]


def test_a_file_that_is_missing_is_told_after_a_later_one(qtbot: QtBot, tmp_path: Path) -> None:
    """Else it would be believed to be there."""
    assert write_two(qtbot, [], [Drive("STICK", tmp_path)]).state is StickState.NO_STICK


def test_what_became_of_a_file_is_forgotten(qtbot: QtBot, tmp_path: Path) -> None:
    """The next one who looks is told nothing of it."""
    writer = written(qtbot, [Drive("STICK", tmp_path)])
    writer.forget()
    assert writer.state is StickState.NOT_YET
