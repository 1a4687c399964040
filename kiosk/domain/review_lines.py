"""What a clinician writes to sign a review, line by line."""

import datetime as dt
import re
from enum import Enum, auto

from kiosk.domain.review import WORDS_MAX, is_line

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
DAY_MAX = len("2026-11-30")


class ReviewLine(Enum):
    """The lines, in their order."""

    REVIEWER = "reviewer"
    ROLE = "role"
    DATE = "date"
    REVIEW_BY = "review-by"

    @property
    def is_day(self) -> bool:
        """Whether it is a day."""
        return self in {ReviewLine.DATE, ReviewLine.REVIEW_BY}

    @property
    def limit(self) -> int:
        """Most characters of it."""
        return DAY_MAX if self.is_day else WORDS_MAX


class LineFault(Enum):
    """Why a line cannot stand."""

    NO_WORDS = auto()
    NO_DAY = auto()
    NOT_YET = auto()
    PAST = auto()


def read_day(text: str) -> dt.date | None:
    """Read a day as it is written in the stamp: year, month, day."""
    try:
        return dt.date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        return None


def line_fault(line: ReviewLine, text: str, today: dt.date) -> LineFault | None:
    """Tell why a line cannot stand, or None where it can.

    Args:
        line: Which one.
        text: What was typed.
        today: A review is not signed before it is done, nor due again before today.
    """
    if not line.is_day:
        return None if is_line(text.strip()) else LineFault.NO_WORDS
    day = read_day(text.strip())
    if day is None:
        return LineFault.NO_DAY
    if line is ReviewLine.DATE:
        return LineFault.NOT_YET if day > today else None
    return LineFault.PAST if day < today else None
