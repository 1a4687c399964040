"""What is built again from the same source is the same, bit by bit."""

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk import __version__
from tests.packaging.fresh_copy import PACKAGE_ONLY, copied

EPOCH_S = "1700000000"
MAINTAINER = "Somebody <somebody@example.org>"
BUILT_WITHIN_S = 1800


def made(folder: Path, *words: str) -> None:
    """Call make in a folder with the project; it must succeed."""
    told = {"SOURCE_DATE_EPOCH": EPOCH_S, "SQUEEZE": "0", "MAINTAINER": MAINTAINER}
    pairs = [f"{name}={value}" for name, value in told.items()]
    ended = subprocess.run(
        ["make", *words, *pairs], cwd=folder, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stdout[-3000:] + ended.stderr[-3000:]


def packages(dist: Path) -> dict[str, str]:
    """Give the check sum of each package in a folder, by its name."""
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in dist.iterdir()
        if path.is_file()
    }


def frozen_in(dist: Path, names: tuple[str, ...], mode: int, changed_s: int) -> Path:
    """Make a folder like that of a frozen program."""
    contents = dist / "askwell" / f"_internal-{__version__}"
    contents.mkdir(parents=True)
    for name in names:
        (contents / name).write_text(name * 5000)
        (contents / name).chmod(mode)
        os.utime(contents / name, (changed_s, changed_s))
    (contents / "link").symlink_to("one")
    shutil.copy("/bin/true", dist / "askwell/askwell")
    return dist


@pytest.fixture(scope="module")
def packed(project: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The same folder, made in two ways in two places, and packed in each."""
    names = ("one", "two", "three", "four")
    one = frozen_in(tmp_path_factory.mktemp("one"), names, 0o644, 1_000_000_000)
    other = frozen_in(tmp_path_factory.mktemp("another"), names[::-1], 0o600, 1_600_000_000)
    for dist in (one, other):
        made(project, "dist/packed", f"DIST={dist}")
    return one, other


def test_the_same_folder_is_packed_the_same(packed: tuple[Path, Path]) -> None:
    """Whenever, wherever and in which order its files were made, and whoever may read them."""
    one, other = map(packages, packed)

    assert set(one) == {
        f"askwell-{__version__}-linux-x86_64.tar.xz",
        f"askwell_{__version__}_amd64.deb",
    }
    assert one == other


def test_who_hands_the_package_on_is_named_in_it(packed: tuple[Path, Path]) -> None:
    """Whoever builds it for others says so once."""
    package = str(packed[0] / f"askwell_{__version__}_amd64.deb")
    told = subprocess.check_output(["dpkg-deb", "--field", package, "Maintainer"], text=True)
    assert told.strip() == MAINTAINER


@pytest.mark.full
@pytest.mark.timeout(2 * BUILT_WITHIN_S)
@pytest.mark.xdist_group("packaging")
def test_a_build_in_another_folder_is_the_same(project: Path, tmp_path: Path) -> None:
    """Nothing of where, when and how often it was built is in it."""
    one = copied(project, tmp_path / "one")
    other = copied(project, tmp_path / "elsewhere/deeper")
    for folder in (one, other):
        made(folder, *PACKAGE_ONLY)

    assert packages(one / "dist") == packages(other / "dist")
