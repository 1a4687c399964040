"""The package, installed by apt into a Debian 12 that has nothing else."""

import time
from pathlib import Path

import pytest

from kiosk import __version__
from tests.end2end.x_display import Display, x_display
from tests.packaging.debian_root import DebianRoot

pytestmark = [
    pytest.mark.full,
    pytest.mark.timeout(1800),
    pytest.mark.xdist_group("packaging"),
]

WITHIN_S = 120
PROFILE = "/var/lib/askwell/profile"
AS_KIOSK = ("setpriv", "--reuid=askwell", "--regid=askwell", "--clear-groups")


def wait_for_words(file: Path, words: str) -> None:
    """Wait until a file holds some words."""
    deadline = time.monotonic() + WITHIN_S
    while not (file.exists() and words in file.read_text()):
        assert time.monotonic() < deadline, f"{words!r} never came into {file}"
        time.sleep(0.1)


def begin_visit(screen: Display) -> None:
    """Touch the start picture, and see home."""
    start = screen.wait_for_rest()
    screen.tap(screen.width // 2, screen.height // 2)
    screen.wait_for_change(start)


def test_it_tells_its_version(installed: DebianRoot) -> None:
    """By the name that everybody calls it."""
    assert installed.done("askwell", "--version") == f"askwell {__version__}\n"


def test_it_is_whole(installed: DebianRoot) -> None:
    """Each screen opens and a sheet is written, with the libraries that the package asks for."""
    said = installed.done("askwell", "--self-check", QT_QPA_PLATFORM="offscreen")
    assert "screens opened" in said


def test_doctor_names_the_missing_printer_as_the_only_fault(installed: DebianRoot) -> None:
    """What else is amiss in an empty Debian does not keep the kiosk from its work."""
    ended = installed.run("askwell", "doctor")

    faults = [
        line.split()[1].rstrip(":")
        for line in ended.stdout.splitlines()
        if line.startswith("fault")
    ]
    assert (ended.returncode, ended.stderr, faults) == (1, "", ["printer"])


def test_without_a_display_it_says_so(installed: DebianRoot) -> None:
    """In one line."""
    ended = installed.run("askwell", "run", "--profile", "/tmp/profile")  # noqa: S108 (in the Debian of the test)

    assert ended.returncode == 1
    assert ended.stderr == (
        "askwell: there is no display: neither WAYLAND_DISPLAY nor DISPLAY is set\n"
    )


def test_a_visit_begins_in_an_x_server(installed: DebianRoot, tmp_path: Path) -> None:
    """The start picture shows, and a touch opens home."""
    root = installed.layer(tmp_path / "root")
    with (
        x_display(1920, 1080) as screen,
        root.running("askwell", "run", "--profile", "/srv/profile", DISPLAY=screen.name),
    ):
        begin_visit(screen)


def test_a_visit_begins_under_weston(installed: DebianRoot, tmp_path: Path) -> None:
    """The package recommends it, and it shows the kiosk on its whole screen."""
    root = installed.layer(tmp_path / "root")
    root.install("weston")
    # Told to fill the screen it waits for a window manager.
    weston = "weston --backend=x11-backend.so --use-pixman --width=1920 --height=1080"
    shell = "--shell=kiosk-shell.so --socket=wayland-7"
    script = (
        f"export XDG_RUNTIME_DIR=/run; {weston} {shell} 2>/run/weston.log & "
        "until [ -S /run/wayland-7 ]; do sleep 0.1; done; "
        "unset DISPLAY; WAYLAND_DISPLAY=wayland-7 exec askwell run --profile /srv/profile"
    )
    with (
        x_display(1920, 1080) as screen,
        root.running("sh", "-c", script, DISPLAY=screen.name),
    ):
        wait_for_words(root.changes / "srv/profile/log/askwell.log", "started")
        begin_visit(screen)


def test_it_runs_in_weston_without_a_screen(installed: DebianRoot, tmp_path: Path) -> None:
    """As on a computer whose screen is switched off."""
    root = installed.layer(tmp_path / "root")
    root.install("weston")
    weston = "weston --backend=headless-backend.so --shell=kiosk-shell.so --socket=wayland-7"
    script = (
        f"export XDG_RUNTIME_DIR=/run; {weston} 2>/run/weston.log & "
        "until [ -S /run/wayland-7 ]; do sleep 0.1; done; "
        "WAYLAND_DISPLAY=wayland-7 exec askwell run --profile /srv/profile"
    )
    with root.running("sh", "-c", script):
        wait_for_words(root.changes / "srv/profile/log/askwell.log", "started")


def test_a_purge_leaves_nothing(
    debian: DebianRoot, package: Path, tmp_path: Path, installed: DebianRoot
) -> None:
    """No file, no user, after the session of a kiosk was installed and the kiosk has run."""
    assert installed.changes.is_dir()  # it has handed the package in
    root = debian.layer(tmp_path / "root")
    before = root.paths()
    users = root.done("cat", "/etc/passwd", "/etc/group")
    root.install(f"/mnt/{package.name}")
    # Some of its commands find no running system here.
    root.run("askwell", "install-session", "--apply", "--sticks")
    root.done("install", "-d", "-o", "askwell", "/var/lib/askwell")
    log = root.changes / PROFILE.lstrip("/") / "log/askwell.log"
    with root.running(
        *AS_KIOSK, "askwell", "run", "--profile", PROFILE,
        QT_QPA_PLATFORM="offscreen", HOME="/var/lib/askwell",
    ):  # fmt: skip
        wait_for_words(log, "started")
    assert "/etc/systemd/system/askwell.service" in root.paths()

    root.done("apt-get", "purge", "-q", "-y", "--autoremove", "askwell")

    assert root.done("cat", "/etc/passwd", "/etc/group") == users
    assert sorted(root.paths() ^ before) == []
