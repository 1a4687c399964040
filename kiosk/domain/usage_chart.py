"""The counts of use as bars, the newest week first."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import assert_never

from msgspec import Struct

from kiosk.domain.usage import Counted, UsageWeek

# A year and a quarter; whoever wants more takes the table with them.
WEEKS_SHOWN = 64


class Bar(Struct, frozen=True):
    """One week of one count.

    Attributes:
        monday: First day of the week.
        language: Code of the language that is counted, or nothing where none is.
        count: The number; None where it is from 1 to 9, which nobody is told.
        share: Length of the bar in parts of the longest one, 0 to 1.
    """

    monday: date
    language: str
    count: int | None
    share: float


def count_bars(weeks: Sequence[UsageWeek], what: Counted) -> tuple[Bar, ...]:
    """Give the bars of one count.

    Args:
        weeks: As staff may see them, the oldest first.
        what: Pages, questions, sheets or faults.
    """
    counts = ((week.monday, "", _count(week, what)) for week in _newest_first(weeks))
    return _in_proportion(counts)


def language_bars(weeks: Sequence[UsageWeek]) -> tuple[Bar, ...]:
    """Give the bars of the visits in each language, week by week.

    Args:
        weeks: As staff may see them, the oldest first.
    """
    counts = (
        (week.monday, code, count)
        for week in _newest_first(weeks)
        for code, count in week.languages.items()
    )
    return _in_proportion(counts)


def _count(week: UsageWeek, what: Counted) -> int | None:
    match what:
        case Counted.PAGES:
            return week.pages
        case Counted.QUESTIONS:
            return week.questions
        case Counted.SHEETS:
            return week.sheets
        case Counted.FAULTS:
            return week.faults
        case _:
            assert_never(what)


def _newest_first(weeks: Sequence[UsageWeek]) -> Iterator[UsageWeek]:
    return reversed(weeks[-WEEKS_SHOWN:])


def _in_proportion(counts: Iterable[tuple[date, str, int | None]]) -> tuple[Bar, ...]:
    known = tuple(counts)
    longest = max((count or 0 for _monday, _language, count in known), default=0) or 1
    return tuple(Bar(monday, code, count, (count or 0) / longest) for monday, code, count in known)
