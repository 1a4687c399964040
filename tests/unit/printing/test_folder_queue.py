"""A folder as a printer."""

import errno
import os
import time
from pathlib import Path
from threading import Event

import pytest

from kiosk.domain.outcomes import PrintOutcome, PrintProgress, PrintReason, PrintStage, PrintState
from kiosk.printing.document import PAGES_MAX, JobWatch
from kiosk.printing.folder_queue import FolderQueue
from tests.fakes.dead_disk import dead_below
from tests.fakes.print_queue import PDF, TITLE, FakeDocument


def watch(told: list[PrintProgress] | None = None) -> JobWatch:
    """Give somebody who waits for an hour."""
    tell = (told if told is not None else []).append
    return JobWatch(tell, Event(), time.monotonic() + 3600.0)


def test_a_sheet_lands_whole_under_its_title_for_its_owner_only(tmp_path: Path) -> None:
    """Nobody else can read it, and nothing else is left in the folder."""
    told: list[PrintProgress] = []
    outcome = FolderQueue(tmp_path).print_document(FakeDocument(), watch(told))

    assert outcome == PrintOutcome(PrintState.SENT, PrintReason.NONE, TITLE)
    assert told == [PrintProgress(PrintStage.SENT)]
    assert [path.name for path in tmp_path.iterdir()] == [f"{TITLE}.pdf"]
    assert (tmp_path / f"{TITLE}.pdf").read_bytes() == PDF
    assert (tmp_path / f"{TITLE}.pdf").stat().st_mode & 0o777 == 0o600


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    """A slip in the settings is told, not turned into a folder."""
    outcome = FolderQueue(tmp_path / "gone").print_document(FakeDocument(), watch())

    assert outcome == PrintOutcome(PrintState.FAILED, PrintReason.NOT_FOUND)
    assert not list(tmp_path.iterdir())


def test_a_share_that_dies_while_a_sheet_is_written_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing can be put away there any more."""

    def die(_descriptor: int) -> None:
        dead_below(monkeypatch, tmp_path, errno.ESTALE)
        raise OSError(errno.ESTALE, "Stale file handle")

    monkeypatch.setattr(os, "fsync", die)
    outcome = FolderQueue(tmp_path).print_document(FakeDocument(), watch())
    assert outcome == PrintOutcome(PrintState.FAILED, PrintReason.UNKNOWN)

    outcome = FolderQueue(tmp_path).print_document(FakeDocument(), watch())
    assert outcome == PrintOutcome(PrintState.FAILED, PrintReason.NOT_FOUND)


def test_a_folder_has_no_paper(tmp_path: Path) -> None:
    """The sheet is laid out for Letter then."""
    assert FolderQueue(tmp_path).paper() is None


def test_a_document_of_too_many_pages_is_refused(tmp_path: Path) -> None:
    """As every queue does."""
    document = FakeDocument(page_count=PAGES_MAX + 1)

    assert FolderQueue(tmp_path).print_document(document, watch()) == PrintOutcome(
        PrintState.FAILED, PrintReason.REJECTED
    )
    assert not list(tmp_path.iterdir())


def test_what_nobody_waits_for_is_not_written(tmp_path: Path) -> None:
    """It was called off while it was laid out."""
    waiting = watch()
    waiting.called_off.set()

    assert FolderQueue(tmp_path).print_document(FakeDocument(), waiting) == PrintOutcome(
        PrintState.CANCELLED
    )
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

    assert FolderQueue(tmp_path).print_document(FakeDocument(), watch()) == PrintOutcome(
        PrintState.FAILED, reason
    )
    assert not list(tmp_path.iterdir())
