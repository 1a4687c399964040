"""What the kiosk hands to the process that writes the counts; no database is loaded for it."""

from contextlib import suppress
from datetime import date
from enum import Enum

import msgspec
from msgspec import Struct

from kiosk.domain.usage import UsageCounts
from kiosk.storage.profile import Profile

USAGE_FILE = "usage.db"
DAMAGED_FILE = "usage.db.damaged"


class UsageKept(Enum):
    """What became of counts that were to be added."""

    KEPT = "kept"
    BEGUN_ANEW = "begun-anew"
    NOT_WRITABLE = "not-writable"


class UsageJob(Struct, frozen=True):
    """Counts to add.

    Attributes:
        counts: What was counted since.
        today: As the clock has it.
        keep_weeks: How many weeks are kept.
    """

    counts: UsageCounts
    today: date
    keep_weeks: int


def make_usage_file(profile: Profile) -> None:
    """Make an empty file where there is none, so that a visit leaves no other files than before."""
    if profile.writable:
        with suppress(OSError):
            (profile.folder / USAGE_FILE).touch()


def file_mark(profile: Profile) -> tuple[int, int, int] | None:
    """Tell one writing of the file from the next; None where there is no file."""
    try:
        told = (profile.folder / USAGE_FILE).stat()
    except OSError:
        return None
    return told.st_ino, told.st_mtime_ns, told.st_size


def encode_job(job: UsageJob) -> bytes:
    """Write a job for a pipe."""
    return msgspec.json.encode(job)


def decode_job(line: bytes) -> UsageJob:
    """Read a job.

    Raises:
        ValueError: It is none.
    """
    return msgspec.json.decode(line, type=UsageJob)
