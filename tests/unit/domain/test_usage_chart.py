"""The bars of the counts of use."""

from datetime import date, timedelta

from kiosk.domain.usage import Counted, UsageWeek
from kiosk.domain.usage_chart import WEEKS_SHOWN, Bar, count_bars, language_bars

FIRST = date(2026, 9, 7)
SECOND = date(2026, 9, 14)
WEEKS = (
    UsageWeek(FIRST, 40, 30, 20, 0, {"en": 20, "es": None}),
    UsageWeek(SECOND, 80, None, 10, 12, {"en": 40}),
)


def test_the_newest_week_comes_first_and_the_longest_bar_is_whole() -> None:
    """The others are in proportion."""
    assert count_bars(WEEKS, Counted.PAGES) == (
        Bar(SECOND, "", 80, 1.0),
        Bar(FIRST, "", 40, 0.5),
    )


def test_a_number_that_is_not_told_has_no_length() -> None:
    """Its bar would tell it."""
    assert count_bars(WEEKS, Counted.QUESTIONS)[0] == Bar(SECOND, "", None, 0.0)


def test_each_count_has_its_own_bars() -> None:
    """Sheets and faults are not mixed up."""
    assert [bar.count for bar in count_bars(WEEKS, Counted.SHEETS)] == [10, 20]
    assert [bar.count for bar in count_bars(WEEKS, Counted.FAULTS)] == [12, 0]


def test_languages_stand_week_by_week() -> None:
    """A week has a bar for each language that was used in it."""
    assert language_bars(WEEKS) == (
        Bar(SECOND, "en", 40, 1.0),
        Bar(FIRST, "en", 20, 0.5),
        Bar(FIRST, "es", None, 0.0),
    )


def test_without_counts_there_are_no_bars() -> None:
    """Nor where all counts are nothing does anything divide by it."""
    assert count_bars((), Counted.PAGES) == ()
    nothing = UsageWeek(FIRST, 0, 0, 0, 0, {})
    assert count_bars((nothing,), Counted.PAGES) == (Bar(FIRST, "", 0, 0.0),)


def test_old_weeks_are_left_out() -> None:
    """The chart ends where nobody turns to."""
    many = [UsageWeek(FIRST + timedelta(weeks=n), n, 0, 0, 0, {}) for n in range(WEEKS_SHOWN + 5)]
    bars = count_bars(many, Counted.PAGES)
    assert (len(bars), bars[0].count) == (WEEKS_SHOWN, WEEKS_SHOWN + 4)
