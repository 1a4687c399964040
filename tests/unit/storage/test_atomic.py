"""Atomic writing: the old content or the new, never half, and nothing left lying about."""

import os
from pathlib import Path

import pytest

from kiosk.storage.atomic import write_atomically


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_content_is_replaced_whole(tmp_path: Path) -> None:
    """Old content is gone, and no other file is left."""
    file = tmp_path / "packs.json"
    file.write_bytes(b"old and longer")

    write_atomically(file, b"new")

    assert file.read_bytes() == b"new"
    assert _names(tmp_path) == ["packs.json"]


def test_the_new_content_is_on_disk_before_it_gets_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """First the file is synced, then renamed, then its folder is synced."""
    steps: list[str] = []
    sync, rename = os.fsync, Path.replace

    def noted_sync(descriptor: int) -> None:
        steps.append("sync folder" if os.fstat(descriptor).st_mode & 0o040000 else "sync file")
        sync(descriptor)

    def noted_rename(self: Path, target: Path) -> Path:
        steps.append("rename")
        return rename(self, target)

    monkeypatch.setattr(os, "fsync", noted_sync)
    monkeypatch.setattr(Path, "replace", noted_rename)

    write_atomically(tmp_path / "packs.json", b"new")

    assert steps == ["sync file", "rename", "sync folder"]


def test_a_failed_write_leaves_the_old_content(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk is told, and the old file stands alone as before."""
    file = tmp_path / "packs.json"
    file.write_bytes(b"old")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)

    with pytest.raises(OSError, match="No space left"):
        write_atomically(file, b"new")

    assert file.read_bytes() == b"old"
    assert _names(tmp_path) == ["packs.json"]


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    """It is the caller who makes folders."""
    with pytest.raises(FileNotFoundError):
        write_atomically(tmp_path / "missing" / "packs.json", b"new")


def test_a_folder_that_cannot_be_synced_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where folders cannot be opened, as on Windows, the file is written all the same."""

    def refused(*_arguments: object) -> int:
        raise PermissionError(13, "Permission denied")

    file = tmp_path / "packs.json"
    # Named by its descriptor, the temporary file needs `os.open` too: only the folder's is denied.
    opened = os.open
    monkeypatch.setattr(
        os, "open", lambda path, *rest: refused() if path == tmp_path else opened(path, *rest)
    )

    write_atomically(file, b"new")

    assert file.read_bytes() == b"new"
