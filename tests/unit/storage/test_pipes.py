"""Where a pipe stands in the place of a file of the profile, nobody waits for what it may bring."""

import os
from collections.abc import Callable
from datetime import date, datetime

import pytest

from kiosk.domain.pin import FREE_TRIES
from kiosk.domain.settings import Settings
from kiosk.domain.usage import UsageCounts
from kiosk.storage.last_good import MEMORY_FILE, read_good_packs
from kiosk.storage.log_file import LOG_FILE, LOG_FOLDER, EventLog, LogEvent
from kiosk.storage.log_reading import read_log
from kiosk.storage.pin_file import PIN_FILE, TRIES_FILE, PinFile, read_pins, read_wrong_tries
from kiosk.storage.profile import Profile
from kiosk.storage.review_stamp import STAMP_FILE, read_stamp
from kiosk.storage.settings_backup import keep_settings
from kiosk.storage.settings_file import BACKUP_FILE, SETTINGS_FILE, read_settings
from kiosk.storage.stack_file import STACK_FILE, open_stack_file
from kiosk.storage.usage_file import add_usage, weeks
from kiosk.storage.usage_job import USAGE_FILE, UsageJob, UsageKept

TODAY = date(2026, 7, 1)
# A reader that waits is ended by it, far below the time that a whole run has.
pytestmark = pytest.mark.timeout(20)


def look_at_settings(profile: Profile) -> object:
    """Read and keep them, as each start does."""
    keep_settings(profile)
    return read_settings(profile)[0]


def write_log(profile: Profile) -> object:
    """Write a line, and tell what staff are told of it."""
    told: list[bool] = []
    log = EventLog(profile, lambda: datetime(2026, 7, 1, 9).astimezone(), on_trouble=told.append)
    log.record(LogEvent.STARTED)
    return told


READERS: list[tuple[str, Callable[[Profile], object], object]] = [
    (SETTINGS_FILE, look_at_settings, Settings()),
    (BACKUP_FILE, look_at_settings, Settings()),
    (PIN_FILE, read_pins, PinFile.DAMAGED),
    (TRIES_FILE, read_wrong_tries, FREE_TRIES),
    (MEMORY_FILE, read_good_packs, ()),
    (STAMP_FILE, lambda profile: read_stamp(profile, "ketamine", 3), None),
    (f"{LOG_FOLDER}/{LOG_FILE}", lambda profile: read_log(profile, 9), ()),
    (f"{LOG_FOLDER}/{LOG_FILE}", write_log, [True]),
    (f"{LOG_FOLDER}/{STACK_FILE}", open_stack_file, None),
    (USAGE_FILE, lambda profile: weeks(profile, TODAY, 52), None),
    (
        USAGE_FILE,
        lambda profile: add_usage(profile, UsageJob(UsageCounts(), TODAY, 52)),
        UsageKept.NOT_WRITABLE,
    ),
]


@pytest.mark.parametrize(("name", "read", "outcome"), READERS)
def test_nobody_waits_for_a_pipe(
    profile: Profile, name: str, read: Callable[[Profile], object], outcome: object
) -> None:
    """It counts as a file that cannot be read or written."""
    file = profile.folder / name
    file.parent.mkdir(exist_ok=True)
    os.mkfifo(file)

    assert read(profile) == outcome
