"""The review stamp: missing, overdue or current."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.domain.review import ReviewStamp, ReviewState, review_state

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
        ReviewStamp("", "", None, None),
    ],
)
def test_an_incomplete_stamp_is_no_review(stamp: ReviewStamp) -> None:
    """Each of reviewer, role and both dates is needed."""
    assert review_state(stamp, date(2026, 11, 1)) is ReviewState.NOT_REVIEWED
