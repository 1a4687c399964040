"""The file of counts: added to, begun anew when damaged, and never in anybody's way."""

import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.domain.usage import DayCounts, UsageCounts, UsageWeek
from kiosk.storage.profile import Profile
from kiosk.storage.usage_database import MAX_BYTES, to_database
from kiosk.storage.usage_file import add_usage, weeks
from kiosk.storage.usage_job import (
    DAMAGED_FILE,
    USAGE_FILE,
    UsageJob,
    UsageKept,
    decode_job,
    encode_job,
    make_usage_file,
)
from tests.fakes.full_disk import full_disk

MONDAY = date(2026, 11, 23)
NEXT = MONDAY + timedelta(weeks=1)
COUNTS = UsageCounts({MONDAY: DayCounts(20, 11, 3, 0)}, {MONDAY: {"en": 12, "es": 4}})
JOB = UsageJob(COUNTS, MONDAY, 104)
SHOWN = UsageWeek(MONDAY, 20, 11, None, 0, {"en": 12, "es": None})


def names(profile: Profile) -> list[str]:
    """Name what lies in the profile."""
    return sorted(path.name for path in profile.folder.iterdir())


def readable(profile: Profile) -> tuple[UsageWeek, ...]:
    """Give the weeks of a file that can be read."""
    found = weeks(profile, NEXT, 104)
    assert found is not None
    return found


def test_counts_are_kept_and_shown(profile: Profile) -> None:
    """In one file."""
    assert add_usage(profile, JOB) is UsageKept.KEPT

    assert weeks(profile, NEXT, 104) == (SHOWN,)
    assert names(profile) == [USAGE_FILE]


def test_counts_are_added_to_those_before(profile: Profile) -> None:
    """Also to the empty file that the kiosk makes at its start."""
    make_usage_file(profile)
    add_usage(profile, JOB)
    add_usage(profile, JOB)

    (week,) = readable(profile)
    assert (week.pages, week.languages) == (40, {"en": 24, "es": None})


def test_making_the_file_leaves_one_that_is_there(profile: Profile) -> None:
    """The counts of yesterday."""
    add_usage(profile, JOB)
    make_usage_file(profile)

    assert weeks(profile, NEXT, 104) == (SHOWN,)


def test_old_counts_go(profile: Profile) -> None:
    """Also when there is nothing new; and nothing of them stays between the others."""
    today = MONDAY + timedelta(weeks=105)
    newer = UsageCounts({today - timedelta(weeks=number): DayCounts(1) for number in range(4)})
    add_usage(profile, JOB)
    add_usage(profile, UsageJob(newer, today - timedelta(weeks=1), 104))
    assert weeks(profile, NEXT, 104) == (SHOWN,)
    add_usage(profile, UsageJob(UsageCounts(), today, 104))

    assert weeks(profile, NEXT, 104) == ()
    assert (profile.folder / USAGE_FILE).read_bytes() == to_database(newer)


def test_what_stays_the_same_is_not_written(profile: Profile) -> None:
    """A disk that wears out is spared."""
    add_usage(profile, JOB)
    before = (profile.folder / USAGE_FILE).stat()

    assert add_usage(profile, UsageJob(UsageCounts(), MONDAY, 104)) is UsageKept.KEPT
    assert (profile.folder / USAGE_FILE).stat() == before


@pytest.mark.parametrize(
    "content",
    [b"\0" * 8192, to_database(COUNTS)[:5000], b"x" * (MAX_BYTES + 1)],
    ids=["zeros", "cut off", "too large"],
)
def test_a_damaged_file_is_put_aside(profile: Profile, content: bytes) -> None:
    """One; and counting begins anew."""
    (profile.folder / USAGE_FILE).write_bytes(content)
    (profile.folder / DAMAGED_FILE).write_bytes(b"older")
    assert weeks(profile, NEXT, 104) is None

    assert add_usage(profile, JOB) is UsageKept.BEGUN_ANEW

    assert weeks(profile, NEXT, 104) == (SHOWN,)
    assert (profile.folder / DAMAGED_FILE).read_bytes() == content
    assert names(profile) == [USAGE_FILE, DAMAGED_FILE]


def test_a_full_disk_is_told(profile: Profile) -> None:
    """The counts of before stay, and so do the files."""
    add_usage(profile, JOB)
    with full_disk():
        assert add_usage(profile, JOB) is UsageKept.NOT_WRITABLE

    assert weeks(profile, NEXT, 104) == (SHOWN,)
    assert names(profile) == [USAGE_FILE]


def test_a_full_disk_leaves_a_damaged_file_to_be_told_later(profile: Profile) -> None:
    """It is put aside when the new one is there, and not before."""
    (profile.folder / USAGE_FILE).write_bytes(b"damaged")
    with full_disk():
        assert add_usage(profile, JOB) is UsageKept.NOT_WRITABLE
    assert names(profile) == [USAGE_FILE]

    assert add_usage(profile, JOB) is UsageKept.BEGUN_ANEW


def test_a_read_only_profile_is_told(
    locked_folder: Callable[[int], AbstractContextManager[Path]],
) -> None:
    """Whether the program knew of it or finds out."""
    with locked_folder(0o555) as folder:
        for writable in (False, True):
            profile = Profile(folder, writable=writable)
            make_usage_file(profile)
            assert add_usage(profile, JOB) is UsageKept.NOT_WRITABLE
        assert names(profile) == ["settings.toml"]


def test_a_file_that_is_locked_is_written_all_the_same(profile: Profile) -> None:
    """Somebody looks into it with a program of their own."""
    add_usage(profile, JOB)
    with closing(sqlite3.connect(profile.folder / USAGE_FILE)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert add_usage(profile, JOB) is UsageKept.KEPT
        other.rollback()

    assert [week.pages for week in readable(profile)] == [40]


def test_a_folder_in_its_place_is_told(profile: Profile) -> None:
    """It is not replaced."""
    (profile.folder / USAGE_FILE).mkdir()

    assert add_usage(profile, JOB) is UsageKept.NOT_WRITABLE
    assert weeks(profile, NEXT, 104) is None


def test_without_a_profile_there_is_nothing(tmp_path: Path) -> None:
    """A folder that cannot exist."""
    (tmp_path / "file").touch()

    assert weeks(Profile(tmp_path / "file" / "sub", writable=False), NEXT, 104) == ()


@pytest.mark.parametrize("counts", [COUNTS, UsageCounts()])
def test_a_job_goes_through_a_pipe(counts: UsageCounts) -> None:
    """As it is; one without counts only lets old ones go."""
    job = UsageJob(counts, MONDAY, 104)

    assert decode_job(encode_job(job)) == job


@pytest.mark.parametrize("line", [b"", b"{}", b"[]", b"\xff", encode_job(JOB)[:-3], b'{"today":1}'])
def test_what_is_no_job_is_told(line: bytes) -> None:
    """With the one error that a reader of pipes expects."""
    with pytest.raises(ValueError):  # noqa: PT011 - whatever it says
        decode_job(line)
