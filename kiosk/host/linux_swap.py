"""Where a Linux machine puts memory for which there is no room, and whether it is encrypted."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.domain.machine_linux import SwapSpace
from kiosk.host.system_files import text_of

_COMPRESSED_MEMORY = "/dev/zram"
_ENCRYPTED = "CRYPT-"


def swap_spaces(root: Path) -> Iterator[SwapSpace]:
    """Name each swap space; memory that is only compressed is none.

    Args:
        root: Of the file system.

    Source:
        proc(5), /proc/swaps: a line of titles, then one a space, its name first.
    """
    for line in text_of(root / "proc/swaps").splitlines()[1:]:
        name = line.split()[0]
        if not name.startswith(_COMPRESSED_MEMORY):
            device = name if name.startswith("/dev/") else _device_of(root, name)
            yield SwapSpace(name, _is_encrypted(root, _block_name(root, device)))


def _device_of(root: Path, file: str) -> str:
    """Give the device that a file lies on: that of the longest mount point above it."""
    mounts = (line.split() for line in text_of(root / "proc/self/mounts").splitlines())
    above = [
        (point, device)
        for device, point, *_ in mounts
        if file.startswith(point.rstrip("/") + "/") and device.startswith("/dev/")
    ]
    return max(above, key=lambda mount: len(mount[0]), default=("", ""))[1]


def _block_name(root: Path, device: str) -> str:
    # A device of device-mapper has a second name, which is a link.
    path = root / device.lstrip("/")
    return path.readlink().name if path.is_symlink() else path.name


def _is_encrypted(root: Path, block: str) -> bool:
    """Tell whether a device, or all that it stands on, is encrypted."""
    folder = root / "sys/class/block" / block
    if text_of(folder / "dm/uuid").startswith(_ENCRYPTED):
        return True
    below = [link.name for link in sorted((folder / "slaves").glob("*"))]
    return bool(below) and all(_is_encrypted(root, one) for one in below)
