"""Atomic writing: the old content or the new, never half, and nothing left lying about."""

import os
import stat
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.storage.atomic import clear_unfinished, write_atomically


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


def test_who_may_read_a_file_stays(tmp_path: Path) -> None:
    """IT has let its group read the settings."""
    file = tmp_path / "packs.json"
    file.touch()
    file.chmod(0o640)

    write_atomically(file, b"new")

    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def test_what_a_pulled_plug_has_left_is_cleared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And nothing else."""
    (tmp_path / "packs.json").touch()
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", lambda *_: None)
        patch.setattr(Path, "unlink", lambda *_, **__: None)
        write_atomically(tmp_path / "packs.json", b"half")
    assert len(_names(tmp_path)) == 2

    clear_unfinished(tmp_path)

    assert _names(tmp_path) == ["packs.json"]


def test_a_folder_that_is_not_there_has_nothing_to_clear(tmp_path: Path) -> None:
    """A profile may not exist."""
    clear_unfinished(tmp_path / "missing")

    assert _names(tmp_path) == []


@given(st.binary(max_size=2000), st.binary(max_size=2000))
def test_any_content_comes_back(old: bytes, new: bytes) -> None:
    """Byte for byte."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "x"
        write_atomically(file, old)
        write_atomically(file, new)

        assert file.read_bytes() == new
