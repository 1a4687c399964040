"""Counts of use: sums, what is kept, and that nobody can work out what is not shown."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.domain import usage as usage_rules
from kiosk.domain.usage import (
    COUNT_MAX,
    EARLIEST_WEEK,
    SHOWN_FROM,
    Counted,
    DayCounts,
    UsageCounts,
    UsageWeek,
    added,
    counted,
    kept,
    monday_of,
    shown_weeks,
    visited,
)
from kiosk.domain.usage_csv import usage_csv

MONDAY = date(2026, 11, 23)
WEEK = timedelta(weeks=1)
YEAR = timedelta(days=365)
ONE_PAGE = DayCounts(pages=1)
KEPT = 104


def on_days(*days: date) -> UsageCounts:
    """Count a page and a visit on each day."""
    usage = UsageCounts()
    for day in days:
        usage = visited(counted(usage, day, Counted.PAGES), day, "en")
    return usage


def days_of(usage: UsageCounts) -> list[date]:
    """Name the days that have counts; visits go with them."""
    assert set(usage.visits) == set(map(monday_of, usage.days))
    return sorted(usage.days)


@pytest.mark.parametrize(
    ("what", "counts"),
    [
        (Counted.PAGES, DayCounts(1, 0, 0, 0)),
        (Counted.QUESTIONS, DayCounts(0, 1, 0, 0)),
        (Counted.SHEETS, DayCounts(0, 0, 1, 0)),
        (Counted.FAULTS, DayCounts(0, 0, 0, 1)),
    ],
)
def test_each_thing_has_its_own_count(what: Counted, counts: DayCounts) -> None:
    """Under the day, and beside what was counted before."""
    once = counted(UsageCounts(), MONDAY, what)

    assert once.days == {MONDAY: counts}
    assert getattr(counted(once, MONDAY, what).days[MONDAY], what.value) == 2


def test_visits_are_counted_under_the_week() -> None:
    """Not under the day: a small clinic has few visits in a rare language."""
    usage = visited(visited(UsageCounts(), MONDAY, "es"), MONDAY + timedelta(days=6), "es")

    assert usage == UsageCounts(visits={MONDAY: {"es": 2}})


def test_counts_add_up() -> None:
    """Day by day, week by week, language by language."""
    tuesday = MONDAY + timedelta(days=1)
    one = UsageCounts({MONDAY: DayCounts(1, 2, 3, 4)}, {MONDAY: {"en": 1}})
    other = UsageCounts(
        {MONDAY: DayCounts(10, 20, 30, 40), tuesday: ONE_PAGE}, {MONDAY: {"en": 1, "ar": 5}}
    )

    assert added(one, other) == UsageCounts(
        {MONDAY: DayCounts(11, 22, 33, 44), tuesday: ONE_PAGE}, {MONDAY: {"en": 2, "ar": 5}}
    )


def test_a_count_has_an_end() -> None:
    """A database holds no larger number."""
    full = UsageCounts({MONDAY: DayCounts(pages=COUNT_MAX)})

    assert counted(full, MONDAY, Counted.PAGES) == full


@pytest.mark.parametrize(("weeks", "stays"), [(0, True), (4, True), (5, False), (80, False)])
def test_what_is_too_old_goes(weeks: int, *, stays: bool) -> None:
    """And what lies as far ahead."""
    today = MONDAY + 100 * WEEK + timedelta(days=2)
    near = on_days(*(today - number * WEEK for number in range(4)))
    usage = added(near, on_days(today - weeks * WEEK, today + weeks * WEEK))

    assert days_of(kept(usage, today, 4)) == days_of(usage if stays else near)


@pytest.mark.parametrize("jump", [YEAR, -YEAR])
def test_a_clock_that_was_a_year_off_costs_nothing_of_two_years(jump: timedelta) -> None:
    """Whichever way it jumps, and when it is right again."""
    today = date(2028, 11, 23)
    usage = on_days(*(today - number * WEEK for number in range(52)))
    jumped = kept(added(usage, on_days(today + jump)), today + jump, 104)

    assert set(days_of(usage)) <= set(days_of(kept(jumped, today, 104)))


@pytest.mark.parametrize("ahead", [MONDAY + 150 * WEEK, date(2099, 11, 23), date(9999, 12, 30)])
@pytest.mark.parametrize("wrong_weeks", [0, 1, 3])
def test_a_clock_far_ahead_takes_no_more_than_it_has_weeks(ahead: date, wrong_weeks: int) -> None:
    """However often it writes; the oldest would have gone within as many weeks anyhow."""
    real = [MONDAY - number * WEEK for number in reversed(range(21))]
    usage = UsageCounts(dict.fromkeys(real, ONE_PAGE), {week: {"en": 1} for week in real})
    for number in (2, 2, 1, 1, 0, 0):
        wrong = ahead - number * WEEK
        usage = kept(
            added(usage, on_days(wrong) if number < wrong_weeks else UsageCounts()), wrong, 20
        )

    assert days_of(kept(usage, MONDAY, 20)) == real[wrong_weeks:]


@pytest.mark.parametrize(
    ("later", "stays"),
    [((), True), ((5, 6, 7), True), ((5, 6, 7, 8), False), ((1, 6, 7, 8), True), ((9,) * 9, True)],
)
def test_a_week_is_old_once_four_later_ones_have_counts(
    later: Sequence[int], *, stays: bool
) -> None:
    """The clock alone does not make it so, however long it goes on."""
    usage = on_days(MONDAY, *(MONDAY + number * WEEK for number in later))

    assert (MONDAY in days_of(kept(usage, MONDAY + 9 * WEEK, 4))) is stays


def test_a_kiosk_in_use_keeps_what_it_is_asked_to() -> None:
    """Week by week, no longer and no shorter; a holiday of two weeks changes nothing in the end."""
    usage = UsageCounts()
    for number in range(40):
        if number not in {20, 21}:
            today = MONDAY + number * WEEK
            usage = kept(added(usage, on_days(today)), today, 6)

    assert days_of(usage) == [MONDAY + number * WEEK for number in range(33, 40)]


@pytest.mark.parametrize("wrong", [date(1970, 1, 1), date(2000, 1, 1), date(2025, 12, 28)])
def test_a_clock_without_a_battery_takes_nothing_away(wrong: date) -> None:
    """What it counts under its own days is not kept."""
    usage = on_days(MONDAY, MONDAY - 600 * WEEK)

    assert days_of(kept(added(usage, on_days(wrong)), wrong, 4)) == [MONDAY]


def test_the_first_week_is_one() -> None:
    """Weeks begin on Mondays."""
    assert monday_of(EARLIEST_WEEK) == EARLIEST_WEEK
    assert monday_of(MONDAY + timedelta(days=6)) == MONDAY


def test_a_week_is_shown_with_what_its_days_add_up_to() -> None:
    """Ten and more; a language that nobody chose is not named."""
    usage = UsageCounts(
        {MONDAY: DayCounts(6, 10, 0, 9), MONDAY + timedelta(days=6): DayCounts(6, 0, 0, 0)},
        {MONDAY: {"es": 10, "en": 25, "ar": 9, "qq": 0}},
    )

    assert shown_weeks(usage, MONDAY + WEEK, KEPT) == (
        UsageWeek(MONDAY, 12, 10, 0, None, {"ar": None, "en": 25, "es": 10}),
    )


def test_days_in_the_future_are_not_shown() -> None:
    """Nor their weeks."""
    (week,) = shown_weeks(on_days(MONDAY, MONDAY + 2 * WEEK), MONDAY + WEEK, KEPT)

    assert week.monday == MONDAY


@pytest.mark.parametrize(("days", "weeks"), [(0, 0), (6, 0), (7, 1)])
def test_a_week_is_shown_once_it_is_over(days: int, weeks: int) -> None:
    """On the Monday after it."""
    today = MONDAY + timedelta(days=days)

    assert len(shown_weeks(on_days(MONDAY), today, KEPT)) == weeks


def test_a_visit_changes_nothing_that_is_shown_meanwhile() -> None:
    """Else its language and its moment could be read off by looking twice."""
    today = MONDAY + WEEK + timedelta(days=2)
    visits = {MONDAY: {"en": 30}, MONDAY + WEEK: {"en": 40, "es": 12}}
    usage = UsageCounts({MONDAY: DayCounts(20), today: DayCounts(30)}, visits)
    one_more = counted(visited(usage, today, "es"), today, Counted.PAGES)

    (week,) = shown_weeks(one_more, today, KEPT)

    assert shown_weeks(usage, today, KEPT) == (week,)


def test_weeks_without_a_count_stand_between() -> None:
    """A chart has its weeks side by side."""
    usage = UsageCounts(days={MONDAY: ONE_PAGE}, visits={MONDAY + 3 * WEEK: {"en": 12}})

    weeks = shown_weeks(usage, MONDAY + 9 * WEEK, KEPT)

    assert [week.monday for week in weeks] == [MONDAY + number * WEEK for number in range(4)]
    assert [week.pages for week in weeks] == [None, 0, 0, 0]


def test_without_counts_there_is_no_week() -> None:
    """A fresh kiosk, or a clock from before the first day."""
    assert shown_weeks(UsageCounts(), MONDAY, KEPT) == ()
    assert shown_weeks(on_days(MONDAY), MONDAY - timedelta(days=1), KEPT) == ()


def test_no_more_weeks_are_shown_than_are_kept() -> None:
    """The newest; older ones stay in the file until others bear out that their time is over."""
    usage = on_days(date(1, 1, 1), *(MONDAY - number * WEEK for number in range(9)))

    weeks = shown_weeks(usage, MONDAY + WEEK, 4)

    assert [week.monday for week in weeks] == [MONDAY - number * WEEK for number in (3, 2, 1, 0)]


SMALL = st.integers(1, SHOWN_FROM - 1)
COUNTS = st.one_of(SMALL, st.integers(0, 60))
NAMES = ("pages", "questions", "sheets", "faults")


def told_apart(counts: Mapping[str, int], others: Mapping[str, int]) -> Iterator[str]:
    """Name where two weeks can be told apart."""
    one, other = (shown_weeks(_usage(each), MONDAY + WEEK, KEPT) for each in (counts, others))
    if one != other:
        yield "screen"
    if usage_csv(one) != usage_csv(other):
        yield "export"


def cells(counts: Mapping[str, int]) -> list[str]:
    """Give what the export has of a week."""
    table = usage_csv(shown_weeks(_usage(counts), MONDAY + WEEK, KEPT))
    return ",".join(table.splitlines()[1:]).split(",")


def small_cells(counts: Mapping[str, int]) -> Iterator[str]:
    """Name each count of one to nine in the export of a week."""
    yield from (cell for cell in cells(counts) if cell in {str(count) for count in range(1, 10)})


@given(st.dictionaries(st.sampled_from((*NAMES, "en", "es", "ar")), COUNTS), st.data())
def test_what_is_hidden_cannot_be_worked_out(
    counts: Mapping[str, int], data: st.DataObject
) -> None:
    """All that is shown stays the same when every small count is another small one."""
    others = {
        name: data.draw(SMALL, name) if 0 < count < SHOWN_FROM else count
        for name, count in counts.items()
    }

    assert list(told_apart(counts, others)) == []


@given(st.dictionaries(st.sampled_from((*NAMES, "en", "es", "ar")), COUNTS))
def test_no_small_count_is_shown(counts: Mapping[str, int]) -> None:
    """On no screen and in no export; those from ten on are."""
    assert list(small_cells(counts)) == []
    assert {str(count) for count in counts.values() if count >= SHOWN_FROM} <= set(cells(counts))


@pytest.mark.planted("P15", "a week of which nine visits in one language are told")
def test_a_small_count_that_is_shown_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a small clinic it tells of somebody."""
    monkeypatch.setattr(usage_rules, "SHOWN_FROM", 9)

    assert list(small_cells({"pages": 120, "es": 9, "en": 10})) == ["9"]


@pytest.mark.planted("P15", "a hidden count that the rest gives away")
def test_a_count_that_can_be_worked_out_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """A total beside its parts leaves what is missing."""
    shown_week = usage_rules._shown_week

    def with_total(
        monday: date, days: Mapping[date, DayCounts], visits: Mapping[date, Mapping[str, int]]
    ) -> UsageWeek:
        return replace(shown_week(monday, days, visits), pages=sum(visits[monday].values()))

    monkeypatch.setattr(usage_rules, "_shown_week", with_total)

    assert list(told_apart({"en": 20, "es": 3}, {"en": 20, "es": 8})) == ["screen", "export"]


def test_the_table_has_a_line_a_week() -> None:
    """Under the names; languages of the program first, then what another version had."""
    weeks = (
        UsageWeek(MONDAY, 120, None, 0, 11, {"es": None, "qq": 12}),
        UsageWeek(MONDAY + WEEK, 0, 0, 0, 0, {}),
    )

    assert usage_csv(weeks) == (
        "week,pages,questions,sheets,faults,visits en,visits es,visits ar,visits qq\r\n"
        "2026-11-23,120,under 10,0,11,0,under 10,0,12\r\n"
        "2026-11-30,0,0,0,0,0,0,0,0\r\n"
    )


def _usage(counts: Mapping[str, int]) -> UsageCounts:
    """Put counts into one week."""
    day = DayCounts(**{name: counts.get(name, 0) for name in NAMES})
    visits = {code: count for code, count in counts.items() if code not in NAMES}
    return UsageCounts({MONDAY: day}, {MONDAY: visits})
