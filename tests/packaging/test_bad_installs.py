"""The package over other versions, on a full disk, stopped half-way, without what it needs."""

import re
import tarfile
import time
from pathlib import Path

import pytest

from kiosk import __version__
from tests.packaging.debian_root import DebianRoot
from tests.packaging.other_versions import NEWER, OLDER, package_of_version

pytestmark = [
    pytest.mark.full,
    pytest.mark.timeout(1800),
    pytest.mark.xdist_group("packaging"),
]

WITHIN_S = 300
CONTENTS = "opt/askwell/_internal-"
# A sheet is written, and the kiosk starts without a screen, tells of it, and ends when asked to.
USE = """
set -e
export QT_QPA_PLATFORM=offscreen
askwell sheet --out /srv/sheet.pdf --question why-may-it-help
rm -rf /srv/profile
askwell run --profile /srv/profile &
until grep -qs ' started$' /srv/profile/log/askwell.log; do kill -0 $!; sleep 0.1; done
kill $!
wait $!
"""
# Room for one version and a half.
ONE_AND_A_HALF = "260m"


@pytest.fixture(scope="module")
def older(package: Path, handed_in: Path) -> str:
    """A package of an older version, where the Debian of the test finds it."""
    return f"/mnt/{package_of_version(package, OLDER, handed_in).name}"


@pytest.fixture(scope="module")
def newer(package: Path, handed_in: Path) -> str:
    """One of a newer version."""
    return f"/mnt/{package_of_version(package, NEWER, handed_in).name}"


@pytest.fixture
def root(installed: DebianRoot, tmp_path: Path) -> DebianRoot:
    """The installed program, to be spoilt."""
    return installed.layer(tmp_path / "root")


def contents(root: DebianRoot) -> list[str]:
    """Name the versions whose files lie there."""
    said = root.done("sh", "-c", "ls -d /opt/askwell/_internal-*").split()
    return [name.rpartition("-")[2] for name in said]


def test_an_older_version_makes_way(root: DebianRoot, older: str, package: Path) -> None:
    """Its files go, and the new one works and starts."""
    root.install(older)
    root.install(f"/mnt/{package.name}")

    assert contents(root) == [__version__]
    root.done("sh", "-c", USE)


def test_a_newer_version_makes_way(root: DebianRoot, newer: str, package: Path) -> None:
    """Where somebody wants the older one back."""
    root.install(newer)
    assert contents(root) == [NEWER]
    root.install(f"/mnt/{package.name}")

    assert contents(root) == [__version__]
    root.done("sh", "-c", USE)


def test_what_is_stopped_half_way_leaves_the_older_version(root: DebianRoot, newer: str) -> None:
    """All processes die at once, as when a plug is pulled; it starts. Then the newer one does."""
    half = root.changes / f"{CONTENTS}{NEWER}" / "PySide6/Qt/lib"
    with root.running("dpkg", "--install", newer):
        deadline = time.monotonic() + WITHIN_S
        while not half.exists():
            assert time.monotonic() < deadline, "it was never half unpacked"
            time.sleep(0.01)

    root.done("sh", "-c", USE)
    assert __version__ in contents(root)

    root.done("dpkg", "--install", newer)
    assert contents(root) == [NEWER]
    root.done("sh", "-c", USE)


def test_a_full_disk_leaves_the_older_version(
    debian: DebianRoot, root: DebianRoot, older: str, newer: str
) -> None:
    """Dpkg says what is wrong and takes back what it had unpacked; the older one starts."""
    assert debian.changes.is_dir()
    ended = root.run(
        "sh", "-c",
        f"dpkg --install {older} || exit 3; dpkg --install {newer} && exit 4; {USE}"
        "ls -d /opt/askwell/_internal-*",
        opt=ONE_AND_A_HALF,
    )  # fmt: skip

    assert ended.returncode == 0, ended.stderr
    assert "No space left on device" in ended.stderr
    assert ended.stdout.splitlines()[-1:] == [f"/opt/askwell/_internal-{OLDER}"]


@pytest.fixture
def unpacked(debian: DebianRoot, tarball: Path, tmp_path: Path) -> DebianRoot:
    """The tar, unpacked by hand into a Debian that lacks all libraries."""
    root = debian.layer(tmp_path / "bare")
    with tarfile.open(tarball) as tar:
        tar.extractall(root.changes / "opt", filter="tar")
    return root


def test_missing_libraries_are_named_until_none_is_missing(unpacked: DebianRoot) -> None:
    """One line each; whoever installs what it names gets to a working program."""
    program = f"/opt/askwell-{__version__}/askwell"
    named = []
    while True:
        ended = unpacked.run(program, "run", "--profile", "/srv/profile")
        assert (ended.returncode, ended.stderr.count("\n")) == (1, 1), ended.stderr
        found = re.search(r"lacks the library \S+; on Debian .* install the package (\S+)$",
                          ended.stderr.strip())  # fmt: skip
        if found is None:
            break
        named.append(found[1])
        assert len(set(named)) == len(named), "what was named did not help"
        unpacked.install(found[1])

    assert named
    assert "there is no display" in ended.stderr


def test_a_tar_that_is_unpacked_by_half_touches_no_other_version(
    unpacked: DebianRoot, tarball: Path
) -> None:
    """Each version lies in a folder of its own, and its launcher comes last."""
    with tarfile.open(tarball) as tar:
        names = tar.getnames()

    top = f"askwell-{__version__}"
    assert {name.split("/")[0] for name in names} == {top}
    assert names[-1] == f"{top}/askwell"
    assert (unpacked.changes / "opt" / top / "askwell").is_file()
