"""The stops at the counts of use and the log, with made-up numbers."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta, timezone

from kiosk.domain.route import Screen
from kiosk.domain.usage import SHOWN_FROM, Counted, UsageWeek
from kiosk.record_wiring import Records
from kiosk.snapshot.stops import Stop
from kiosk.snapshot.turns import listed
from kiosk.storage.log_file import LogEntry, LogEvent
from kiosk.storage.profile import Profile
from kiosk.viewmodels.usage_words import LANGUAGES
from kiosk.wiring import Kiosk

FIRST = date(2026, 9, 7)
PAGES = (180, 240, 12, 0, 331, 290, 1204, 512, None, 47, 388, 402)


class StagedRecords(Records):
    """Stands in for what a kiosk has kept, while pictures are made."""

    def __init__(self, profile: Profile) -> None:
        """Show some numbers."""
        super().__init__(profile, date.today, len(PAGES))
        self._empty = False

    def weeks(self) -> Sequence[UsageWeek]:
        """Give a quarter of a year, or nothing."""
        return () if self._empty else tuple(map(_week, range(len(PAGES))))

    def entries(self, newest: int) -> Sequence[LogEntry]:
        """Give an entry of each kind."""
        hour = datetime(2026, 11, 23, 8, tzinfo=timezone(timedelta(hours=-5)))
        entries = [
            LogEntry(hour - timedelta(hours=age), event, "", 1 + age % 3)
            for age, event in enumerate(LogEvent)
        ]
        return entries[:newest]

    def stage(self, *, empty: bool) -> None:
        """Show nothing yet, or the numbers."""
        self._empty = empty


def record_stops(kiosk: Kiosk) -> Iterator[Stop]:
    """Give every state; someone of IT is in already.

    Raises:
        TypeError: The kiosk would show what it has really kept.
    """
    records = kiosk.staff.records.records
    if not isinstance(records, StagedRecords):
        raise TypeError("the records of this kiosk are real")
    chart, pages = Screen.STAFF_CHART, Counted.PAGES.value
    yield listed(kiosk, "staff-usage", "staff-usage", Screen.STAFF_USAGE, "")
    for measure in (pages, LANGUAGES):
        yield listed(kiosk, f"staff-chart/{measure}", "staff-chart", chart, measure)
    yield listed(kiosk, "staff-log", "staff-log", Screen.STAFF_LOG, "")

    def show_none() -> None:
        records.stage(empty=True)
        kiosk.navigator.go(chart, Counted.FAULTS.value)

    yield Stop("staff-chart/empty", "staff-chart", show_none)
    records.stage(empty=False)


def _week(number: int) -> UsageWeek:
    pages = PAGES[number]
    other = None if pages is None or pages < SHOWN_FROM * 9 else pages // 9
    languages = {"en": other, "es": None if number % 3 else 14}
    return UsageWeek(FIRST + timedelta(weeks=number), pages, other, other, 0, languages)
