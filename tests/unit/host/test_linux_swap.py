"""Where memory goes for which there is no room, and whether it is encrypted."""

from pathlib import Path

import pytest

from kiosk.domain.machine_linux import SwapSpace
from kiosk.host.linux_swap import swap_spaces
from tests.unit.host.machine_tree import write_tree

TITLES = "Filename\tType\tSize\tUsed\tPriority\n"
MOUNTS = "proc /proc proc rw 0 0\n/dev/sda2 / ext4 rw 0 0\n/dev/mapper/home /home ext4 rw 0 0\n"
CRYPT, LVM = "CRYPT-LUKS2-0a1b-home", "LVM-0a1b"


def spaces(root: Path, line: str, **uuids: str) -> list[SwapSpace]:
    """Give a machine one swap space and some devices of device-mapper."""
    write_tree(root, {"proc/swaps": f"{TITLES}{line} file 1 0 -2\n", "proc/self/mounts": MOUNTS})
    write_tree(
        root, {f"sys/class/block/{name}/dm/uuid": f"{uuid}\n" for name, uuid in uuids.items()}
    )
    return list(swap_spaces(root))


@pytest.mark.parametrize("swaps", ["", TITLES, f"{TITLES}/dev/zram0 partition 1 0 100\n"])
def test_memory_that_stays_memory_is_no_swap(tmp_path: Path, swaps: str) -> None:
    """None, or one that is only compressed."""
    write_tree(tmp_path, {"proc/swaps": swaps})

    assert list(swap_spaces(tmp_path)) == []


def test_a_plain_device_is_in_the_clear(tmp_path: Path) -> None:
    """Whoever has the disk can read it."""
    assert spaces(tmp_path, "/dev/sda3") == [SwapSpace("/dev/sda3", encrypted=False)]


def test_a_device_with_a_key_is_encrypted(tmp_path: Path) -> None:
    """Whatever it stands on."""
    assert spaces(tmp_path, "/dev/dm-0", **{"dm-0": CRYPT}) == [SwapSpace("/dev/dm-0", True)]


def test_a_volume_upon_a_device_with_a_key_is_encrypted(tmp_path: Path) -> None:
    """It is known by a second name."""
    write_tree(
        tmp_path,
        {
            "dev/mapper/vg-swap": "->../dm-1",
            "sys/class/block/dm-1/slaves/dm-0": "->../../dm-0",
        },
    )

    assert spaces(tmp_path, "/dev/mapper/vg-swap", **{"dm-0": CRYPT, "dm-1": LVM}) == [
        SwapSpace("/dev/mapper/vg-swap", True)
    ]


def test_a_volume_of_which_a_part_is_in_the_clear_is_not_encrypted(tmp_path: Path) -> None:
    """One part is enough to read from."""
    write_tree(
        tmp_path,
        {
            "sys/class/block/dm-1/slaves/dm-0": "->../../dm-0",
            "sys/class/block/dm-1/slaves/sdb1": "->../../sdb1",
        },
    )

    assert spaces(tmp_path, "/dev/dm-1", **{"dm-0": CRYPT, "dm-1": LVM}) == [
        SwapSpace("/dev/dm-1", False)
    ]


@pytest.mark.parametrize(("file", "encrypted"), [("/swap.img", False), ("/home/swap", True)])
def test_a_file_is_as_safe_as_the_disk_that_it_lies_on(
    tmp_path: Path, file: str, encrypted: bool
) -> None:
    """The longest mount point above it counts."""
    write_tree(tmp_path, {"dev/mapper/home": "->../dm-0"})

    assert spaces(tmp_path, file, **{"dm-0": CRYPT}) == [SwapSpace(file, encrypted)]


def test_a_file_on_no_device_is_taken_for_clear(tmp_path: Path) -> None:
    """Nobody knows where it lies."""
    write_tree(tmp_path, {"proc/swaps": f"{TITLES}/swap file 1 0 -2\n", "proc/self/mounts": ""})

    assert list(swap_spaces(tmp_path)) == [SwapSpace("/swap", False)]
