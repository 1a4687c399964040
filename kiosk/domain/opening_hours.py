"""When the clinic is open, as staff write it: ``mon-fri 08:00-17:00; sat 09:00-12:00``."""

import re
from collections.abc import Iterator
from datetime import datetime

from msgspec import Struct

from kiosk.domain.marked_words import marked

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
EXAMPLE = "mon-fri 08:00-17:00; sat 09:00-12:00"
_DAY_MIN = 24 * 60
_TIME_RANGE = re.compile(r"([0-9]{1,2}):([0-5][0-9])-([0-9]{1,2}):([0-5][0-9])")


class OpenSpan(Struct, frozen=True):
    """One stretch of a day: from the first minute on, up to the second."""

    weekday: int
    from_min: int
    until_min: int


class OpeningHours(Struct, frozen=True):
    """All stretches of a week; the clock on the wall is compared with them."""

    spans: frozenset[OpenSpan]


class HoursFault(Struct, frozen=True):
    """Why a text tells no opening hours.

    Attributes:
        entry: The entry with the first fault, from 1.
        reason: For staff; it does not repeat what was written.
    """

    entry: int
    reason: str


ALWAYS_OPEN = OpeningHours(frozenset(OpenSpan(day, 0, _DAY_MIN) for day in range(len(DAYS))))


def read_hours(text: str) -> OpeningHours | HoursFault:
    """Read opening hours; an empty text means always open.

    Args:
        text: Entries with ``;`` between them; each has days (``mon``, ``mon-fri``), then times
            (``08:00-12:00``), with blanks or commas between them.
    """
    spans: set[OpenSpan] = set()
    for number, entry in enumerate(filter(str.strip, text.lower().split(";")), 1):
        read = _entry(entry)
        if isinstance(read, str):
            return HoursFault(number, read)
        spans.update(read)
    return OpeningHours(frozenset(spans)) if spans else ALWAYS_OPEN


def written_hours(hours: OpeningHours) -> str:
    """Write opening hours as :func:`read_hours` reads them; always open is an empty text."""
    if hours == ALWAYS_OPEN:
        return ""
    entries: list[tuple[list[int], str]] = []
    for day in range(len(DAYS)):
        times = _times_of(hours, day)
        if entries and entries[-1][1] == times and entries[-1][0][-1] == day - 1:
            entries[-1][0].append(day)
        elif times:
            entries.append(([day], times))
    return "; ".join(f"{_day_names(days)} {times}" for days, times in entries)


def is_open(hours: OpeningHours, moment: datetime) -> bool:
    """Tell whether the clinic is open at a moment of the wall clock."""
    minute = moment.hour * 60 + moment.minute
    return any(
        span.weekday == moment.weekday() and span.from_min <= minute < span.until_min
        for span in hours.spans
    )


def _times_of(hours: OpeningHours, day: int) -> str:
    spans = sorted((s.from_min, s.until_min) for s in hours.spans if s.weekday == day)
    return ", ".join(f"{_clock(start)}-{_clock(end)}" for start, end in spans)


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def _day_names(days: list[int]) -> str:
    first, last = DAYS[days[0]], DAYS[days[-1]]
    return first if first == last else f"{first}-{last}"


def _entry(entry: str) -> set[OpenSpan] | str:
    words = entry.replace(",", " ").split()
    times = [word for word in words if word[0].isdigit()]
    names = words[: len(words) - len(times)]
    if not names or not times or words != names + times:
        return marked("Settings", "it must tell days first, then times")
    days: set[int] = set()
    for name in names:
        found = _days(name)
        if found is None:
            return marked("Settings", "the days are mon, tue, wed, thu, fri, sat, sun")
        days.update(found)
    spans: set[OpenSpan] = set()
    for time in times:
        minutes = _minutes(time)
        if minutes is None:
            return marked("Settings", "times are written like 08:00-17:00, within one day")
        spans.update(OpenSpan(day, *minutes) for day in days)
    return spans


def _days(name: str) -> set[int] | None:
    first, dash, last = name.partition("-")
    if first not in DAYS or (dash and last not in DAYS):
        return None
    return set(_from_to(DAYS.index(first), DAYS.index(last or first)))


def _from_to(first: int, last: int) -> Iterator[int]:
    day = first
    yield day
    while day != last:
        day = (day + 1) % len(DAYS)
        yield day


def _minutes(time: str) -> tuple[int, int] | None:
    found = _TIME_RANGE.fullmatch(time)
    if found is None:
        return None
    from_h, from_min, until_h, until_min = map(int, found.groups())
    start, end = from_h * 60 + from_min, until_h * 60 + until_min
    return (start, end) if start < end <= _DAY_MIN else None
