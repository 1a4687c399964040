"""The log: closed words, whole hours, limited size, and no fuss where it cannot be written."""

import inspect
import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.storage.log_file import LOG_FILE, LOG_FOLDER, OLDER_FILE, EventLog, LogEvent
from kiosk.storage.profile import Profile

LINE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:00:00\+00:00 [a-z-]+( K-\d{3})?")


def _now() -> datetime:
    return datetime(2026, 11, 23, 14, 37, 59, 123456, tzinfo=UTC)


def _lines(profile: Profile, name: str = LOG_FILE) -> list[str]:
    return (profile.folder / LOG_FOLDER / name).read_text(encoding="utf-8").splitlines()


def test_an_event_is_one_line_with_its_hour(profile: Profile) -> None:
    """Minutes do not get into the log, and a failure is told by its code."""
    log = EventLog(profile, _now)

    log.record(LogEvent.STARTED)
    log.record(LogEvent.PRINT_FAILED, "K-401")

    assert _lines(profile) == [
        "2026-11-23T14:00:00+00:00 started",
        "2026-11-23T14:00:00+00:00 print-failed K-401",
    ]


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


def test_the_same_files_are_there_before_and_after(profile: Profile) -> None:
    """Opening makes both files, so that no visit adds one."""
    log = EventLog(profile, _now, max_bytes=100)
    before = sorted(profile.folder.rglob("*"))
    for _ in range(50):
        log.record(LogEvent.STARTED)

    assert sorted(profile.folder.rglob("*")) == before


def test_the_log_keeps_two_files_of_limited_size(profile: Profile) -> None:
    """A year of events is not larger than twice the limit, and the latest are kept."""
    log = EventLog(profile, _now, max_bytes=200)
    for _ in range(100):
        log.record(LogEvent.STARTED)
    log.record(LogEvent.STOPPED)

    sizes = [path.stat().st_size for path in (profile.folder / LOG_FOLDER).iterdir()]
    assert max(sizes) <= 200
    assert _lines(profile)[-1].endswith("stopped")
    assert _lines(profile, OLDER_FILE)[0].endswith("started")


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
