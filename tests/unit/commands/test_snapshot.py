"""`askwell snapshot` writes a picture of every screen and a list that keeps its contract."""

import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from kiosk.domain.route import STAFF_SCREENS
from tests.fakes.tiny_pack import TinyPack, write_tiny_pack
from tests.visual.gates.records import broken_records

SMALL = ["--size", "1280x800", "--px-per-mm", "3.86", "--today", "2026-11-23"]


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> TinyPack:
    """A pack without a fault."""
    return _drawable(write_tiny_pack(tmp_path_factory.mktemp("packs") / "tiny"))


@pytest.fixture(scope="module")
def album(pack: TinyPack, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pictures of the pack, in a folder that the command had to create."""
    out = tmp_path_factory.mktemp("albums") / "new" / "album"
    done = snapshot(str(out), *SMALL, "--pack", str(pack.root))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    return out


def snapshot(*words: str) -> subprocess.CompletedProcess[str]:
    """Run the command as its own process, since it makes an application."""
    command = [sys.executable, "-m", "kiosk", "snapshot", *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=200, check=False)


def test_the_records_keep_the_contract(album: Path) -> None:
    """Fields, types, roles and screens are those of the contract, and each file is there."""
    entries = msgspec.json.decode((album / "screens.json").read_bytes())
    files = {file.name for file in album.iterdir()} - {"screens.json"}
    assert list(broken_records(entries, files)) == []


def test_every_screen_is_there(album: Path) -> None:
    """Each screen of a visit, each page and each answer of the pack has an entry."""
    entries = msgspec.json.decode((album / "screens.json").read_bytes())
    shown = {entry["screen"] for entry in entries}
    assert {screen for screen in shown if not screen.startswith("staff-")} == {
        "attract", "home", "topic", "page", "sources", "faq", "answer", "questions", "preview",
        "printing", "fault", "takeaway", "still-there", "help", "finish", "hidden", "display",
        "keyboard", "search", "glossary",
    }  # fmt: skip
    staff = {screen.value for screen in STAFF_SCREENS}
    assert {screen for screen in shown if screen.startswith("staff-")} - staff == {
        "staff-clean",
        "staff-aside",
    }
    assert staff - shown == set()
    ids = {entry["id"] for entry in entries}
    pages = ("no-driving", "your-ride", "drip-and-spray", "in-short")
    assert ids >= {f"page/going-home/{page}" for page in pages} | {"answer/can-i-drive"}


def test_each_stop_is_reached(album: Path) -> None:
    """The warning shows the warning, and not what is behind it."""
    entries = {
        entry["id"]: entry for entry in msgspec.json.decode((album / "screens.json").read_bytes())
    }
    warned = entries["still-there"]
    assert warned["texts"][0] == "Are you still there?"
    assert [item["name"] for item in warned["items"]] == [
        "I need more time",
        "No time limit for me",
        "Finish and erase",
    ]


def test_two_runs_give_the_same(album: Path, pack: TinyPack, tmp_path: Path) -> None:
    """Records and pictures do not depend on the moment."""
    again = tmp_path / "again"
    again.mkdir()
    assert snapshot(str(again), *SMALL, "--pack", str(pack.root)).returncode == 0
    files = sorted(file.name for file in album.iterdir())
    assert sorted(file.name for file in again.iterdir()) == files
    assert [
        name for name in files if (again / name).read_bytes() != (album / name).read_bytes()
    ] == []


def test_a_full_folder_is_refused(album: Path, pack: TinyPack) -> None:
    """Old pictures are never mixed with new ones, and nothing is written."""
    before = {file: file.stat().st_mtime_ns for file in album.iterdir()}
    done = snapshot(str(album), *SMALL, "--pack", str(pack.root))
    assert done.returncode == 1
    assert _line(done) == f"askwell: the folder {album} is not empty"
    assert {file: file.stat().st_mtime_ns for file in album.iterdir()} == before


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    """One line tells what is wrong."""
    (tmp_path / "album").touch()
    done = snapshot(str(tmp_path / "album"))
    assert done.returncode == 1
    assert "cannot be used" in _line(done)


@pytest.mark.parametrize("size", ["1920", "1920x", "0x1080", "-1920x1080", "wide"])
def test_a_wrong_size_is_a_wrong_call(size: str, tmp_path: Path) -> None:
    """The command ends with 2 and leaves nothing behind."""
    done = snapshot(str(tmp_path / "album"), f"--size={size}")
    assert done.returncode == 2
    assert "--size" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "album").exists()


def test_a_broken_pack_is_told_in_one_line(tmp_path: Path) -> None:
    """The fault has its file; there is no traceback."""
    pack = write_tiny_pack(tmp_path / "tiny")
    pack.change("pack.toml", 'id = "tiny"', "id = ")
    done = snapshot(str(tmp_path / "album"), *SMALL, "--pack", str(pack.root))
    assert done.returncode == 1
    assert "pack.toml" in _line(done)


def _line(done: subprocess.CompletedProcess[str]) -> str:
    assert "Traceback" not in done.stderr
    [line] = done.stderr.splitlines()
    return line


def _drawable(pack: TinyPack) -> TinyPack:
    # Qt warns of a colour that is defined nowhere.
    pack.change("figures/ride.svg", "url(#paint)", "#09504f")
    return pack
