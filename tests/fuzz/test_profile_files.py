"""Whatever stands in a file of the profile: an ordinary outcome, nothing else read, and soon."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.review import is_acceptable
from kiosk.domain.usage import DayCounts, UsageCounts
from kiosk.domain.usage_csv import usage_csv
from kiosk.storage.last_good import MEMORY_FILE, read_good_packs, therapy_in
from kiosk.storage.log_file import LOG_FILE, LOG_FOLDER, LogEvent
from kiosk.storage.log_reading import read_log
from kiosk.storage.pin_file import (
    PIN_FILE,
    TRIES_FILE,
    PinFile,
    level_of,
    read_pins,
    read_wrong_tries,
)
from kiosk.storage.profile import Profile
from kiosk.storage.review_stamp import STAMP_FILE, read_stamp
from kiosk.storage.usage_database import to_database
from kiosk.storage.usage_file import weeks
from kiosk.storage.usage_job import USAGE_FILE
from tests.fuzz.opened_files import opened_files, outside
from tests.fuzz.spoiling import NASTY, spoiled

TODAY = date(2026, 7, 6)
VALUES = (b"ketamine", b"Dr. Lake", b"AAAA", b"09:00", b"12", b"m=8", b"started")
PIN, WRONG_PIN = "483920", "483921"
LOG = f"{LOG_FOLDER}/{LOG_FILE}"
QUICK = settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
# Whoever waits for ever is ended by it, far below the time that a whole run has.
pytestmark = pytest.mark.timeout(120)


def look_at_pins(profile: Profile) -> None:
    """No damage opens the door to a wrong PIN."""
    pins = read_pins(profile)
    assert isinstance(pins, PinFile) or level_of(pins, WRONG_PIN) is None


def look_at_tries(profile: Profile) -> None:
    """No damage gives more tries than there are."""
    assert read_wrong_tries(profile) >= 0


def look_at_good_packs(profile: Profile) -> None:
    """Only folders that are there are offered."""
    assert all(pack.folder.is_dir() for pack in read_good_packs(profile))
    therapy_in(profile, profile.folder)


def look_at_stamp(profile: Profile) -> None:
    """A stamp is one that the clinic could have given, or none."""
    stamp = read_stamp(profile, "ketamine", 3)
    assert stamp is None or is_acceptable(stamp)


def look_at_log(profile: Profile) -> None:
    """Entries are of the program's own events."""
    assert all(isinstance(entry.event, LogEvent) for entry in read_log(profile, 50))


def look_at_usage(profile: Profile) -> None:
    """Weeks show and can be taken away; small numbers stay hidden."""
    shown = weeks(profile, TODAY, 52)
    if shown is not None:
        usage_csv(shown)
        assert all(week.pages is None or week.pages == 0 or week.pages >= 10 for week in shown)


def whole_pins() -> bytes:
    """Give a file as the program writes it, of a PIN that costs little to try."""
    made = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1, salt_len=8)
    return f'{{"it":"{made.hash(PIN, salt=bytes(8))}","reception":""}}'.encode()


def whole_usage() -> bytes:
    """Give two days of counts."""
    days = {date(2026, 6, 29): DayCounts(20, 11, 3, 0), date(2026, 6, 30): DayCounts(4, 0, 0, 1)}
    return to_database(UsageCounts(days, {date(2026, 6, 29): {"en": 12, "es": 4}}))


FILES: dict[str, tuple[bytes, Callable[[Profile], None]]] = {
    PIN_FILE: (whole_pins(), look_at_pins),
    TRIES_FILE: (b"12\n", look_at_tries),
    MEMORY_FILE: (
        b'[{"id":"ketamine","edition":3,"folder":"/"},{"id":"knee","edition":1,"folder":"/k"}]',
        look_at_good_packs,
    ),
    STAMP_FILE: (
        b"""\
pack = "ketamine"
edition = 3
reviewer = "Dr. Lake"
role = "Nurse"
date = 2026-07-01
review_by = 2027-07-01
""",
        look_at_stamp,
    ),
    LOG: (
        b"2026-07-01T09:00:00+02:00 started\n2026-07-01T10:00:00+02:00 print-failed K-401 x37\n",
        look_at_log,
    ),
    USAGE_FILE: (whole_usage(), look_at_usage),
}


def check(folder: Path, name: str, content: bytes) -> None:
    """Read a file, and hold what must hold whatever it says."""
    file = folder / name
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(content)
    with opened_files() as opened:
        FILES[name][1](Profile(folder, writable=False))
    assert outside(opened, folder) == []


@pytest.mark.parametrize("name", FILES)
@QUICK
@given(data=st.data())
def test_a_spoiled_file_gives_an_ordinary_outcome(
    tmp_path: Path, name: str, data: st.DataObject
) -> None:
    """Cut off, garbled or doubled."""
    check(tmp_path, name, data.draw(spoiled(FILES[name][0])))


@pytest.mark.parametrize("name", FILES)
@QUICK
@given(content=st.binary(max_size=200))
def test_any_bytes_give_an_ordinary_outcome(tmp_path: Path, name: str, content: bytes) -> None:
    """No content is too strange."""
    check(tmp_path, name, content)


@pytest.mark.parametrize("name", FILES)
def test_no_word_in_a_file_crashes(tmp_path: Path, name: str) -> None:
    """Each word that parsers stumble over stands once in each value."""
    whole = FILES[name][0]
    for harm in NASTY:
        for value in (value for value in VALUES if value in whole):
            check(tmp_path, name, whole.replace(value, harm, 1))


def test_the_whole_files_say_something(tmp_path: Path) -> None:
    """Else nothing but refusals would have been tried."""
    for name, (content, _look) in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content)
    profile = Profile(tmp_path, writable=False)
    pins = read_pins(profile)

    assert not isinstance(pins, PinFile)
    assert level_of(pins, PIN) is not None
    assert read_wrong_tries(profile) == 12
    assert len(read_good_packs(profile)) == 1
    assert read_stamp(profile, "ketamine", 3) is not None
    assert len(read_log(profile, 50)) == 2
    shown = weeks(profile, TODAY, 52)
    assert shown is not None
    assert len(shown) == 1
