"""Files of a pack are read without ever leaving it."""

import os
import stat
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from kiosk.content import files
from kiosk.content.codes import Code
from kiosk.content.errors import PackError
from kiosk.content.files import (
    FOLDERS_MAX,
    Entry,
    is_link,
    list_folder,
    read_bytes,
    read_text,
    walk,
)
from tests.fakes.tiny_pack import TinyPack


def test_windows_line_ends_become_plain_ones(pack: TinyPack) -> None:
    """An author on Windows writes the same pack."""
    pack.write("a.md", b"one\r\ntwo\r\n")
    assert read_text(pack.root, "a.md") == "one\ntwo\n"


def test_a_lone_carriage_return_is_refused(pack: TinyPack) -> None:
    """What no editor writes on purpose could hide a line."""
    pack.write("a.md", b"one\rtwo")
    with pytest.raises(PackError, match="P-CHARACTER"):
        read_text(pack.root, "a.md")


@pytest.mark.parametrize("relative", ["../x", "en/../../x", "/etc/hostname", "en\\x"])
def test_no_path_leads_out_of_the_pack(pack: TinyPack, relative: str) -> None:
    """A path with a way out is refused before anything is looked at."""
    with pytest.raises(PackError, match="leads out of the pack"):
        read_bytes(pack.root, relative)


def test_a_folder_is_no_file(pack: TinyPack) -> None:
    """Reading a folder is a fault, not a crash."""
    with pytest.raises(PackError, match="is not a file"):
        read_bytes(pack.root, "en")


def test_a_pipe_is_no_file(pack: TinyPack) -> None:
    """A named pipe, which would wait for ever, is refused unread."""
    os.mkfifo(pack.root / "pipe")
    with pytest.raises(PackError, match="is not a file"):
        read_bytes(pack.root, "pipe")


def test_a_file_is_no_folder(pack: TinyPack) -> None:
    """Listing a file is a fault, not a crash."""
    with pytest.raises(PackError, match="is not a folder"):
        list_folder(pack.root, "pack.toml")


def test_what_lies_behind_a_file_is_missing(pack: TinyPack) -> None:
    """A file on the way to another is a fault at the path that was asked for."""
    with pytest.raises(PackError) as caught:
        read_bytes(pack.root, "pack.toml/x")
    assert (caught.value.check, caught.value.line) == (Code.MISSING, 1)


def test_a_large_file_is_refused_unread(pack: TinyPack, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its size is looked at first."""
    pack.grow("a.md", files.FILE_BYTES_MAX + 1)
    monkeypatch.setattr(Path, "read_bytes", lambda _: pytest.fail("it was read"))
    with pytest.raises(PackError, match="P-SIZE"):
        read_bytes(pack.root, "a.md")


def test_a_file_of_the_largest_size_is_read(pack: TinyPack) -> None:
    """The limit itself is allowed."""
    pack.grow("a.md", files.FILE_BYTES_MAX)
    assert len(read_bytes(pack.root, "a.md")) == files.FILE_BYTES_MAX


def test_a_file_that_cannot_be_read_is_a_fault(
    pack: TinyPack, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk error becomes one sentence."""

    def fail(_: object) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "read_bytes", fail)
    with pytest.raises(PackError, match="cannot be read: Input/output error"):
        read_bytes(pack.root, "pack.toml")


def test_a_folder_that_cannot_be_listed_is_a_fault(
    pack: TinyPack, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk error becomes one sentence."""

    def fail(_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "scandir", fail)
    with pytest.raises(PackError, match="cannot be read: Input/output error"):
        list_folder(pack.root, "en")


def test_a_folder_is_listed_by_name(pack: TinyPack) -> None:
    """Files and folders are told apart."""
    assert list_folder(pack.root, "en")[:3] == (
        Entry("faq", is_folder=True),
        Entry("figures.toml", is_folder=False),
        Entry("glossary.toml", is_folder=False),
    )


def test_folders_without_end_are_not_followed(pack: TinyPack) -> None:
    """The first one that lies too deep is told, and nothing below it."""
    names = ("a",) * FOLDERS_MAX
    pack.root.joinpath(*names, "b", "c").mkdir(parents=True)
    found = [(place, entry) for place, entry in walk(pack.root) if place[:1] == ("a",)]

    assert found[-2] == (names, Entry("b", is_folder=True))
    place, fault = found[-1]
    assert place == (*names, "b")
    assert isinstance(fault, PackError)
    assert str(fault) == (
        f"{pack.root.joinpath(*place)}:1: P-STRAY lies more than 8 folders deep; it was not read"
    )


def test_the_pack_itself_may_stand_behind_a_link(pack: TinyPack, tmp_path: Path) -> None:
    """Only what is inside of the pack is held to be plain."""
    (tmp_path / "current").symlink_to(pack.root)
    assert read_text(tmp_path / "current", "pack.toml").startswith("id")


@pytest.mark.parametrize(
    ("mode", "tag", "expected"),
    [
        (stat.S_IFLNK, 0, True),
        (stat.S_IFDIR, files.WINDOWS_JUNCTION, True),
        (stat.S_IFDIR, 0, False),
        (stat.S_IFREG, 0, False),
    ],
)
def test_links_and_junctions_are_links(mode: int, tag: int, expected: bool) -> None:
    """Windows leads elsewhere by junctions, which are no symbolic links."""
    status = cast("os.stat_result", SimpleNamespace(st_mode=mode, st_reparse_tag=tag))
    assert is_link(status) is expected
