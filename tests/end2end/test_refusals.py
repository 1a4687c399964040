"""What the program cannot do it says in one line, with status 1, and never with a traceback."""

import re
import shutil
import socket
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.codes import Code
from kiosk.storage.last_good import GoodPack, remember_good_pack
from kiosk.storage.log_file import LogEvent
from kiosk.storage.profile import Profile
from tests.end2end.kiosk_process import Sandbox, end
from tests.fakes.tiny_pack import TOPIC, TinyPack, write_tiny_pack

PAGE_FILE = f"{TOPIC}/01-no-driving.md"
DRAWING = "figures/ride.svg"
# Not even root can make a file in it.
NOBODY_WRITES_HERE = "/proc/sys"
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\x06\0\0\0\x1f\x15\xc4\x89"
HUNDRED_MB = 100 * 1024 * 1024

BROKEN: dict[str, tuple[str, Callable[[TinyPack], object]]] = {
    "a missing file": (
        f"sources.toml:1: {Code.MISSING} ",
        lambda pack: pack.remove("sources.toml"),
    ),
    "bad TOML": (
        f"pack.toml:2: {Code.TOML} ",
        lambda pack: pack.change("pack.toml", "= 3", "= = 3"),
    ),
    "unknown markup": (
        f"{PAGE_FILE}:11: ",
        lambda pack: pack.change(PAGE_FILE, "## What a study saw", "<b>What a study saw</b>"),
    ),
    "another encoding": (
        f"{PAGE_FILE}:1: {Code.ENCODING} ",
        lambda pack: pack.write(PAGE_FILE, "+++".encode("utf-16")),
    ),
    "a link out": (
        f"{PAGE_FILE}:9: ",
        lambda pack: pack.change(PAGE_FILE, "Your body", "[Your body](https://example.org)"),
    ),
    "a symbolic link": (
        f"{DRAWING}:1: {Code.LINK} ",
        lambda pack: pack.link(DRAWING, "/etc/hostname"),
    ),
    "100 MB": (f"{PAGE_FILE}:1: {Code.SIZE} ", lambda pack: pack.grow(PAGE_FILE, HUNDRED_MB)),
    "a PNG called SVG": (f"{DRAWING}:1: ", lambda pack: pack.write(DRAWING, PNG)),
}


@pytest.fixture
def pack(tmp_path: Path) -> TinyPack:
    """A pack without a fault."""
    return write_tiny_pack(tmp_path / "pack")


def one_line(stderr: str) -> str:
    """Give what was said, which is one line."""
    assert stderr.count("\n") == 1, stderr
    return stderr.strip()


class TestDisplay:
    """Without a display nothing can be shown."""

    def test_no_display_is_one_sentence(self, sandbox: Sandbox) -> None:
        """Neither of the variables is set."""
        ended = sandbox.run("run", "--profile", str(sandbox.profile))

        assert ended.returncode == 1
        assert one_line(ended.stderr) == (
            "askwell: there is no display: neither WAYLAND_DISPLAY nor DISPLAY is set"
        )

    @pytest.mark.parametrize(
        "variables",
        [
            {"DISPLAY": ":987"},
            {"WAYLAND_DISPLAY": "wayland-987"},
            {"DISPLAY": ":987", "QT_QPA_PLATFORM": "xcb"},
        ],
        ids=" ".join,
    )
    def test_a_dead_display_is_one_sentence(
        self, sandbox: Sandbox, variables: dict[str, str]
    ) -> None:
        """Its name stands in it."""
        ended = sandbox.run("run", **variables)

        assert ended.returncode == 1
        assert re.fullmatch(
            r"askwell: the display (:|wayland-)987 does not answer", one_line(ended.stderr)
        )


class TestProfile:
    """A folder that was asked for must be usable."""

    @pytest.mark.parametrize(
        ("folder", "said"),
        [
            ("/proc/askwell", r"the profile folder /proc/askwell cannot be made: .+"),
            ("{file}", r"the profile folder .*/file is a file, not a folder"),
            ("{file}/below", r"the profile folder .*/file/below cannot be made: .+"),
        ],
    )
    def test_an_unusable_folder_is_one_sentence(
        self, sandbox: Sandbox, folder: str, said: str
    ) -> None:
        """With the folder and the reason."""
        file = sandbox.root / "file"
        file.touch()
        ended = sandbox.run("run", "--profile", folder.format(file=file), **OFFSCREEN)

        assert ended.returncode == 1
        assert re.fullmatch(f"askwell: {said}", one_line(ended.stderr))

    def test_a_folder_that_nobody_can_write_works(self, sandbox: Sandbox) -> None:
        """The kiosk runs without a log and without a memory."""
        with sandbox.running("run", "--profile", NOBODY_WRITES_HERE, **OFFSCREEN) as process:
            said = end(process)

        assert (process.returncode, said) == (0, "")


def test_an_installed_session_without_a_profile_shows_where_to_ask(
    sandbox: Sandbox, service: socket.socket
) -> None:
    """Nobody reads the line there, and without a picture the screen would stay black."""
    words = ("run", "--first-run-setup", "--profile", "/proc/askwell")
    heard = {"NOTIFY_SOCKET": str(service.getsockname())}
    with sandbox.running(*words, **OFFSCREEN, **heard) as process:
        assert service.recv(1000).decode() == (
            "READY=1\nSTATUS=The kiosk cannot run and shows where to ask (K-301)."
        )
        said = one_line(end(process))

    assert process.returncode == 0
    assert said.startswith("askwell: the profile folder /proc/askwell cannot be made: ")


@pytest.mark.parametrize("fault", list(BROKEN))
class TestBrokenPack:
    """Each kind of damage is named by file, line and code."""

    def test_check_names_it(self, sandbox: Sandbox, pack: TinyPack, fault: str) -> None:
        """A line of findings for the fault, and status 1."""
        place, break_it = BROKEN[fault]
        break_it(pack)
        ended = sandbox.run("check", str(pack.root), "--today", "2026-11-23")

        assert ended.returncode == 1
        assert ended.stderr == ""
        found = [line for line in ended.stdout.splitlines() if f"{pack.root}/{place}" in line]
        assert found
        assert all(re.search(r":\d+: [A-Z][A-Z0-9-]+ .", line) for line in found)

    def test_run_refuses_it(self, sandbox: Sandbox, pack: TinyPack, fault: str) -> None:
        """With --pack the program ends with the one line."""
        place, break_it = BROKEN[fault]
        break_it(pack)
        ended = sandbox.run("run", "--pack", str(pack.root), **OFFSCREEN)

        assert ended.returncode == 1
        assert one_line(ended.stderr).startswith(f"askwell: {pack.root}/{place}")


class TestConfiguredPack:
    """A pack from the settings that breaks costs the pack, not the kiosk."""

    def test_the_last_good_edition_takes_over(
        self, sandbox: Sandbox, pack: TinyPack, tmp_path: Path
    ) -> None:
        """The same therapy goes on, and staff read about it in the log."""
        older = tmp_path / "older"
        shutil.copytree(pack.root, older)
        pack.remove("sources.toml")
        profile = Profile(sandbox.profile, writable=True)
        remember_good_pack(profile, GoodPack("tiny", 2, older))

        assert events_until(sandbox, pack.root, LogEvent.PACK_FALLBACK) == [
            ["started"],
            ["pack-broken", "K-201"],
            ["pack-fallback", "K-201"],
            ["stopped"],
        ]

    def test_without_one_the_desk_is_shown(self, sandbox: Sandbox, pack: TinyPack) -> None:
        """The program goes on running."""
        pack.remove("sources.toml")

        assert events_until(sandbox, pack.root, LogEvent.NO_PACK) == [
            ["started"],
            ["pack-broken", "K-201"],
            ["no-pack", "K-201"],
            ["stopped"],
        ]

    def test_a_folder_that_is_no_pack_leads_to_the_desk(self, sandbox: Sandbox) -> None:
        """Even the manifest cannot be read; the program still runs."""
        events = events_until(sandbox, sandbox.root / "nowhere", LogEvent.NO_PACK)

        assert events == [["started"], ["no-pack", "K-201"], ["stopped"]]


def events_until(sandbox: Sandbox, folder: Path, event: LogEvent) -> list[list[str]]:
    """Run with a pack from the settings until something happened, and read the whole log."""
    (sandbox.profile / "settings.toml").write_text(f'pack.folder = "{folder}"\n')
    log = sandbox.profile / "log" / "askwell.log"
    with sandbox.running("run", "--profile", str(sandbox.profile), **OFFSCREEN) as process:
        wait_for_words(log, event.value)
        said = end(process)
    assert (process.returncode, said) == (0, "")
    return [line.split()[1:] for line in log.read_text().splitlines()]


def wait_for_words(file: Path, words: str) -> None:
    """Wait until a file holds some words."""
    deadline = time.monotonic() + 30
    while not (file.exists() and words in file.read_text()):
        assert time.monotonic() < deadline, f"{words!r} never came into {file}"
        time.sleep(0.05)
