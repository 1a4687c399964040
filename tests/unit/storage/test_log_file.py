"""The log: closed words, whole hours, limited size, and no fuss where it cannot be written."""

import inspect
import os
import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest.mock import patch

import pytest

from kiosk.storage.log_file import (
    FILES,
    LOG_FILE,
    LOG_FOLDER,
    SINGLY,
    EventLog,
    LogEvent,
    log_files,
)
from kiosk.storage.profile import Profile

MANY = 10_000
LINE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:00:00\+00:00 [a-z-]+( K-\d{3})?")


def _now() -> datetime:
    return datetime(2026, 11, 23, 14, 37, 59, 123456, tzinfo=UTC)


def _lines(profile: Profile) -> list[str]:
    return _all(profile.folder / LOG_FOLDER / LOG_FILE)


def _all(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines()


def test_an_event_is_one_line_with_its_hour(profile: Profile) -> None:
    """Minutes do not get into the log, and a failure is told by its code."""
    log = EventLog(profile, _now)

    log.record(LogEvent.STARTED)
    log.record(LogEvent.PRINT_FAILED, "K-401")

    assert _lines(profile) == [
        "2026-11-23T14:00:00+00:00 started",
        "2026-11-23T14:00:00+00:00 print-failed K-401",
    ]


def test_the_time_of_the_file_is_the_hour_of_its_last_line(profile: Profile) -> None:
    """It would else tell the second."""
    EventLog(profile, _now).record(LogEvent.SHEET_LEFT)

    changed_s = (profile.folder / LOG_FOLDER / LOG_FILE).stat().st_mtime
    assert datetime.fromtimestamp(changed_s, UTC) == datetime(2026, 11, 23, 14, tzinfo=UTC)


def test_a_time_that_cannot_be_set_costs_nothing(profile: Profile) -> None:
    """Such as of a file that belongs to somebody else."""
    told: list[bool] = []
    with patch.object(os, "utime", side_effect=PermissionError):
        EventLog(profile, _now, on_trouble=told.append).record(LogEvent.STARTED)

    assert len(_lines(profile)) == 1
    assert told == []


def test_every_event_fits_the_same_form(profile: Profile) -> None:
    """The whole allow-list is plain words."""
    log = EventLog(profile, _now)
    for event in LogEvent:
        log.record(event)

    assert len(_lines(profile)) == len(LogEvent)
    assert all(LINE.fullmatch(line) for line in _lines(profile))


@pytest.mark.planted("P3", "a visitor's words in the log")
@pytest.mark.parametrize("text", ["Can I drive?", "K-401 Can I drive?", "K-401\nx", "k-401", "401"])
def test_free_text_is_refused(profile: Profile, text: str) -> None:
    """A visitor's words cannot pass as a code."""
    log = EventLog(profile, _now)

    with pytest.raises(ValueError, match="not a failure code"):
        log.record(LogEvent.INTERNAL_ERROR, text)

    assert _lines(profile) == []


def test_there_is_no_other_way_in() -> None:
    """An event and a code are all that can be recorded."""
    assert list(inspect.signature(EventLog.record).parameters) == ["self", "event", "code"]


@dataclass
class Clock:
    """A wall clock that a test sets."""

    moment: datetime = field(default_factory=_now)

    def __call__(self) -> datetime:
        """Give the moment."""
        return self.moment


def fill(profile: Profile, hours: int, max_bytes: int) -> None:
    """Let a start be noted in each of many hours."""
    clock = Clock()
    log = EventLog(profile, clock, max_bytes=max_bytes)
    for _ in range(hours):
        clock.moment += timedelta(hours=1)
        log.record(LogEvent.STARTED)


def test_the_same_files_are_there_before_and_after(profile: Profile) -> None:
    """Opening makes all files, so that no visit adds one."""
    EventLog(profile, _now)
    before = sorted(profile.folder.rglob("*"))
    fill(profile, hours=100, max_bytes=100)

    assert sorted(profile.folder.rglob("*")) == before
    assert len(before) == 1 + FILES


def test_the_log_keeps_files_of_limited_size(profile: Profile) -> None:
    """Ten years of events are not larger than five times the limit, and the latest are kept."""
    fill(profile, hours=1000, max_bytes=200)

    sizes = [file.stat().st_size for file in log_files(profile)]
    assert max(sizes) <= 200
    assert min(sizes[1:]) > 100
    hours = [line.split()[0] for file in reversed(log_files(profile)) for line in _all(file)]
    assert hours == sorted(hours)
    assert (
        hours[-1]
        == (_now() + timedelta(hours=1000)).replace(minute=0, second=0, microsecond=0).isoformat()
    )


def test_an_older_file_that_is_in_the_way_costs_only_itself(profile: Profile) -> None:
    """The newest file still gives way to the next."""
    blocked = log_files(profile)[3]
    blocked.mkdir(parents=True)
    fill(profile, hours=100, max_bytes=100)

    assert log_files(profile)[0].stat().st_size <= 100
    assert "started" in log_files(profile)[1].read_text()


class TestManyEvents:
    """What comes again and again costs neither the disk nor the kiosk."""

    def test_ten_thousand_are_a_few_lines(self, profile: Profile) -> None:
        """The first ones singly, the others as one count at the end."""
        log = EventLog(profile, _now)
        for _ in range(MANY):
            log.record(LogEvent.QT_WARNING)
        assert len(_lines(profile)) == SINGLY

        log.write_counts()

        assert _lines(profile)[SINGLY:] == [
            f"2026-11-23T14:00:00+00:00 qt-warning x{MANY - SINGLY}"
        ]

    def test_ten_thousand_open_the_file_a_few_times(self, profile: Profile) -> None:
        """All others are but a count in memory."""
        log = EventLog(profile, _now)
        with patch.object(os, "open", wraps=os.open) as opened:
            for number in range(MANY):
                log.record(LogEvent.PRINT_FAILED, f"K-40{number % 2}")

        assert opened.call_count == 2 * SINGLY

    def test_the_next_hour_tells_the_count_of_the_last(self, profile: Profile) -> None:
        """It stands under its own hour, and the new one begins to count anew."""
        clock = Clock()
        log = EventLog(profile, clock)
        for _ in range(SINGLY + 3):
            log.record(LogEvent.SHEET_LEFT)
        clock.moment += timedelta(hours=1)

        log.record(LogEvent.SHEET_LEFT)

        assert _lines(profile)[SINGLY:] == [
            "2026-11-23T14:00:00+00:00 sheet-left x3",
            "2026-11-23T15:00:00+00:00 sheet-left",
        ]

    def test_each_code_is_counted_by_itself(self, profile: Profile) -> None:
        """A rare failure is not lost among a frequent one."""
        log = EventLog(profile, _now)
        for _ in range(MANY):
            log.record(LogEvent.INTERNAL_ERROR, "K-601")

        log.record(LogEvent.INTERNAL_ERROR, "K-603")

        assert _lines(profile)[-1].endswith("internal-error K-603")


def fill_disk(profile: Profile) -> None:
    """Put the device in the place of the log that takes nothing, as a full disk does."""
    file = profile.folder / LOG_FOLDER / LOG_FILE
    file.unlink()
    file.symlink_to("/dev/full")


def make_room(profile: Profile) -> None:
    """Take it away."""
    (profile.folder / LOG_FOLDER / LOG_FILE).unlink()


class TestTrouble:
    """A disk that takes nothing."""

    def test_it_is_told_once_and_once_when_it_is_over(self, profile: Profile) -> None:
        """Staff see a code while it lasts."""
        told: list[bool] = []
        log = EventLog(profile, _now, on_trouble=told.append)
        log.record(LogEvent.STARTED)
        fill_disk(profile)
        log.record(LogEvent.PRINT_FAILED)
        log.record(LogEvent.PRINT_FAILED)
        assert told == [True]

        make_room(profile)
        log.record(LogEvent.SHEET_LEFT)

        assert told == [True, False]

    def test_what_could_not_be_written_is_counted(self, profile: Profile) -> None:
        """It is in the log as soon as there is room at the end of the hour."""
        log = EventLog(profile, _now)
        fill_disk(profile)
        for _ in range(3):
            log.record(LogEvent.PRINT_FAILED, "K-401")
        make_room(profile)

        log.write_counts()

        assert _lines(profile)[-1] == "2026-11-23T14:00:00+00:00 print-failed K-401 x3"

    def test_half_a_line_spoils_no_other(self, profile: Profile) -> None:
        """The plug was pulled while the log was written."""
        EventLog(profile, _now).record(LogEvent.STARTED)
        with (profile.folder / LOG_FOLDER / LOG_FILE).open("a") as file:
            file.write("2026-11-23T14:00")

        EventLog(profile, _now).record(LogEvent.STOPPED)

        assert _lines(profile)[1:] == ["2026-11-23T14:00", "2026-11-23T14:00:00+00:00 stopped"]


def test_a_second_start_goes_on_with_the_file(profile: Profile) -> None:
    """Opening the log again keeps what it says."""
    for _ in range(2):
        EventLog(profile, _now).record(LogEvent.STARTED)

    assert len(_lines(profile)) == 2


def test_a_log_that_was_removed_begins_anew(profile: Profile) -> None:
    """Staff may delete the file while the kiosk runs."""
    log = EventLog(profile, _now)
    (profile.folder / LOG_FOLDER / LOG_FILE).unlink()

    log.record(LogEvent.STARTED)

    assert len(_lines(profile)) == 1


def test_a_read_only_profile_costs_only_the_log(
    locked_folder: Callable[[int], AbstractContextManager[Path]],
) -> None:
    """Recording there is silent and makes nothing."""
    with locked_folder(0o555) as folder:
        log = EventLog(Profile(folder, writable=False), _now)
        log.record(LogEvent.STARTED)

        assert [path.name for path in folder.iterdir()] == ["settings.toml"]


def test_a_file_in_the_place_of_its_folder_costs_only_the_log(profile: Profile) -> None:
    """Whatever stands in the way, the kiosk goes on."""
    (profile.folder / LOG_FOLDER).touch()

    EventLog(profile, _now).record(LogEvent.STARTED)

    assert (profile.folder / LOG_FOLDER).read_bytes() == b""
