"""The review stamp: missing, overdue or current."""

from datetime import date

import pytest
from msgspec.structs import replace

from kiosk.domain.review import (
    WORDS_MAX,
    ReviewStamp,
    ReviewState,
    is_acceptable,
    review_state,
    stamp_in_force,
)

STAMP = ReviewStamp("Dr. A. Example", "anesthesiologist", date(2026, 3, 1), date(2027, 3, 1))


@pytest.mark.parametrize(
    ("today", "state"),
    [
        (date(2026, 11, 1), ReviewState.CURRENT),
        (date(2027, 3, 1), ReviewState.CURRENT),
        (date(2027, 3, 2), ReviewState.OVERDUE),
    ],
)
def test_a_review_holds_through_its_last_day(today: date, state: ReviewState) -> None:
    """It is overdue from the day after."""
    assert review_state(STAMP, today) is state


@pytest.mark.parametrize(
    "stamp",
    [
        replace(STAMP, reviewer=""),
        replace(STAMP, role=""),
        replace(STAMP, date=None),
        replace(STAMP, review_by=None),
        replace(STAMP, reviewer="  "),
        replace(STAMP, role="n" * (WORDS_MAX + 1)),
        replace(STAMP, date=date(2062, 6, 1)),
        ReviewStamp("", "", None, None),
    ],
)
def test_an_incomplete_stamp_is_no_review(stamp: ReviewStamp) -> None:
    """Each of reviewer, role and both dates is needed, as staff could give them."""
    assert review_state(stamp, date(2026, 11, 1)) is ReviewState.NOT_REVIEWED


@pytest.mark.parametrize(
    ("of_clinic", "counts"),
    [
        (None, STAMP),
        (replace(STAMP, role=""), STAMP),
        (replace(STAMP, review_by=date(2026, 4, 1)), replace(STAMP, review_by=date(2026, 4, 1))),
    ],
)
def test_the_clinics_own_stamp_comes_first(
    of_clinic: ReviewStamp | None, counts: ReviewStamp
) -> None:
    """Where it is whole; an overdue one too, since the clinic has set its end."""
    assert stamp_in_force(STAMP, of_clinic) == counts


@pytest.mark.parametrize(
    ("stamp", "acceptable"),
    [
        (STAMP, True),
        (replace(STAMP, review_by=STAMP.date), True),
        (replace(STAMP, review_by=date(2026, 2, 28)), False),
        (replace(STAMP, date=None), False),
        (replace(STAMP, review_by=None), False),
        (replace(STAMP, reviewer=""), False),
        (replace(STAMP, role=" "), False),
        (replace(STAMP, role=" nurse"), False),
        (replace(STAMP, role="nurse\n"), False),
        (replace(STAMP, role="n" * WORDS_MAX), True),
        (replace(STAMP, role="n" * (WORDS_MAX + 1)), False),
    ],
)
def test_staff_give_whole_stamps_on_short_lines(stamp: ReviewStamp, *, acceptable: bool) -> None:
    """That are not due before they are given."""
    assert is_acceptable(stamp) is acceptable
