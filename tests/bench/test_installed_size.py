"""What counts as the size of a program."""

import shutil
from pathlib import Path

from tests.bench.installed_size import base_packages, folder_mb, needed_by


def test_a_link_does_not_count_as_what_it_leads_to(tmp_path: Path) -> None:
    """A library has several names in the folder of a frozen program."""
    (tmp_path / "library").write_bytes(bytes(range(256)) * 4096)
    once = folder_mb(tmp_path)
    assert once > 1
    (tmp_path / "other-name").symlink_to("library")
    assert folder_mb(tmp_path) - once < 0.01


def test_the_base_is_what_the_makefile_lists() -> None:
    """Packages, not libraries."""
    packages = base_packages()
    assert "libxcb-cursor0" in packages
    assert not any(".so" in package for package in packages)


def test_what_a_package_needs_counts_too() -> None:
    """Down to the C library."""
    assert shutil.which("apt-cache")
    assert {"libegl1", "libc6"} <= needed_by(["libegl1"])
