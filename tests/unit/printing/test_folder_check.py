"""What is said of a folder that takes sheets."""

import os
import sys
from pathlib import Path

import pytest

from kiosk.domain.machine import Level
from kiosk.printing.folder_check import check_folder
from tests.fakes.dead_disk import DEAD_DISK, dead_below


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a folder that only its owner may look into."""
    made = tmp_path / "sheets"
    made.mkdir(mode=0o700)
    return made


def test_a_private_folder_is_ready(folder: Path) -> None:
    """Sheets can be written, and nobody else reads them."""
    (finding,) = check_folder(folder)

    assert (finding.level, finding.message) == (Level.OK, f"ready, the folder {folder}")


@pytest.mark.parametrize("number", DEAD_DISK)
def test_a_folder_on_a_dead_share_is_a_fault(
    folder: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """No sheet can be written there."""
    dead_below(monkeypatch, folder, number)
    (finding,) = check_folder(folder)

    assert (finding.level, finding.message) == (Level.FAULT, f"there is no folder {folder}")


def test_a_folder_that_is_missing_is_a_fault(folder: Path) -> None:
    """The kiosk does not make it."""
    (finding,) = check_folder(folder / "none")

    assert finding.level is Level.FAULT
    assert finding.fix.startswith("Make it")


def test_a_folder_that_refuses_files_is_a_fault(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tests may run as root, whom nothing is refused."""
    monkeypatch.setattr(os, "access", lambda *_: False)
    (finding,) = check_folder(folder)

    assert (finding.level, finding.message) == (
        Level.FAULT,
        f"cannot write into the folder {folder}",
    )


def test_a_folder_that_everybody_may_look_into_is_a_warning(folder: Path) -> None:
    """It works, but tells how many sheets there were, and when."""
    folder.chmod(0o755)
    (finding,) = check_folder(folder)

    assert finding.level is Level.WARNING
    assert "chmod o-rwx" in finding.fix


def test_on_windows_these_bits_say_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are set on every folder there."""
    folder.chmod(0o777)
    monkeypatch.setattr(sys, "platform", "win32")
    (finding,) = check_folder(folder)

    assert finding.level is Level.OK
