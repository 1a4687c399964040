"""The package, installed by apt into a Debian 12 that has nothing else."""

from pathlib import Path

import pytest

from kiosk import __version__
from tests.packaging.debian_root import DebianRoot

pytestmark = [
    pytest.mark.full,
    pytest.mark.timeout(1800),
    pytest.mark.xdist_group("packaging"),
]

PROFILE = "/var/lib/askwell/profile"
AS_KIOSK = ("setpriv", "--reuid=askwell", "--regid=askwell", "--clear-groups")


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
    with root.running(
        *AS_KIOSK, "askwell", "run", "--profile", PROFILE,
        QT_QPA_PLATFORM="offscreen", HOME="/var/lib/askwell",
    ):  # fmt: skip
        root.wait_for_start(PROFILE)
    assert "/etc/systemd/system/askwell.service" in root.paths()

    root.done("apt-get", "purge", "-q", "-y", "--autoremove", "askwell")

    assert root.done("cat", "/etc/passwd", "/etc/group") == users
    assert sorted(root.paths() ^ before) == []
