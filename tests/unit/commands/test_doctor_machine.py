"""What doctor says of the folder that the kiosk keeps its settings in, and of the machine."""

from pathlib import Path

from kiosk.commands.doctor_machine import check_clock, check_store, check_system
from kiosk.domain.machine import Level
from kiosk.storage.profile import Profile


def test_a_folder_with_room_is_in_order(tmp_path: Path) -> None:
    """This machine runs tests, so it has some."""
    profile, disk = check_store(Profile(tmp_path, writable=True))

    assert (profile.check, profile.level) == ("profile", Level.OK)
    assert (disk.check, disk.level) == ("disk", Level.OK)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    """Neither is its disk known."""
    found = check_store(Profile(tmp_path / "none", writable=False))

    assert [(one.check, one.level) for one in found] == [
        ("profile", Level.WARNING),
        ("disk", Level.WARNING),
    ]


def test_this_machine_and_its_clock_are_looked_at() -> None:
    """Whatever is found there."""
    assert {"session", "usb-storage", "sleep"} <= {one.check for one in check_system()}
    assert [one.check for one in check_clock()] == ["clock"]
