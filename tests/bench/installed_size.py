"""How much room the kiosk and the browser take on the disk, and packed."""

import lzma
import re
import subprocess
import tarfile
import tempfile
from collections.abc import Iterable
from pathlib import Path

from tests.bench.contenders import FROZEN
from tests.bench.figures import Figure, Measured
from tests.bench.x_screen import PROJECT, XScreen

SIZE_RATIO_MAX = 0.5
SIZE_MAX_MB = 170.0
PACKED_MAX_MB = 50.0
_BLOCK_BYTES = 512
_BYTES_PER_KB = 1024
_LIBRARIES = re.compile(r"^LIBRARIES := \\\n((?:\t.*\n)+)", re.MULTILINE)


def measure_size(_screen: XScreen) -> Measured:
    """Weigh the frozen kiosk against the packages that only the browser needs."""
    packages = needed_by(["chromium"]) - needed_by(base_packages())
    installed_mb, packed_mb = _sizes_mb(sorted(packages))
    own_mb, own_packed_mb = folder_mb(FROZEN.parent), _packed_mb(FROZEN.parent)
    return Measured(
        (
            Figure("installed", "MB", own_mb, SIZE_RATIO_MAX, installed_mb),
            Figure("installed, by itself", "MB", own_mb, SIZE_MAX_MB),
            Figure("packed", "MB", own_packed_mb, None, packed_mb),
            Figure("packed, by itself", "MB", own_packed_mb, PACKED_MAX_MB),
        ),
        (
            (
                "Size: the folder of the frozen program as it lies on the disk, against the"
                f" {len(packages)} packages of Debian that chromium depends on beyond the libraries"
                " of the system that Askwell asks for, without what is only recommended. 1 MB is"
                " 1,000,000 bytes."
            ),
            "Packed: a tar.xz of that folder, against those packages, which are packed by xz too.",
        ),
    )


def folder_mb(folder: Path) -> float:
    """Give the room on the disk of all files in a folder; a link to a file counts as a link."""
    files = [path for path in folder.rglob("*") if path.is_symlink() or path.is_file()]
    return sum(file.lstat().st_blocks for file in files) * _BLOCK_BYTES / 1e6


def base_packages(makefile: Path = PROJECT / "Makefile") -> list[str]:
    """Name the packages with the libraries that the kiosk needs, as the Makefile has them."""
    found = _LIBRARIES.search(makefile.read_text(encoding="utf-8"))
    assert found
    return [pair.partition("=")[2] for pair in found[1].replace("\\", " ").split()]


def needed_by(packages: Iterable[str]) -> set[str]:
    """Give these packages with all installed ones that they depend on."""
    told = subprocess.run(
        ["apt-cache", "depends", "--recurse", "--installed", "--no-recommends", "--no-suggests",
         "--no-conflicts", "--no-breaks", "--no-replaces", "--no-enhances", *packages],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    return {line.partition(":")[0] for line in told.splitlines() if line[:1].isalnum()}


def _sizes_mb(packages: Iterable[str]) -> tuple[float, float]:
    told = subprocess.run(
        ["apt-cache", "show", "--no-all-versions", *packages],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    installed_kb = sum(map(int, re.findall(r"^Installed-Size: (\d+)$", told, re.MULTILINE)))
    packed = sum(map(int, re.findall(r"^Size: (\d+)$", told, re.MULTILINE)))
    return installed_kb * _BYTES_PER_KB / 1e6, packed / 1e6


def _packed_mb(folder: Path) -> float:
    for packed in sorted(folder.parent.glob("askwell-*.tar.xz")):
        return packed.stat().st_size / 1e6
    with tempfile.NamedTemporaryFile(suffix=".tar.xz") as file:
        with (
            lzma.open(file, "wb", preset=9) as stream,
            tarfile.open(fileobj=stream, mode="w|") as archive,
        ):
            archive.add(folder, arcname=folder.name)
        file.flush()
        return Path(file.name).stat().st_size / 1e6
