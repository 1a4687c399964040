"""Whether a clinician has reviewed a pack, and until when."""

import datetime as dt
from enum import Enum, auto

from msgspec import Struct

# A name or a role, on one line of the start picture.
WORDS_MAX = 80


class ReviewStamp(Struct, frozen=True):
    """Who reviewed a pack, in which role, when, and when it is due again."""

    reviewer: str
    role: str
    date: dt.date | None
    review_by: dt.date | None

    @property
    def is_whole(self) -> bool:
        """Whether it says all that makes it a review."""
        return bool(self.reviewer and self.role and self.date and self.review_by)


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
        NOT_REVIEWED unless the stamp is one that can be given; OVERDUE from the day after
        ``review_by``; else CURRENT.
    """
    if not is_acceptable(stamp) or stamp.review_by is None:
        return ReviewState.NOT_REVIEWED
    return ReviewState.OVERDUE if today > stamp.review_by else ReviewState.CURRENT


def stamp_in_force(of_pack: ReviewStamp, of_clinic: ReviewStamp | None) -> ReviewStamp:
    """Give the stamp that counts: the clinic's own where there is one, since its people answer.

    Args:
        of_pack: As the pack has it.
        of_clinic: As the clinic gave it to the same edition at this kiosk.
    """
    return of_clinic if of_clinic is not None and of_clinic.is_whole else of_pack


def is_acceptable(stamp: ReviewStamp) -> bool:
    """Tell whether a stamp can be given: whole, on short lines, not due before it is given."""
    lines = all(is_line(words) for words in (stamp.reviewer, stamp.role))
    if not lines or stamp.date is None or stamp.review_by is None:
        return False
    return stamp.date <= stamp.review_by


def is_line(words: str) -> bool:
    """Tell whether a name or a role can stand on its line."""
    return words.isprintable() and words == words.strip() and 0 < len(words) <= WORDS_MAX
