"""The packages that ``make package`` has built, and a Debian to install them in."""

from pathlib import Path

import pytest

from kiosk import __version__
from tests.end2end.conftest import visit_pack, visit_places
from tests.packaging.debian_root import DebianRoot, fresh_debian

__all__ = ["visit_pack", "visit_places"]


@pytest.fixture(scope="session")
def frozen(project: Path) -> Path:
    """The frozen program as it lies in its folder."""
    built = project / "dist/askwell/askwell"
    assert built.is_file(), "run make package first"
    return built


@pytest.fixture(scope="session")
def package(project: Path) -> Path:
    """The package for Debian."""
    built = project / f"dist/askwell_{__version__}_amd64.deb"
    assert built.is_file(), "run make package first"
    return built


@pytest.fixture(scope="session")
def tarball(project: Path) -> Path:
    """The same to be unpacked by hand."""
    built = project / f"dist/askwell-{__version__}-linux-x86_64.tar.xz"
    assert built.is_file(), "run make package first"
    return built


@pytest.fixture(scope="session")
def handed_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that shows as ``/mnt`` in each Debian of this run."""
    return tmp_path_factory.mktemp("mnt")


@pytest.fixture(scope="session")
def debian(project: Path, handed_in: Path, tmp_path_factory: pytest.TempPathFactory) -> DebianRoot:
    """A Debian 12 as it is after its installation."""
    folder = tmp_path_factory.mktemp("debian")
    root = fresh_debian(project / "build/debian", folder, handed_in)
    root.done("apt-get", "update", "-q")
    return root


@pytest.fixture(scope="session")
def installed(
    debian: DebianRoot, package: Path, handed_in: Path, tmp_path_factory: pytest.TempPathFactory
) -> DebianRoot:
    """The same with the program in it."""
    (handed_in / package.name).hardlink_to(package)
    root = debian.layer(tmp_path_factory.mktemp("installed"))
    root.install(f"/mnt/{package.name}")
    return root
