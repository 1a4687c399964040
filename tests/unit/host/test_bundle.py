"""Where the files that come with the program are."""

import errno
import os
import sys
from datetime import date, datetime
from pathlib import Path

import pytest

from kiosk.host.bundle import bundled, default_pack, made_on, packs_in
from tests.fakes.dead_disk import DEAD_DISK, dead_below


def test_from_source_they_stand_beside_the_package(project: Path) -> None:
    """The folder of fonts is found, wherever the program was started."""
    assert bundled("fonts") == project / "assets" / "fonts"
    assert bundled("fonts").is_dir()


def test_the_frozen_program_has_them_in_its_content_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """PyInstaller's folder wins."""
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    assert bundled("packs", "x") == tmp_path / "assets" / "packs" / "x"


def test_the_first_pack_by_name_is_the_default(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A folder without a pack.toml is no pack."""
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    for name in ("a-empty", "c-pack", "b-pack"):
        (tmp_path / "assets" / "packs" / name).mkdir(parents=True)
    for name in ("b-pack", "c-pack"):
        (tmp_path / "assets" / "packs" / name / "pack.toml").touch()

    assert default_pack().name == "b-pack"


def test_without_any_pack_the_folder_of_packs_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Opening it then says what is missing, with a path."""
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    assert default_pack() == tmp_path / "assets" / "packs"


def test_its_files_tell_when_the_program_was_made(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """In the time zone of the machine; a program that lacks them tells nothing."""
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert made_on() is None

    file = bundled("icons", "LICENSE.txt")
    file.parent.mkdir(parents=True)
    file.touch()
    noon_s = datetime(2027, 3, 9, 12).astimezone().timestamp()
    os.utime(file, (noon_s, noon_s))
    assert made_on() == date(2027, 3, 9)


TOO_LONG = "a" * 300


def test_a_folder_that_cannot_be_looked_into_holds_no_pack(tmp_path: Path) -> None:
    """Its name is longer than any disk allows, or a file stands in its way."""
    (tmp_path / "file").touch()

    for folder in (tmp_path / TOO_LONG, tmp_path / "file", tmp_path / "file" / "packs"):
        assert packs_in(folder) == ()


@pytest.mark.parametrize("number", DEAD_DISK)
def test_a_dead_stick_or_share_holds_no_pack(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, number: int
) -> None:
    """Whatever the system says of it."""
    (tmp_path / "knee").mkdir()
    (tmp_path / "knee" / "pack.toml").touch()
    assert packs_in(tmp_path) == (tmp_path / "knee",)

    dead_below(monkeypatch, tmp_path, number)
    assert packs_in(tmp_path) == ()


def test_of_several_packs_one_that_cannot_be_read_is_missed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Else a visitor would find its neighbour alone, as if there was no other therapy."""
    for name in ("knee", "spine"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "pack.toml").touch()

    dead_below(monkeypatch, tmp_path / "spine", errno.EIO)
    assert packs_in(tmp_path) == (tmp_path / "knee", tmp_path / "spine")


@pytest.mark.parametrize("number", [errno.EACCES, errno.ENOENT, errno.ENOTDIR])
def test_what_is_no_pack_of_ours_is_passed_over(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, number: int
) -> None:
    """Such as the folder of a disk for what was lost and found."""
    (tmp_path / "lost+found").mkdir()
    (tmp_path / "lost+found" / "pack.toml").touch()

    dead_below(monkeypatch, tmp_path / "lost+found", number)
    assert packs_in(tmp_path) == ()
