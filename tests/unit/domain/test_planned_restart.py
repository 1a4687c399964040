"""The kiosk starts afresh at night, whatever the clock on the wall does."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from kiosk.domain.planned_restart import (
    LONGEST_RUN_S,
    SHORTEST_RUN_S,
    WINDOW_MIN,
    is_due,
    minute_of_day,
)

DAY_S = 24 * 3600.0
MIDNIGHT = datetime(2026, 11, 23, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        ("00:00", 0),
        ("3:30", 210),
        ("03:30", 210),
        ("23:59", 1439),
        ("24:00", None),
        ("03:60", None),
        ("0330", None),
        ("03:30 ", None),
        ("", None),
        ("٠٣:٣٠", None),
    ],
)
def test_a_time_of_day_is_read(text: str, minute: int | None) -> None:
    """Hours and minutes, in the digits of the file's language."""
    assert minute_of_day(text) == minute


@pytest.mark.parametrize(
    ("nightly_at", "time", "running_s", "due"),
    [
        ("03:30", "03:29", DAY_S, False),
        ("03:30", "03:30", DAY_S, True),
        ("03:30", "04:29", DAY_S, True),
        ("03:30", "04:30", DAY_S, False),
        ("23:45", "00:10", DAY_S, True),
        ("03:30", "03:30", SHORTEST_RUN_S - 1, False),
        ("03:30", "03:30", SHORTEST_RUN_S, True),
        ("03:30", "12:00", LONGEST_RUN_S - 1, False),
        ("03:30", "12:00", LONGEST_RUN_S, True),
        ("", "03:30", LONGEST_RUN_S, False),
    ],
)
def test_hour_and_age_decide(nightly_at: str, time: str, running_s: float, *, due: bool) -> None:
    """An hour of the night, once a day; an old program at any hour."""
    hour, minute = map(int, time.split(":"))
    assert is_due(nightly_at, MIDNIGHT.replace(hour=hour, minute=minute), running_s) is due


def restarts(jumps: dict[int, timedelta], minutes: int) -> list[int]:
    """Give the minutes at which an unused kiosk restarts, with jumps of the wall clock."""
    wall, begun, told = MIDNIGHT, 0, []
    for minute in range(minutes):
        wall += jumps.get(minute, timedelta()) + timedelta(minutes=1)
        if is_due("03:30", wall, (minute - begun) * 60.0):
            told.append(minute)
            begun = minute
    return told


YEAR = timedelta(days=365)


@pytest.mark.parametrize(
    "jumps",
    [
        {},
        {2000: YEAR},
        {2000: -YEAR},
        {minute: YEAR if minute % 2 else -YEAR for minute in range(0, 14_400, 77)},
        {minute: timedelta(hours=-1) for minute in range(60, 14_400, 61)},
        {minute: timedelta(hours=7, minutes=13) for minute in range(0, 14_400, 90)},
    ],
    ids=["none", "a year on", "a year back", "to and fro", "a standing clock", "a wild clock"],
)
def test_no_clock_makes_it_restart_too_often_or_never(jumps: dict[int, timedelta]) -> None:
    """In ten days there are some restarts, and most of a day between any two."""
    found = restarts(jumps, minutes=14_400)

    assert len(found) >= 3
    assert all(later - earlier >= SHORTEST_RUN_S / 60 for earlier, later in pairwise(found))


def test_a_good_clock_makes_it_restart_each_night() -> None:
    """At the time itself, within the window."""
    found = restarts({}, minutes=14_400)
    assert len(found) == 9
    assert all((minute + 1) % 1440 - 210 in range(WINDOW_MIN) for minute in found)
