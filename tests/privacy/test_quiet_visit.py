"""A whole visit to the real program, which may talk to nobody and write next to nothing.

It reads aloud, chooses, types, searches and prints, in a network namespace with nothing in it, and
the system tells each file that is written and each socket that is made.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

from tests.breakout.x_client import x_client
from tests.end2end.kiosk_process import Sandbox, end
from tests.end2end.test_broken_disk import UNMEASURED
from tests.end2end.visit_pack import CANARIES, CAR, Places
from tests.end2end.visitor import FINISHING, PRINTING, Visitor, sheet_text
from tests.end2end.x_display import Display, looks_the_same, same
from tests.fakes.tiny_pack import TinyPack
from tests.privacy.allowed_writes import Folders, not_allowed, ways_out
from tests.privacy.system_calls import Deed, deeds, traced
from tests.privacy.traces import told
from tests.speech.sound_room import SoundRoom, sound_room, wait_until

# Nothing in it, not even the machine's own loop.
NO_NETWORK = ("unshare", "--map-root-user", "--net")
OWN = "Zq ok?"
HEARING = [
    ("home", "Going home"),
    ("topic/home", "Going home"),
    ("page/going-home/no-driving", "Ask about this"),
    ("page/going-home/no-driving", "Read aloud"),
    ("read-aloud/speaker-warning", "Use the speaker"),
]
SILENCING = [
    ("read-aloud/playing", "Stop reading aloud"),
    ("page/going-home/no-driving", "Home"),
]
TYPING = [
    ("home", "My questions"),
    ("questions/four", "Write my own question"),
    ("keyboard", OWN[0]),
    *(("keyboard/full", "Space" if letter == " " else letter) for letter in OWN[1:]),
    ("keyboard", "Put on my list"),
    ("questions/four", "Home"),
    ("home", "Search"),
    ("search/results", "z"),
    ("search/results", "q"),
    ("home", "My questions"),
]


@dataclass(frozen=True)
class Past:
    """What one visit did, and what is left of it."""

    deeds: tuple[Deed, ...]
    folders: Folders
    sheet: str
    looks_fresh: bool
    said: str
    before: set[str]
    after: set[str]
    told: list[str]
    copied: list[str]


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SoundRoom]:
    """Voices, and an ear that hears them."""
    with sound_room(tmp_path_factory.mktemp("room")) as room:
        room.start_daemon()
        yield room


@pytest.fixture(scope="module")
def past(
    tmp_path_factory: pytest.TempPathFactory,
    project: Path,
    display: Display,
    room: SoundRoom,
    visit_pack: TinyPack,
    visit_places: Places,
) -> Past:
    """A visit from the first touch to the erased list."""
    root = tmp_path_factory.mktemp("quiet")
    sandbox, log, tray = Sandbox(root / "sandbox", project), root / "calls.txt", root / "tray"
    sandbox.root.mkdir()
    tray.mkdir()
    (sandbox.profile / "settings.toml").write_text(
        f'pack.folder = "{visit_pack.root}"\nprinter.name = "folder:{tray}"\n'
    )
    sound = {name: room.environment[name] for name in ("PULSE_SERVER", "SPEECHD_ADDRESS")}
    words = ("run", "--windowed", "1920x1080", "--profile", str(sandbox.profile))
    under = (*traced(log), *NO_NETWORK)
    unmeasured = {**UNMEASURED, **sound, "DISPLAY": display.name}
    with sandbox.running(*words, under=under, **unmeasured) as kiosk:
        wait_until((sandbox.profile / "good-packs.json").exists)
        start = display.wait_for_rest()
        before = sandbox.paths()
        visitor = Visitor(display, visit_places, start)
        visitor.tap([("attract", "Touch to start")])
        # The bar has all its buttons once there are voices.
        home = Image.open(visit_places.picture("home")).convert("RGB")
        display.wait_until(lambda: same(display.picture(), home))
        visitor.tap(HEARING)
        wait_until(lambda: not room.is_quiet_for(1.0))
        visitor.tap([*SILENCING, *TYPING, *PRINTING[1:]])
        visitor.wait_for("printing/sent")
        visitor.tap(FINISHING)
        with x_client(display.name) as client:
            copied = [name for name in ("PRIMARY", "CLIPBOARD") if client.selection_owner(name)]
        after, fresh = sandbox.paths(), looks_the_same(visitor.seen, start)
        said = end(kiosk)
    return Past(
        deeds=tuple(deeds(log.read_text())),
        folders=Folders(sandbox.profile, root / "sandbox/run", root / "sandbox/home", tray),
        sheet=sheet_text(tray),
        looks_fresh=fresh,
        said=said,
        before=before,
        after=after,
        copied=copied,
        told=list(told(sandbox.contents().items(), (*CANARIES, OWN))),
    )


def test_everything_works_without_a_network(past: Past) -> None:
    """The sheet is printed and the start picture is back; that the page is heard was waited for."""
    assert CAR in past.sheet
    assert OWN in past.sheet
    assert past.looks_fresh
    assert past.said == ""


def test_files_are_written_only_where_they_may(past: Past) -> None:
    """And what may be written there tells nothing of a visit."""
    assert [deed for deed in past.deeds if "askwell.log" in deed.target]
    assert list(not_allowed(past.deeds, past.folders)) == []


def test_no_socket_leads_out_of_the_machine(past: Past) -> None:
    """Not even one that would find no network."""
    assert [deed for deed in past.deeds if deed.target == "AF_UNIX"]
    assert list(ways_out(past.deeds)) == []


def test_the_folders_are_as_they_were(past: Past) -> None:
    """The same files, and none holds a word of what was read, chosen, typed or searched."""
    assert past.after == past.before
    assert past.told == []


def test_nothing_is_left_to_be_pasted(past: Past) -> None:
    """Nobody has the clipboard, nor what was marked last."""
    assert past.copied == []


PLANTED = """
import socket
open({path!r}, "w").close()
socket.socket(socket.AF_INET).close()
"""


@pytest.fixture
def planted(tmp_path: Path) -> tuple[Deed, ...]:
    """What a program did that writes a file and makes a socket in a process of its own."""
    inner = [sys.executable, "-c", PLANTED.format(path=str(tmp_path / "home" / "diary"))]
    (tmp_path / "home").mkdir()
    outer = f"import subprocess; subprocess.run({inner!r}, check=True)"
    log = tmp_path / "calls.txt"
    environment = {**os.environ, **UNMEASURED}
    subprocess.run([*traced(log), sys.executable, "-c", outer], env=environment, check=True)
    wait_until(lambda: "AF_INET" in log.read_text())
    return tuple(deeds(log.read_text()))


@pytest.mark.planted("P2", "a file that another process of the program writes")
def test_a_planted_file_is_named(planted: tuple[Deed, ...], tmp_path: Path) -> None:
    """By what wrote it, and where."""
    home = tmp_path / "home"
    folders = Folders(tmp_path / "profile", tmp_path / "run", home, tmp_path / "tray")
    (found,) = not_allowed(planted, folders)
    assert found.endswith(f"openat {home / 'diary'}")


@pytest.mark.planted("P10", "a socket for the network")
def test_a_planted_socket_is_named(planted: tuple[Deed, ...]) -> None:
    """By what made it, and its kind."""
    (found,) = ways_out(planted)
    assert found.endswith(" AF_INET")
