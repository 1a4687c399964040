"""Finds the USB sticks that are plugged in, to bring files away from the kiosk and to it."""

import os
import re
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePosixPath

from msgspec import Struct

MOUNTS = Path("/proc/self/mountinfo")
BLOCK_DEVICES = Path("/sys/class/block")

# Where desktops and udisks mount what a person has plugged in.
_FOR_PEOPLE = (PurePosixPath("/media"), PurePosixPath("/run/media"))
_MOUNT = re.compile(
    r"^\S+ \S+ \S+ / (?P<folder>\S+) (?P<options>\S+)(?: \S+)*"
    r" - \S+ /dev/(?P<device>\S+) (?P<system_options>\S+)$",
    re.MULTILINE,
)
_ESCAPED = re.compile(r"\\([0-7]{3})")

# winbase.h
_DRIVE_REMOVABLE = 2


class Drive(Struct, frozen=True):
    """A drive that a person has plugged in and that can be written to.

    Attributes:
        name: What people know it by: its label, else its letter.
        disk: Which one it is a part of.
    """

    name: str
    folder: Path
    disk: str = ""


class Mount(Struct, frozen=True):
    """A file system at its place.

    Attributes:
        device: Name of the block device, such as "sdb1".
        folder: Where it is mounted.
        writable: Whether the system lets anybody write to it.
    """

    device: str
    folder: PurePosixPath
    writable: bool


def removable_drives() -> tuple[Drive, ...]:
    """List the drives that are plugged in, in the order of their folders.

    A hard disk in a USB case is among them on Linux, not on Windows, which calls it fixed.
    """
    if sys.platform == "win32":
        return _windows_drives()
    return linux_drives(MOUNTS, BLOCK_DEVICES)


def removable_disks() -> tuple[Drive, ...]:
    """List one drive for each disk that is plugged in: where it has several, the largest."""
    return largest_of_each_disk(removable_drives(), _size_of)


def largest_of_each_disk(
    drives: Iterable[Drive], size_of: Callable[[Path], int]
) -> tuple[Drive, ...]:
    """Give the largest drive of each disk, in the order of their folders.

    Args:
        drives: All that there are.
        size_of: Tells how large the drive at a folder is.
    """
    by_size = sorted(drives, key=lambda drive: size_of(drive.folder))
    largest = {drive.disk: drive for drive in by_size}
    return tuple(sorted(largest.values(), key=lambda drive: drive.folder))


def linux_drives(mounts: Path, block_devices: Path) -> tuple[Drive, ...]:
    """List the drives that Linux tells of; none where it tells nothing.

    Args:
        mounts: What ``/proc/self/mountinfo`` has.
        block_devices: What ``/sys/class/block`` has.
    """
    try:
        told = mounts.read_text("utf-8", "surrogateescape")
    except OSError:
        return ()

    def disk_of(device: str) -> Disk | None:
        return _disk_of(block_devices, device)

    found = (_drive_at(mount, disk_of) for mount in plugged_in(read_mounts(told), disk_of))
    return tuple(drive for drive in found if os.access(drive.folder, os.W_OK))


class Disk(Struct, frozen=True):
    """The whole disk that a file system lies on.

    Attributes:
        removable: Whether the system says that it, or its medium, can be taken away.
    """

    name: str
    removable: bool


def plugged_in(mounts: Iterable[Mount], disk_of: Callable[[str], Disk | None]) -> tuple[Mount, ...]:
    """Give those mounts that can be written to and lie on what a person has plugged in.

    The disk that the system runs from is none of them, even where it is a stick.

    Args:
        mounts: All that there are.
        disk_of: Tells the disk of a device, or None where there is none.
    """
    known = [(mount, disk_of(mount.device)) for mount in mounts]
    system = {disk for mount, disk in known if disk and mount.folder == PurePosixPath("/")}
    found = {
        mount.device: mount
        for mount, disk in reversed(known)
        if mount.writable
        and disk not in system
        and ((disk is not None and disk.removable) or _is_for_people(mount.folder))
    }
    return tuple(sorted(found.values(), key=lambda mount: mount.folder))


def read_mounts(mountinfo: str) -> Iterator[Mount]:
    """Give the mounts of whole file systems on block devices.

    Source:
        proc(5), ``/proc/pid/mountinfo``: fields before and after a lone hyphen; blanks, tabs, line
        ends and backslashes as a backslash with three octal digits.
    """
    for told in _MOUNT.finditer(mountinfo):
        options = [*told["options"].split(","), *told["system_options"].split(",")]
        folder = _ESCAPED.sub(lambda found: chr(int(found[1], 8)), told["folder"])
        yield Mount(told["device"], PurePosixPath(folder), writable="ro" not in options)


def letters_of(bits: int, kind_of: Callable[[str], int]) -> tuple[str, ...]:
    """Give the letters of the drives that Windows calls removable; A and B are for floppy disks.

    Args:
        bits: What ``GetLogicalDrives`` gives: the lowest bit stands for A.
        kind_of: ``GetDriveType`` of the root of a letter.
    """
    letters = (chr(ord("A") + place) for place in range(2, 26) if bits >> place & 1)
    return tuple(letter for letter in letters if kind_of(f"{letter}:\\") == _DRIVE_REMOVABLE)


def _is_for_people(folder: PurePosixPath) -> bool:
    return any(folder.is_relative_to(place) and folder != place for place in _FOR_PEOPLE)


def _drive_at(mount: Mount, disk_of: Callable[[str], Disk | None]) -> Drive:
    disk = disk_of(mount.device)
    return Drive(mount.folder.name, Path(mount.folder), disk.name if disk else mount.device)


def _size_of(folder: Path) -> int:
    try:
        return shutil.disk_usage(folder).total
    except OSError:
        # It is being pulled just now.
        return 0


def _disk_of(block_devices: Path, device: str) -> Disk | None:
    try:
        entry = (block_devices / device).resolve(strict=True)
        disk = entry.parent if (entry / "partition").exists() else entry
        told = (disk / "removable").read_text("ascii").strip()
    except (OSError, ValueError):
        return None
    # A stick may call itself fixed; how it is connected tells.
    by_usb = any(re.fullmatch(r"usb\d+", part) for part in disk.parts)
    return Disk(disk.name, removable=told == "1" or by_usb)


def _windows_drives() -> tuple[Drive, ...]:
    """Ask Windows; it has not yet been run there."""
    letters: tuple[str, ...] = ()
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 (on Windows only)

        system = ctypes.windll.kernel32
        letters = letters_of(system.GetLogicalDrives(), system.GetDriveTypeW)
    folders = (Path(f"{letter}:\\") for letter in letters)
    found = (Drive(folder.drive, folder, folder.drive) for folder in folders)
    return tuple(drive for drive in found if os.access(drive.folder, os.W_OK))
