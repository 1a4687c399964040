"""Counts of use: how many a day, never which, whose, when or in which order.

What is shown or exported is made here, week by week. No total is given beside its parts: all that
anybody sees is computed from numbers that may be seen, so a hidden one cannot be worked out. Only
weeks that are over are given: whoever looked twice at a number that grows would know of each visit.
"""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from enum import Enum
from types import MappingProxyType

from msgspec import Struct, field
from msgspec.structs import replace

# Source: P15 of the requirements: counts are shown per week, from ten on.
SHOWN_FROM = 10
# The program is younger; a clock that says less has lost its battery.
EARLIEST_WEEK = date(2025, 12, 29)
# More than any kiosk counts, and well within a database's number.
COUNT_MAX = 10**9
# A clock that is far ahead is seen and set right before it has counted in so many weeks.
WEEKS_THAT_PROVE = 4
_WEEK = timedelta(weeks=1)


class Counted(Enum):
    """What is counted each day."""

    PAGES = "pages"
    QUESTIONS = "questions"
    SHEETS = "sheets"
    FAULTS = "faults"


class DayCounts(Struct, frozen=True):
    """One day: pages turned, ready questions chosen, sheets printed, faults of the kiosk."""

    pages: int = 0
    questions: int = 0
    sheets: int = 0
    faults: int = 0


class UsageCounts(Struct, frozen=True):
    """All counts.

    Attributes:
        days: By day.
        visits: How many visits each language had, by the Monday of their week.
    """

    days: Mapping[date, DayCounts] = field(default_factory=dict)
    visits: Mapping[date, Mapping[str, int]] = field(default_factory=dict)


class UsageWeek(Struct, frozen=True):
    """A week as staff may see it; None stands for 1 to 9, which are not told apart.

    Attributes:
        monday: Its first day.
        languages: Visits by language, without those that had none.
    """

    monday: date
    pages: int | None
    questions: int | None
    sheets: int | None
    faults: int | None
    languages: Mapping[str, int | None]


def monday_of(day: date) -> date:
    """Give the first day of the week."""
    return day - timedelta(days=day.weekday())


def counted(usage: UsageCounts, day: date, what: Counted) -> UsageCounts:
    """Count one more."""
    return added(usage, UsageCounts(days={day: replace(DayCounts(), **{what.value: 1})}))


def visited(usage: UsageCounts, day: date, language: str) -> UsageCounts:
    """Count one more visit in a language."""
    return added(usage, UsageCounts(visits={monday_of(day): {language: 1}}))


def added(usage: UsageCounts, more: UsageCounts) -> UsageCounts:
    """Add counts to others."""
    days = {
        day: _sum_of_day(usage.days.get(day, DayCounts()), more.days.get(day, DayCounts()))
        for day in usage.days.keys() | more.days.keys()
    }
    visits = {
        monday: _sum_of_visits(usage.visits.get(monday, {}), more.visits.get(monday, {}))
        for monday in usage.visits.keys() | more.visits.keys()
    }
    return UsageCounts(days, visits)


def kept(usage: UsageCounts, today: date, keep_weeks: int) -> UsageCounts:
    """Leave out what is too old, and what a wrong clock has counted.

    A day in the future may come of a clock that was ahead then, or is behind now. So it stays, and
    goes only when it is as far off as an old day. While the clock cannot be right, all stays.
    A clock that is ahead makes nothing old before ``WEEKS_THAT_PROVE`` weeks with counts bear it
    out; fewer bring the end of the oldest weeks forward by as many weeks as they are.

    Args:
        usage: All counts.
        today: As the clock has it.
        keep_weeks: How many weeks before this one are kept.
    """
    this, farthest = monday_of(today), _WEEK * keep_weeks
    clock_is_wrong = this < EARLIEST_WEEK
    weeks = sorted({*map(monday_of, usage.days), *usage.visits})
    # Where each week has counts, the first of the newest four is three weeks ago.
    proof, usual = min(weeks[-WEEKS_THAT_PROVE:], default=this), _WEEK * (WEEKS_THAT_PROVE - 1)

    def stays(monday: date) -> bool:
        is_old = this - monday > farthest and proof - monday > farthest - usual
        is_kept = not is_old and monday - this <= farthest
        return monday >= EARLIEST_WEEK and (clock_is_wrong or is_kept)

    return UsageCounts(
        {day: counts for day, counts in usage.days.items() if stays(monday_of(day))},
        {monday: counts for monday, counts in usage.visits.items() if stays(monday)},
    )


def shown_weeks(usage: UsageCounts, today: date, keep_weeks: int) -> tuple[UsageWeek, ...]:
    """Give the weeks that are over, from the first one with a count to the last, as staff see them.

    Args:
        usage: All counts.
        today: As the clock has it; its week and later ones are left out.
        keep_weeks: How many weeks before this one are given, whatever else is still there.
    """
    this = monday_of(today)
    with_counts = {*map(monday_of, usage.days), *usage.visits}
    mondays = {week for week in with_counts if _WEEK <= this - week <= _WEEK * keep_weeks}
    if not mondays:
        return ()
    first, last = min(mondays), max(mondays)
    weeks = (first + _WEEK * number for number in range((last - first) // _WEEK + 1))
    return tuple(_shown_week(monday, usage.days, usage.visits) for monday in weeks)


def _shown_week(
    monday: date, days: Mapping[date, DayCounts], visits: Mapping[date, Mapping[str, int]]
) -> UsageWeek:
    total = DayCounts()
    for weekday in range(7):
        total = _sum_of_day(total, days.get(monday + timedelta(days=weekday), DayCounts()))
    languages = {code: _shown(count) for code, count in sorted(visits.get(monday, {}).items())}
    return UsageWeek(
        monday,
        _shown(total.pages),
        _shown(total.questions),
        _shown(total.sheets),
        _shown(total.faults),
        MappingProxyType({code: count for code, count in languages.items() if count != 0}),
    )


def _shown(count: int) -> int | None:
    return None if 0 < count < SHOWN_FROM else count


def _sum_of_day(one: DayCounts, other: DayCounts) -> DayCounts:
    return DayCounts(
        _sum(one.pages, other.pages),
        _sum(one.questions, other.questions),
        _sum(one.sheets, other.sheets),
        _sum(one.faults, other.faults),
    )


def _sum_of_visits(one: Mapping[str, int], other: Mapping[str, int]) -> Mapping[str, int]:
    return {code: _sum(one.get(code, 0), other.get(code, 0)) for code in _codes(one, other)}


def _codes(*several: Mapping[str, int]) -> Iterable[str]:
    return sorted({code for one in several for code in one})


def _sum(one: int, other: int) -> int:
    return min(one + other, COUNT_MAX)
