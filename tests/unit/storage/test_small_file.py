"""A small file is read whole or not at all, and nobody waits for what is no file."""

import os
import socket
from pathlib import Path

import pytest

from kiosk.storage.small_file import open_plain, read_small

OPEN = Path("/proc/self/fd")


def test_a_file_is_read_as_it_is(tmp_path: Path) -> None:
    """Line ends too."""
    file = tmp_path / "file"
    file.write_bytes(b"a\r\nb\x1a\n")

    assert read_small(file, 100) == b"a\r\nb\x1a\n"


def test_of_a_large_one_the_beginning_is_read(tmp_path: Path) -> None:
    """No more than was asked for."""
    file = tmp_path / "file"
    file.write_bytes(b"abcdef")

    assert read_small(file, 4) == b"abcd"


def test_nobody_waits_for_a_pipe(tmp_path: Path) -> None:
    """Nothing would ever come out of it."""
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(OSError, match="it is no plain file"):
        read_small(tmp_path / "pipe", 100)


@pytest.mark.parametrize("path", ["/dev/zero", "/dev/full", "/dev/tty"])
def test_a_device_is_not_read(path: str) -> None:
    """It might never end."""
    with pytest.raises(OSError):  # noqa: PT011 (a machine without terminal says so in its words)
        read_small(Path(path), 100)


def test_a_socket_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor can it be opened."""
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket")
        with pytest.raises(OSError, match="No such device"):
            read_small(Path("socket"), 100)


def test_a_folder_is_called_one(tmp_path: Path) -> None:
    """As Python does."""
    with pytest.raises(IsADirectoryError, match="Is a directory"):
        open_plain(tmp_path)


def test_what_is_missing_is_missing(tmp_path: Path) -> None:
    """Callers tell the two apart."""
    with pytest.raises(FileNotFoundError):
        read_small(tmp_path / "gone", 100)


def test_what_was_refused_is_closed_again(tmp_path: Path) -> None:
    """A kiosk that looks each day for years has no more files open than at first."""
    os.mkfifo(tmp_path / "pipe")
    before = len(list(OPEN.iterdir()))
    for path in (tmp_path, tmp_path / "pipe"):
        with pytest.raises(OSError):  # noqa: PT011 (which one is told above)
            open_plain(path)

    assert len(list(OPEN.iterdir())) == before
