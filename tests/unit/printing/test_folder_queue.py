"""A folder as a printer."""

import os
from pathlib import Path

import pytest

from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintState
from kiosk.printing.folder_queue import FolderQueue


def test_a_sheet_lands_whole_under_its_title_for_its_owner_only(tmp_path: Path) -> None:
    """Nobody else can read it, and nothing else is left in the folder."""
    outcome = FolderQueue(tmp_path).submit(b"%PDF-", "sheet-1f")

    assert outcome == PrintOutcome(PrintState.SENT, PrintReason.NONE, "sheet-1f")
    assert [path.name for path in tmp_path.iterdir()] == ["sheet-1f.pdf"]
    assert (tmp_path / "sheet-1f.pdf").read_bytes() == b"%PDF-"
    assert (tmp_path / "sheet-1f.pdf").stat().st_mode & 0o777 == 0o600


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    """A slip in the settings is told, not turned into a folder."""
    outcome = FolderQueue(tmp_path / "gone").submit(b"%PDF-", "sheet-1f")

    assert outcome == PrintOutcome(PrintState.FAILED, PrintReason.NOT_FOUND)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("fault", "reason"),
    [(PermissionError(), PrintReason.REJECTED), (OSError(28, "full"), PrintReason.UNKNOWN)],
)
def test_what_cannot_be_written_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: OSError, reason: PrintReason
) -> None:
    """Neither half a sheet nor an unfinished file stays."""

    def fail(_descriptor: int) -> None:
        raise fault

    monkeypatch.setattr(os, "fsync", fail)

    assert FolderQueue(tmp_path).submit(b"%PDF-", "s") == PrintOutcome(PrintState.FAILED, reason)
    assert not list(tmp_path.iterdir())
