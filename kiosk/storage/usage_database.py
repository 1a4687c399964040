"""Counts of use as the bytes of a SQLite database, and back."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from typing import Any

from kiosk.domain.usage import COUNT_MAX, DayCounts, UsageCounts, monday_of

# Some twenty times what ten years need.
MAX_BYTES = 4_000_000
VERSION = 1
# Reading ten years takes about a fifth; a database that was made to run for ever is stopped.
_STEPS_MAX = 500_000
_SCHEMA = f"""
PRAGMA user_version = {VERSION};
CREATE TABLE day (
    day TEXT PRIMARY KEY, pages INTEGER, questions INTEGER, sheets INTEGER, faults INTEGER
) WITHOUT ROWID;
CREATE TABLE visits (
    monday TEXT, language TEXT, visits INTEGER, PRIMARY KEY (monday, language)
) WITHOUT ROWID;
"""
_LANGUAGE = re.compile(r"[a-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}")


class DamagedUsageError(ValueError):
    """The bytes are no database of counts."""


def to_database(usage: UsageCounts) -> bytes:
    """Write counts as a database; the same counts always give the same bytes."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.executescript(_SCHEMA)
        with database:
            database.executemany("INSERT INTO day VALUES (?, ?, ?, ?, ?)", _day_rows(usage))
            database.executemany("INSERT INTO visits VALUES (?, ?, ?)", _visit_rows(usage))
        return database.serialize()


def read_database(content: bytes) -> UsageCounts:
    """Read counts.

    Args:
        content: The whole file, or its beginning where it is too large.

    Raises:
        DamagedUsageError: It is damaged, of another version, or no such database.
    """
    if len(content) > MAX_BYTES:
        raise DamagedUsageError(f"more than {MAX_BYTES} bytes")
    with closing(sqlite3.connect(":memory:")) as database:
        database.set_progress_handler(lambda: 1, _STEPS_MAX)
        try:
            database.deserialize(content)
            _check(database)
            days = dict(map(_day, database.execute("SELECT * FROM day")))
            visits: dict[date, dict[str, int]] = {}
            for monday, language, count in map(_visits, database.execute("SELECT * FROM visits")):
                visits.setdefault(monday, {})[language] = count
        except (sqlite3.Error, MemoryError, TypeError, ValueError) as error:
            raise DamagedUsageError(str(error)) from error
    return UsageCounts(days, visits)


def _check(database: sqlite3.Connection) -> None:
    database.execute("PRAGMA trusted_schema = OFF")
    if database.execute("PRAGMA user_version").fetchone() != (VERSION,):
        raise DamagedUsageError("of another version")
    if database.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise DamagedUsageError("its parts do not fit")


def _day_rows(usage: UsageCounts) -> Iterator[tuple[str, int, int, int, int]]:
    for day, counts in sorted(usage.days.items()):
        numbers = (counts.pages, counts.questions, counts.sheets, counts.faults)
        yield day.isoformat(), *numbers


def _visit_rows(usage: UsageCounts) -> Iterator[tuple[str, str, int]]:
    for monday, languages in sorted(usage.visits.items()):
        for language, count in sorted(languages.items()):
            yield monday.isoformat(), language, count


def _day(row: tuple[Any, ...]) -> tuple[date, DayCounts]:
    day, pages, questions, sheets, faults = row
    counts = DayCounts(_count(pages), _count(questions), _count(sheets), _count(faults))
    return date.fromisoformat(day), counts


def _visits(row: tuple[Any, ...]) -> tuple[date, str, int]:
    monday, language, count = row
    day = date.fromisoformat(monday)
    if day != monday_of(day) or not _LANGUAGE.fullmatch(language):
        raise DamagedUsageError("no week, or no language")
    return day, language, _count(count)


def _count(value: object) -> int:
    if not isinstance(value, int) or not 0 <= value <= COUNT_MAX:
        raise DamagedUsageError("no count")
    return value
