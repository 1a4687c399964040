"""Staff see the newest failure that lasts in a corner of the start picture, while it does."""

from pathlib import Path

import pytest

from kiosk.services.standing_faults import StandingFaults
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.startup import tell_start
from kiosk.storage.log_file import LogEvent, log_files
from kiosk.storage.pin_file import PIN_FILE
from kiosk.storage.profile import Profile
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.qml_eyes import shown
from tests.fakes.tiny_pack import TinyPack


def test_the_newest_that_stands_is_told() -> None:
    """One that is over gives way to the one before it; each change is told once."""
    told: list[str] = []
    standing = StandingFaults()
    standing.newestChanged.connect(told.append)

    standing.stand("K-201")
    standing.stand("K-303")
    standing.stand("K-303")
    standing.settle("K-303")
    standing.stand("K-501")
    standing.stand("K-201")
    standing.settle("K-501")
    standing.settle("K-201")
    standing.settle("K-201")

    assert told == ["K-201", "K-303", "K-201", "K-501", "K-201", ""]


def test_by_default_nothing_is_shown(kiosk: Kiosk) -> None:
    """The start picture is for visitors."""
    assert shown(kiosk.attract, "staffCode") == ""


def test_a_full_disk_is_shown_until_there_is_room(kiosk: Kiosk) -> None:
    """The log is what finds it out; visitors notice nothing."""
    file = log_files(kiosk.given.pack_choice.profile)[0]
    file.unlink()
    file.symlink_to("/dev/full")
    kiosk.log.record(LogEvent.STARTED)
    assert shown(kiosk.attract, "staffCode") == "K-303"

    file.unlink()
    kiosk.log.record(LogEvent.SHEET_LEFT)

    assert shown(kiosk.attract, "staffCode") == ""


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("writable", "code"), [(False, "K-303"), (True, "")])
def test_a_profile_that_nobody_can_write_is_shown_from_the_start(
    pack: TinyPack, clock: StagedClock, tmp_path: Path, writable: bool, code: str
) -> None:
    """There will be no line in the log about anything."""
    kiosk = build_kiosk(pack, Profile(tmp_path, writable=writable), clock)
    tell_start(kiosk, ())
    assert shown(kiosk.attract, "staffCode") == code
    take_down(kiosk)


def test_damaged_pins_are_shown_from_the_start(kiosk: Kiosk, profile: Profile) -> None:
    """And stand in the log: behind the corner nobody finds out why it stays shut."""
    (profile.folder / PIN_FILE).write_text("{")

    tell_start(kiosk, ())

    assert shown(kiosk.attract, "staffCode") == "K-304"
    assert log_files(profile)[0].read_text().endswith(" pins-damaged K-304\n")
