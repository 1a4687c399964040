"""Whether a clinician has reviewed a pack, and until when."""

import datetime as dt
from dataclasses import dataclass
from enum import Enum, auto


@dataclass(frozen=True, slots=True)
class ReviewStamp:
    """Who reviewed a pack, in which role, when, and when it is due again."""

    reviewer: str
    role: str
    date: dt.date | None
    review_by: dt.date | None


class ReviewState(Enum):
    """What a visitor and staff should know about the review."""

    NOT_REVIEWED = auto()
    OVERDUE = auto()
    CURRENT = auto()


def review_state(stamp: ReviewStamp, today: dt.date) -> ReviewState:
    """Tell whether a review stamp holds on a day.

    Args:
        stamp: As the pack has it; empty as shipped.
        today: The day to judge by.

    Returns:
        NOT_REVIEWED unless reviewer, role and both dates are present; OVERDUE from the day
        after ``review_by``; else CURRENT.
    """
    if not (stamp.reviewer and stamp.role and stamp.date and stamp.review_by):
        return ReviewState.NOT_REVIEWED
    return ReviewState.OVERDUE if today > stamp.review_by else ReviewState.CURRENT
