"""Opening hours as staff write them, against the clock on the wall."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.opening_hours import (
    ALWAYS_OPEN,
    DAYS,
    EXAMPLE,
    HoursFault,
    OpeningHours,
    OpenSpan,
    is_open,
    read_hours,
    written_hours,
)

MONDAY = datetime(2026, 11, 23, tzinfo=UTC)
MORNING = (8 * 60, 12 * 60)
ORDER = "it must tell days first, then times"
DAY = "the days are mon, tue, wed, thu, fri, sat, sun"
TIME = "times are written like 08:00-17:00, within one day"
WHOLE_DAY = (0, 24 * 60)


def spans(days: range | list[int], *times: tuple[int, int]) -> OpeningHours:
    """Give the hours that hold on some days."""
    return OpeningHours(frozenset(OpenSpan(day, *time) for day in days for time in times))


def hours(text: str) -> OpeningHours:
    """Read hours that are written well."""
    read = read_hours(text)
    assert isinstance(read, OpeningHours), read
    return read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("mon 08:00-12:00", spans([0], MORNING)),
        ("  MON   8:00-12:00 ;", spans([0], MORNING)),
        ("mon-fri 08:00-12:00", spans(range(5), MORNING)),
        ("mon, wed 08:00-12:00", spans([0, 2], MORNING)),
        ("sat-mon 08:00-12:00", spans([5, 6, 0], MORNING)),
        ("tue-tue 08:00-12:00", spans([1], MORNING)),
        ("mon-sun 00:00-24:00", ALWAYS_OPEN),
        ("fri 08:00-12:00, 13:00-17:30", spans([4], MORNING, (13 * 60, 17 * 60 + 30))),
        ("mon 08:00-12:00; mon 00:00-24:00", spans([0], MORNING, WHOLE_DAY)),
        ("", ALWAYS_OPEN),
        (" ; ", ALWAYS_OPEN),
    ],
)
def test_what_staff_write_is_read(text: str, read: OpeningHours) -> None:
    """Capitals, blanks and commas do not matter."""
    assert read_hours(text) == read


@pytest.mark.parametrize(
    ("text", "entry", "reason"),
    [
        ("08:00-12:00", 1, ORDER),
        ("mon", 1, ORDER),
        (",", 1, ORDER),
        ("mon 08:00-12:00 tue", 1, ORDER),
        ("mon 08:00-12:00 tue 08:00-12:00", 1, ORDER),
        ("monday 08:00-12:00", 1, DAY),
        ("mon-day 08:00-12:00", 1, DAY),
        ("mon- 08:00-12:00", 1, DAY),
        ("-mon 08:00-12:00", 1, DAY),
        ("mon-fri-sun 08:00-12:00", 1, DAY),
        ("mon 8-12", 1, TIME),
        ("mon 08:00", 1, TIME),
        ("mon 08:60-12:00", 1, TIME),
        ("mon 08:00-12:60", 1, TIME),
        ("mon 08:00-24:01", 1, TIME),
        ("mon 12:00-12:00", 1, TIME),
        ("mon 22:00-06:00", 1, TIME),
        ("mon 08:00-12:00; sun ²", 2, TIME),
    ],
)
def test_what_cannot_be_read_is_explained(text: str, entry: int, reason: str) -> None:
    """With the first wrong entry, for staff to find."""
    assert read_hours(text) == HoursFault(entry, reason)


@pytest.mark.parametrize(
    ("text", "moment", "open_then"),
    [
        (EXAMPLE, MONDAY.replace(hour=7, minute=59), False),
        (EXAMPLE, MONDAY.replace(hour=8), True),
        (EXAMPLE, MONDAY.replace(hour=16, minute=59, second=59), True),
        (EXAMPLE, MONDAY.replace(hour=17), False),
        (EXAMPLE, MONDAY.replace(hour=10) + timedelta(days=5), True),
        (EXAMPLE, MONDAY.replace(hour=13) + timedelta(days=5), False),
        (EXAMPLE, MONDAY.replace(hour=10) + timedelta(days=6), False),
        ("fri 18:00-24:00", MONDAY.replace(hour=23, minute=59) + timedelta(days=4), True),
    ],
)
def test_the_wall_clock_decides(text: str, moment: datetime, *, open_then: bool) -> None:
    """The first minute is in, the last is out."""
    assert is_open(hours(text), moment) is open_then


def test_the_default_is_always_open() -> None:
    """At each of the 10,080 minutes of a week."""
    assert all(is_open(ALWAYS_OPEN, MONDAY + timedelta(minutes=m)) for m in range(7 * 24 * 60))


def test_the_days_begin_as_the_calendar_does() -> None:
    """Monday is day 0 for Python too."""
    assert DAYS[MONDAY.weekday()] == "mon"


@pytest.mark.parametrize(
    ("read", "written"),
    [
        ("", ""),
        ("mon-sun 0:00-24:00", ""),
        (EXAMPLE, EXAMPLE),
        ("MON,tue,thu 8:00-9:00,13:00-14:05",
         "mon-tue 08:00-09:00, 13:00-14:05; thu 08:00-09:00, 13:00-14:05"),
        ("sat-mon 10:00-12:00", "mon 10:00-12:00; sat-sun 10:00-12:00"),
        ("tue 9:00-10:00; mon 8:00-10:00", "mon 08:00-10:00; tue 09:00-10:00"),
    ],
)  # fmt: skip
def test_hours_are_written_as_staff_write_them(read: str, written: str) -> None:
    """The days in order, those with the same times together."""
    assert written_hours(hours(read)) == written


TIMES = st.tuples(st.integers(0, 24 * 60), st.integers(0, 24 * 60)).filter(lambda t: t[0] < t[1])


@given(
    st.frozensets(st.builds(lambda day, t: OpenSpan(day, *t), st.integers(0, 6), TIMES), min_size=1)
)
def test_what_is_written_is_read_again(some: frozenset[OpenSpan]) -> None:
    """Any stretches of any days."""
    assert hours(written_hours(OpeningHours(some))) == OpeningHours(some)
