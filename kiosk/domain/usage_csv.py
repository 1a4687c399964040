"""The weeks of use as a table that a spreadsheet opens."""

from collections.abc import Iterable, Sequence

from kiosk.domain.languages import LANGUAGES
from kiosk.domain.usage import SHOWN_FROM, Counted, UsageWeek

_LINE_END = "\r\n"
HIDDEN = f"under {SHOWN_FROM}"


def usage_csv(weeks: Sequence[UsageWeek]) -> str:
    """Write weeks as comma-separated values, a line each under a line of names.

    Args:
        weeks: As staff may see them; a number that is not shown is written as ``under 10``.

    Source:
        RFC 4180. No value has a comma or a quote in it.
    """
    known = [language.code for language in LANGUAGES]
    others = sorted({code for week in weeks for code in week.languages} - set(known))
    codes = (*known, *others)
    names = ("week", *(what.value for what in Counted), *(f"visits {code}" for code in codes))
    return "".join(_line(row) for row in (names, *(_row(week, codes) for week in weeks)))


def _row(week: UsageWeek, codes: Iterable[str]) -> Iterable[str]:
    counts = (week.pages, week.questions, week.sheets, week.faults)
    visits = (week.languages.get(code, 0) for code in codes)
    return (week.monday.isoformat(), *map(_cell, counts), *map(_cell, visits))


def _cell(count: int | None) -> str:
    return HIDDEN if count is None else str(count)


def _line(values: Iterable[str]) -> str:
    return ",".join(values) + _LINE_END
