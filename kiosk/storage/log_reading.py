"""Reading the log back, for staff."""

import os
import re
from datetime import datetime
from pathlib import Path

from kiosk.storage.log_file import MAX_BYTES, LogEntry, LogEvent, log_files
from kiosk.storage.profile import Profile
from kiosk.storage.small_file import open_plain

_LINE = re.compile(
    r"(?P<hour>\d{4}-\d\d-\d\dT\d\d:00:00[+-]\d\d:\d\d) (?P<event>[a-z-]{1,40})"
    r"(?: (?P<code>K-\d{3}))?(?: x(?P<count>[1-9]\d{0,8}))?"
)
_EVENTS = {event.value: event for event in LogEvent}


def read_log(profile: Profile, newest: int) -> tuple[LogEntry, ...]:
    """Read the newest entries of the log; lines that are none are passed over.

    Args:
        profile: Where the log is.
        newest: How many entries at most.

    Returns:
        The entries, the newest first. None where there is no log, or none that can be read.
    """
    entries: list[LogEntry] = []
    for file in log_files(profile):
        if len(entries) < newest:
            entries += reversed(_entries_in(file))
    return tuple(entries[:newest])


def entry_from(line: str) -> LogEntry | None:
    """Read one line of the log, or give None where it is damaged or of another program."""
    found = _LINE.fullmatch(line)
    event = _EVENTS.get(found["event"]) if found else None
    if found is None or event is None:
        return None
    try:
        hour = datetime.fromisoformat(found["hour"])
    except ValueError:
        return None
    return LogEntry(hour, event, found["code"] or "", int(found["count"] or 1))


def _entries_in(file: Path) -> list[LogEntry]:
    read = (entry_from(line) for line in _text_of(file).split("\n"))
    return [entry for entry in read if entry is not None]


def _text_of(file: Path) -> str:
    try:
        with open_plain(file) as opened:
            opened.seek(max(0, opened.seek(0, os.SEEK_END) - MAX_BYTES))
            return opened.read(MAX_BYTES).decode("utf-8", errors="replace")
    except OSError:
        return ""
