"""Which drives a person has plugged in, as Linux and Windows tell it."""

from pathlib import Path, PurePosixPath

import pytest

from kiosk.host.removable_drives import (
    Disk,
    Drive,
    Mount,
    _size_of,
    _windows_drives,
    largest_of_each_disk,
    letters_of,
    linux_drives,
    plugged_in,
    read_mounts,
    removable_drives,
)

# As a Debian machine tells it, with a stick, a card reader and a second disk.
MOUNTINFO = r"""
22 27 0:21 / /proc rw,nosuid,nodev,noexec,relatime shared:12 - proc proc rw
25 24 0:23 / /dev/shm rw,nosuid,nodev shared:4 - tmpfs tmpfs rw,inode64
27 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw,errors=remount-ro
98 27 8:1 / /boot/efi rw,relatime shared:47 - vfat /dev/sda1 rw,fmask=0077,dmask=0077
99 27 8:49 / /srv/films rw,relatime shared:48 - ext4 /dev/sdd1 rw
310 27 8:17 / /media/kiosk/FRONT\040DESK rw,nosuid,nodev shared:161 - vfat /dev/sdb1 rw,uid=1001
311 27 8:33 / /mnt/stick rw,nosuid,nodev shared:162 - exfat /dev/sdc1 rw,uid=1001
312 27 0:55 / /run/media/kiosk/OLD rw,nosuid,nodev,relatime shared:163 - fuseblk /dev/sde1 rw
313 27 8:81 / /media/kiosk/LOCKED rw,nosuid,nodev shared:164 - vfat /dev/sdf1 ro,uid=1001
314 27 8:17 /sub /home/kiosk/sub rw,relatime shared:161 - vfat /dev/sdb1 rw,uid=1001
315 27 7:0 / /snap/core/1 ro,nodev,relatime shared:165 - squashfs /dev/loop0 ro
316 27 0:60 / /media/kiosk/server rw,relatime shared:166 - nfs4 10.0.0.2:/files rw
"""

DISKS = {
    "sda1": Disk("sda", removable=False),
    "sda2": Disk("sda", removable=False),
    "sdb1": Disk("sdb", removable=True),
    "sdc1": Disk("sdc", removable=True),
    "sdd1": Disk("sdd", removable=False),
    "sdf1": Disk("sdf", removable=True),
}


def folders(mountinfo: str, disks: dict[str, Disk]) -> list[str]:
    """Where the drives are that were plugged in."""
    return [str(mount.folder) for mount in plugged_in(read_mounts(mountinfo), disks.get)]


def test_what_can_be_taken_away_counts_and_so_does_what_is_mounted_for_people() -> None:
    """The system's own disk, a fixed one, a read-only one and a server's folder do not."""
    assert folders(MOUNTINFO, DISKS) == [
        "/media/kiosk/FRONT DESK",
        "/mnt/stick",
        "/run/media/kiosk/OLD",
    ]


def test_the_stick_that_the_system_runs_from_is_none() -> None:
    """Somebody may have installed the kiosk on one."""
    disks = {"sda1": Disk("sda", removable=True), "sda2": Disk("sda", removable=True)}
    assert "/boot/efi" not in folders(MOUNTINFO, disks)


def test_a_drive_that_is_mounted_twice_is_listed_once() -> None:
    """The place that was first counts."""
    twice = (
        Mount("sdb1", PurePosixPath("/media/a"), writable=True),
        Mount("sdb1", PurePosixPath("/media/b"), writable=True),
    )
    assert plugged_in(twice, lambda _device: None) == twice[:1]


@pytest.mark.parametrize("line", ["", "1 2 3", "1 2 8:1 / /media/a rw", "a - b", " - ext4 /dev/x"])
def test_a_line_of_another_form_is_passed_over(line: str) -> None:
    """A later Linux may tell more."""
    assert not list(read_mounts(line))


def make_device(root: Path, path: str, *, removable: str, partition: str) -> None:
    """Make a disk and its partition as they stand below /sys."""
    disk = root / "devices" / path
    part = disk / partition
    part.mkdir(parents=True)
    (disk / "removable").write_text(f"{removable}\n")
    (part / "partition").write_text("1\n")
    named = root / "class"
    named.mkdir(exist_ok=True)
    (named / partition).symlink_to(part)


def mount_line(device: str, folder: Path) -> str:
    """Tell of a device at a folder."""
    place = str(folder).replace(" ", r"\040")
    return f"31 27 8:17 / {place} rw,nosuid shared:1 - vfat /dev/{device} rw\n"


@pytest.mark.parametrize(
    ("path", "removable", "listed"),
    [
        ("pci0000:00/usb2/2-1/block/sdb", "1", True),
        ("pci0000:00/usb2/2-1/block/sdb", "0", True),
        ("pci0000:00/mmc0/block/sdb", "1", True),
        ("pci0000:00/ata1/block/sdb", "0", False),
    ],
)
def test_a_stick_is_known_by_what_linux_says_or_by_how_it_is_connected(
    tmp_path: Path, path: str, removable: str, listed: bool
) -> None:
    """Some sticks call themselves fixed."""
    make_device(tmp_path, path, removable=removable, partition="sdb1")
    stick = tmp_path / "FRONT DESK"
    stick.mkdir()
    mounts = tmp_path / "mountinfo"
    mounts.write_text(mount_line("sdb1", stick))
    expected = (Drive("FRONT DESK", stick, "sdb"),) if listed else ()
    assert linux_drives(mounts, tmp_path / "class") == expected


def test_two_partitions_of_a_stick_lie_on_the_same_disk(tmp_path: Path) -> None:
    """Many sticks have a small one to start from beside the one for files."""
    parts = ("sdb1", "sdb2")
    for part in parts:
        make_device(tmp_path, "usb1/block/sdb", removable="1", partition=part)
        (tmp_path / f"at {part}").mkdir()
    mounts = tmp_path / "mountinfo"
    mounts.write_text("".join(mount_line(part, tmp_path / f"at {part}") for part in parts))
    drives = linux_drives(mounts, tmp_path / "class")
    assert [drive.disk for drive in drives] == ["sdb", "sdb"]


def test_of_each_disk_the_largest_drive_counts() -> None:
    """A file for the one stick has one place to go."""
    sizes = {Path("/media/EFI"): 30, Path("/media/DATA"): 4_000, Path("/media/OTHER"): 20}
    drives = [
        Drive("DATA", Path("/media/DATA"), "sdb"),
        Drive("EFI", Path("/media/EFI"), "sdb"),
        Drive("OTHER", Path("/media/OTHER"), "sdc"),
    ]
    assert largest_of_each_disk(drives, sizes.__getitem__) == (drives[0], drives[2])


def test_a_drive_that_is_gone_again_is_not_listed(tmp_path: Path) -> None:
    """It may be pulled while the kiosk looks."""
    make_device(tmp_path, "usb1/block/sdb", removable="1", partition="sdb1")
    mounts = tmp_path / "mountinfo"
    mounts.write_text(mount_line("sdb1", tmp_path / "gone"))
    assert linux_drives(mounts, tmp_path / "class") == ()


def test_where_linux_tells_nothing_there_is_none(tmp_path: Path) -> None:
    """Not even a fault."""
    assert linux_drives(tmp_path / "none", tmp_path) == ()


def test_this_machine_can_be_asked() -> None:
    """The folders that it tells are there."""
    assert all(drive.folder.is_dir() for drive in removable_drives())


def test_a_stick_that_is_being_pulled_is_small(tmp_path: Path) -> None:
    """Any other one is taken before it."""
    assert _size_of(tmp_path / "gone") == 0 < _size_of(tmp_path)


def test_elsewhere_than_on_windows_windows_tells_nothing() -> None:
    """It is not asked."""
    assert _windows_drives() == ()


def test_windows_tells_letters_by_bits() -> None:
    """A is a floppy drive, C fixed, D a CD drive, E and G removable."""
    kinds = {"C:\\": 3, "D:\\": 5, "E:\\": 2, "G:\\": 2}
    assert letters_of(0b1011101, kinds.__getitem__) == ("E", "G")
