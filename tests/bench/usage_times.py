"""Measures in its own process how long the screen stands still while counts of use are written.

Prints JSON; ``python -m tests.bench usage`` makes a table of it.
"""

import json
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtTest import QTest

from kiosk.domain.usage import DayCounts, UsageCounts
from kiosk.services.usage_count import UsageCount
from kiosk.storage.profile import Profile
from kiosk.storage.usage_file import add_usage
from kiosk.storage.usage_job import UsageJob
from tests.bench.pauses import longest_pause_ms
from tests.bench.staged_kiosk import kiosk_in_window

WRITES = 30
# Until the start picture has been drawn.
REST_MS = 1500
WEEKS = 520
TODAY = date(2036, 1, 1)


def measure() -> dict[str, list[float]]:
    """Write counts beside those of ten years, 30 times.

    Returns:
        Milliseconds of the call that starts it (``call``), of the longest turn of the event loop
        until it has ended (``pause``), until then (``written``), and of counting one thing
        (``count``).
    """
    times: dict[str, list[float]] = {"call": [], "pause": [], "written": [], "count": []}
    with tempfile.TemporaryDirectory() as folder, kiosk_in_window() as kiosk:
        profile = Profile(Path(folder), writable=True)
        add_usage(profile, UsageJob(_ten_years(), TODAY, WEEKS))
        usage = UsageCount(profile, WEEKS, kiosk.navigator, lambda: TODAY, kiosk.root)
        QTest.qWait(REST_MS)
        for _ in range(WRITES):
            times["count"].append(_count_ms(usage))
            _write(usage, times)
    return times


def _ten_years() -> UsageCounts:
    first = TODAY - timedelta(weeks=WEEKS)
    days = {first + timedelta(days=n): DayCounts(200, 30, 9, 1) for n in range(WEEKS * 7)}
    mondays = (day for day in days if day.weekday() == 0)
    return UsageCounts(days, {monday: {"en": 90, "es": 20, "ar": 5} for monday in mondays})


def _count_ms(usage: UsageCount) -> float:
    began_s = time.perf_counter()
    usage.count_question()
    return (time.perf_counter() - began_s) * 1000


def _write(usage: UsageCount, times: dict[str, list[float]]) -> None:
    ends: list[float] = []
    ended = usage.written.connect(lambda: ends.append(time.perf_counter()))
    began_s = time.perf_counter()
    usage.write()
    times["call"].append((time.perf_counter() - began_s) * 1000)
    times["pause"].append(longest_pause_ms(lambda: bool(ends)))
    times["written"].append((ends[0] - began_s) * 1000)
    usage.written.disconnect(ended)


if __name__ == "__main__":
    print(json.dumps(measure()))
