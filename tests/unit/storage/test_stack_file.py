"""The file of stack dumps does not grow for ever."""

import os
from pathlib import Path

import pytest

from kiosk.storage.profile import Profile
from kiosk.storage.stack_file import MAX_BYTES, STACK_FILE, open_stack_file


def append(folder: Path, content: bytes) -> bytes:
    """Open the file, write, close it, and read all of it."""
    descriptor = open_stack_file(Profile(folder, writable=True))
    assert descriptor is not None
    os.write(descriptor, content)
    os.close(descriptor)
    return (folder / "log" / STACK_FILE).read_bytes()


def test_a_dump_is_appended(tmp_path: Path) -> None:
    """The one before may tell more."""
    append(tmp_path, b"one\n")
    assert append(tmp_path, b"two\n") == b"one\ntwo\n"


def test_a_large_file_begins_anew(tmp_path: Path) -> None:
    """With the next start."""
    append(tmp_path, b"x" * (MAX_BYTES + 1))
    assert append(tmp_path, b"new\n") == b"new\n"


def test_a_read_only_profile_has_none(tmp_path: Path) -> None:
    """Nothing is made in it."""
    assert open_stack_file(Profile(tmp_path, writable=False)) is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["log", f"log/{STACK_FILE}"])
def test_something_in_its_way_costs_only_the_file(tmp_path: Path, name: str) -> None:
    """The kiosk runs without."""
    (tmp_path / name).mkdir(parents=True)
    if name == "log":
        (tmp_path / name).rmdir()
        (tmp_path / name).touch()
    assert open_stack_file(Profile(tmp_path, writable=True)) is None
