"""The counts of use in ``usage.db``, a database of SQLite that is only ever written whole.

It is built in memory, in the order of its keys, and replaces the file in one step. So a pulled plug
leaves the old one or the new one, there is never a journal beside it, nobody can lock it, and
nothing in it tells in which order things were counted or what was there before.
"""

from datetime import date
from pathlib import Path

from kiosk.domain.usage import UsageCounts, UsageWeek, added, kept, shown_weeks
from kiosk.storage.atomic import write_atomically
from kiosk.storage.profile import Profile
from kiosk.storage.small_file import read_small
from kiosk.storage.usage_database import MAX_BYTES, DamagedUsageError, read_database, to_database
from kiosk.storage.usage_job import DAMAGED_FILE, USAGE_FILE, UsageJob, UsageKept


def add_usage(profile: Profile, job: UsageJob) -> UsageKept:
    """Add counts to those that are kept.

    Args:
        profile: Where the file may stand.
        job: What was counted since, and what is kept.

    Returns:
        BEGUN_ANEW where the file was damaged; it stands aside then. NOT_WRITABLE where the counts
        are not kept; then the file is as before.
    """
    file = profile.folder / USAGE_FILE
    if not profile.writable:
        return UsageKept.NOT_WRITABLE
    try:
        content = _content(file)
        try:
            earlier, outcome, aside = _read(content), UsageKept.KEPT, None
        except DamagedUsageError:
            earlier, outcome = UsageCounts(), UsageKept.BEGUN_ANEW
            aside = profile.folder / DAMAGED_FILE
        database = to_database(kept(added(earlier, job.counts), job.today, job.keep_weeks))
        if database != content:
            write_atomically(file, database, aside)
    except OSError:
        return UsageKept.NOT_WRITABLE
    return outcome


def weeks(profile: Profile, today: date, keep_weeks: int) -> tuple[UsageWeek, ...] | None:
    """Give the weeks of use as staff may see them, the oldest first.

    Args:
        profile: Where the file may stand; without it there are none.
        today: As the clock has it; its week and later ones do not show.
        keep_weeks: How many weeks before this one show.

    Returns:
        The weeks, or None where the file is damaged or cannot be read.
    """
    try:
        return shown_weeks(_read(_content(profile.folder / USAGE_FILE)), today, keep_weeks)
    except (OSError, DamagedUsageError):
        return None


def _content(file: Path) -> bytes:
    try:
        return read_small(file, MAX_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        return b""


def _read(content: bytes) -> UsageCounts:
    return read_database(content) if content else UsageCounts()
