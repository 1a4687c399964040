"""What a clinician may write to sign."""

from datetime import date

import pytest

from kiosk.domain.review import WORDS_MAX
from kiosk.domain.review_lines import DAY_MAX, LineFault, ReviewLine, line_fault, read_day

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("line", "text", "fault"),
    [
        (ReviewLine.REVIEWER, "A. Sample", None),
        (ReviewLine.REVIEWER, " A. Sample ", None),
        (ReviewLine.REVIEWER, "", LineFault.NO_WORDS),
        (ReviewLine.ROLE, "x" * (WORDS_MAX + 1), LineFault.NO_WORDS),
        (ReviewLine.ROLE, "a\u00a0b", LineFault.NO_WORDS),
        (ReviewLine.DATE, "2026-11-23", None),
        (ReviewLine.DATE, "2026-11-24", LineFault.NOT_YET),
        (ReviewLine.DATE, "2026-02-30", LineFault.NO_DAY),
        (ReviewLine.DATE, "", LineFault.NO_DAY),
        (ReviewLine.REVIEW_BY, "2026-11-23", None),
        (ReviewLine.REVIEW_BY, "2027-11-23", None),
        (ReviewLine.REVIEW_BY, "2026-11-22", LineFault.PAST),
        (ReviewLine.REVIEW_BY, "next year", LineFault.NO_DAY),
    ],
)
def test_a_line_has_its_rule(line: ReviewLine, text: str, fault: LineFault | None) -> None:
    """Names are short, the review is done, and the next one is not due yet."""
    assert line_fault(line, text, TODAY) is fault


@pytest.mark.parametrize(
    "text", ["20261123", "2026-W48-1", "26-11-23", "2026-11-23 ", "23.11.2026"]
)
def test_a_day_is_written_in_one_way_only(text: str) -> None:
    """The one that the screen shows."""
    assert read_day(text) is None


def test_what_fits_a_line() -> None:
    """As many characters as its rule takes."""
    assert ReviewLine.DATE.limit == DAY_MAX == len("2026-11-23")
    assert ReviewLine.ROLE.limit == WORDS_MAX
