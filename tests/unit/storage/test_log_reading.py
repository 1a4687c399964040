"""Staff read the log back: the newest first, damaged lines left out, and never without end."""

import errno
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.storage.log_file import MAX_BYTES, EventLog, LogEntry, LogEvent, log_files
from kiosk.storage.log_reading import entry_from, read_log
from kiosk.storage.profile import Profile
from tests.fakes.dead_disk import dead_below

HOUR = datetime(2026, 11, 23, 14, tzinfo=UTC)
LINE = "2026-11-23T14:00:00+00:00 started"


def write(file: Path, content: bytes) -> None:
    """Put something in the place of a file of the log."""
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(content)


@pytest.mark.parametrize("event", list(LogEvent))
@pytest.mark.parametrize(("code", "count"), [("", 1), ("K-301", 1), ("", 9995), ("K-601", 2)])
def test_each_entry_is_read_as_it_was_written(event: LogEvent, code: str, count: int) -> None:
    """Hour, event, code and count."""
    entry = LogEntry(HOUR, event, code, count)
    assert entry_from(entry.line) == entry


def test_the_newest_come_first_from_all_files(profile: Profile) -> None:
    """As many as were asked for."""
    moments = [HOUR + timedelta(hours=hour) for hour in range(100)]
    clock = iter(moments)
    log = EventLog(profile, lambda: next(clock), max_bytes=1000)
    for _ in moments:
        log.record(LogEvent.STARTED)

    read = read_log(profile, newest=90)

    assert [entry.hour for entry in read] == moments[:-91:-1]


@pytest.mark.parametrize(
    "damaged",
    [
        "",
        "2026-11-23T14:00",
        "2026-11-23T14:00:00+00:00",
        "2026-13-23T14:00:00+00:00 started",
        "2026-11-23T14:37:00+00:00 started",
        "2026-11-23T14:00:00+00:00 page-opened",
        "2026-11-23T14:00:00+00:00 started Will it hurt?",
        "2026-11-23T14:00:00+00:00 started x0",
        "2026-11-23T14:00:00+00:00 started x99999999999",
        "2026-11-23T14:00:00+00:00 started K-3012",
        f"{LINE} {LINE}",
        "\N{REPLACEMENT CHARACTER}" * 10,
    ],
)
def test_a_damaged_line_is_passed_over(profile: Profile, damaged: str) -> None:
    """The lines around it are read."""
    write(log_files(profile)[0], f"{LINE}\n{damaged}\n{LINE}\n".encode())
    assert entry_from(damaged) is None
    assert read_log(profile, newest=9) == (LogEntry(HOUR, LogEvent.STARTED),) * 2


@pytest.mark.parametrize("at", range(0, 103, 3))
def test_a_file_that_was_cut_anywhere_is_read_up_to_there(profile: Profile, at: int) -> None:
    """A pulled plug costs the last line at most."""
    whole = f"{LINE}\n".encode() * 3
    write(log_files(profile)[0], whole[:at])
    assert len(read_log(profile, newest=9)) == (at + 1) // (len(LINE) + 1)


def test_bytes_that_are_no_text_are_passed_over(profile: Profile) -> None:
    """Whatever a dying disk has put there."""
    write(log_files(profile)[0], bytes(range(256)) * 8 + f"\n{LINE}\n".encode())
    assert read_log(profile, newest=9) == (LogEntry(HOUR, LogEvent.STARTED),)


def test_a_huge_file_is_read_only_at_its_end(profile: Profile) -> None:
    """Someone has put another file there."""
    write(log_files(profile)[0], b"x" * (3 * MAX_BYTES) + f"\n{LINE}\n".encode())
    assert read_log(profile, newest=9) == (LogEntry(HOUR, LogEvent.STARTED),)


def test_without_a_log_there_are_no_entries(profile: Profile) -> None:
    """Nor where something else stands in its place."""
    assert read_log(profile, newest=9) == ()
    log_files(profile)[0].mkdir(parents=True)
    os.mkfifo(log_files(profile)[1])
    assert read_log(profile, newest=9) == ()


def test_a_file_that_cannot_be_read_costs_only_its_entries(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk fails while it is read."""
    write(log_files(profile)[0], f"{LINE}\n".encode())
    assert read_log(profile, newest=9) != ()

    dead_below(monkeypatch, profile.folder, errno.EIO)
    assert read_log(profile, newest=9) == ()
