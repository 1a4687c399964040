"""The database of counts: what is written is read, and nothing else ends its reader."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.usage import (
    COUNT_MAX,
    Counted,
    DayCounts,
    UsageCounts,
    added,
    counted,
    monday_of,
    visited,
)
from kiosk.storage.usage_database import (
    MAX_BYTES,
    DamagedUsageError,
    read_database,
    to_database,
)

MONDAY = date(2026, 11, 23)
COUNTS = st.integers(0, COUNT_MAX)
DAYS = st.dates(date(1, 1, 8))
USAGES = st.builds(
    UsageCounts,
    st.dictionaries(DAYS, st.builds(DayCounts, COUNTS, COUNTS, COUNTS, COUNTS), max_size=8),
    st.dictionaries(
        DAYS.map(monday_of),
        st.dictionaries(st.sampled_from(["en", "es", "ar", "zh-Hant"]), COUNTS, min_size=1),
        max_size=4,
    ),
)
SOME = UsageCounts(
    {MONDAY + timedelta(days=number): DayCounts(number, 2, 3, 4) for number in range(30)},
    {MONDAY: {"en": 12, "es": 3}},
)
DATABASE = to_database(SOME)


def made_with(*statements: str) -> bytes:
    """Make a database of counts and change it."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(DATABASE)
        for statement in statements:
            database.execute(statement)
        database.commit()
        return database.serialize()


@given(USAGES)
def test_what_is_written_is_read(usage: UsageCounts) -> None:
    """Any days, languages and numbers."""
    assert read_database(to_database(usage)) == usage


def test_it_is_a_database_like_others() -> None:
    """Whoever looks into it with SQLite finds the counts."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(DATABASE)
        rows = database.execute("SELECT monday, language, visits FROM visits").fetchall()

    assert rows == [("2026-11-23", "en", 12), ("2026-11-23", "es", 3)]


EVENTS: tuple[Counted | str, ...] = (
    *[Counted.PAGES] * 5,
    *[Counted.QUESTIONS] * 3,
    Counted.SHEETS,
    "en",
    "en",
    "es",
    "ar",
)


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_things_is_not_in_it(seed: int) -> None:
    """Whichever came first: the file is the same, byte for byte, however often it was written."""
    chance = Random(seed)  # noqa: S311 - the order is no secret
    shuffled = chance.sample(EVENTS, len(EVENTS))

    assert _written_one_by_one(shuffled) == _written_one_by_one(EVENTS)


def test_nor_is_the_order_in_memory() -> None:
    """Of days, weeks and languages."""
    later = MONDAY + timedelta(weeks=1)
    days = {MONDAY: DayCounts(1), later: DayCounts(2)}
    visits = {MONDAY: {"en": 1, "es": 2}, later: {"ar": 3}}
    other = UsageCounts(
        dict(reversed(days.items())),
        {monday: dict(reversed(visits[monday].items())) for monday in reversed(visits)},
    )

    assert to_database(other) == to_database(UsageCounts(days, visits))


@pytest.mark.parametrize(
    "statement",
    [
        "PRAGMA user_version = 2",
        "DROP TABLE day",
        "DROP TABLE visits",
        "ALTER TABLE day ADD COLUMN x INTEGER",
        "ALTER TABLE day DROP COLUMN faults",
        "UPDATE day SET pages = -1 WHERE pages = 1",
        "UPDATE day SET pages = 'x' WHERE pages = 1",
        "UPDATE day SET pages = NULL WHERE pages = 1",
        "UPDATE day SET pages = 1.5 WHERE pages = 1",
        "UPDATE day SET pages = 1000000001 WHERE pages = 1",
        "UPDATE day SET day = 'today' WHERE pages = 1",
        "UPDATE day SET day = CAST(x'ff' AS TEXT) WHERE pages = 1",
        "UPDATE day SET day = 5 WHERE pages = 1",
        "UPDATE visits SET monday = '2026-11-24'",
        "UPDATE visits SET language = 'My canary' WHERE language = 'es'",
        "UPDATE visits SET language = x'00' WHERE language = 'es'",
        "UPDATE visits SET visits = 'x'",
    ],
)
def test_what_is_no_count_is_damage(statement: str) -> None:
    """All of the file: nobody knows what else was changed."""
    with pytest.raises(DamagedUsageError):
        read_database(made_with(statement))


def test_a_database_that_never_ends_is_stopped() -> None:
    """A view in the place of a table may count for ever."""
    endless = (
        "CREATE VIEW day AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)"
        " SELECT '2026-11-23', x % 2, 0, 0, 0 FROM n"
    )
    with pytest.raises(DamagedUsageError, match="interrupted"):
        read_database(made_with("DROP TABLE day", endless))


@pytest.mark.parametrize(
    "content",
    [b"\0", b"SQLite format 3\0", b"\0" * 4096, DATABASE + b"x" * MAX_BYTES, b"{}" * 4000],
    ids=["a byte", "its beginning", "zeros", "too large", "something else"],
)
def test_what_is_no_database_is_damage(content: bytes) -> None:
    """Whatever a power cut or a person has put there."""
    with pytest.raises(DamagedUsageError):
        read_database(content)


@pytest.mark.parametrize("cut", [*range(1, 200), *range(200, len(DATABASE), 97)])
def test_a_database_that_was_cut_off_is_damage_or_the_same(cut: int) -> None:
    """Never half of the counts."""
    try:
        read = read_database(DATABASE[:cut])
    except DamagedUsageError:
        return
    assert read == SOME


@given(st.lists(st.tuples(st.integers(0, len(DATABASE) - 1), st.integers(0, 255)), max_size=12))
def test_damaged_bytes_give_counts_or_damage(damage: list[tuple[int, int]]) -> None:
    """Never a traceback, never a hang."""
    content = bytearray(DATABASE)
    for at, byte in damage:
        content[at] = byte
    _read(bytes(content))


@given(st.binary(max_size=2000))
def test_any_bytes_give_counts_or_damage(content: bytes) -> None:
    """Behind the words that a database begins with, too."""
    _read(content)
    _read(DATABASE[:100] + content)


def _read(content: bytes) -> None:
    try:
        read = read_database(content)
    except DamagedUsageError:
        return
    assert read_database(to_database(read)) == read


def _written_one_by_one(events: Sequence[Counted | str]) -> bytes:
    content = to_database(UsageCounts())
    for event in events:
        usage = (
            visited(UsageCounts(), MONDAY, event)
            if isinstance(event, str)
            else counted(UsageCounts(), MONDAY, event)
        )
        content = to_database(added(read_database(content), usage))
    return content
