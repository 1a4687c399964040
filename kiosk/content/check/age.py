"""How old reviews, sources and scores may be."""

import re
from collections.abc import Iterator
from datetime import date
from typing import assert_never

from msgspec.structs import replace

from kiosk.content.check.book import Book
from kiosk.content.check.finding import Finding
from kiosk.content.codes import Code
from kiosk.content.manifest import Manifest
from kiosk.domain.review import WORDS_MAX, ReviewStamp, ReviewState, review_state

MONTHS_WARN = 12
MONTHS_BLOCK = 24
MONTHS_A_YEAR = 12
DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def review(manifest: Manifest, today: date, *, release: bool) -> Iterator[Finding]:
    """Find a missing, overdue or old review; it stops only a release.

    Source:
        DISCERN handbook, question 5 (the date of the information).
    """
    table, stamp = manifest.table, manifest.review
    match review_state(stamp, today):
        case ReviewState.NOT_REVIEWED:
            line = table.line("review")
            yield Finding(table.path, line, Code.REVIEW_MISSING, _why(stamp), not release)
        case ReviewState.OVERDUE:
            line = table.line("review", "review_by")
            message = f"the review was due by {stamp.review_by}"
            yield Finding(table.path, line, Code.REVIEW_OVERDUE, message, not release)
        case ReviewState.CURRENT:
            pass
        case state:
            assert_never(state)
    if stamp.date:
        line = table.line("review", "date")
        place = Finding(table.path, line, Code.REVIEW_AGE, "the review is from")
        yield from aged(place, stamp.date, today, release=release)


def sources(book: Book, today: date, *, release: bool) -> Iterator[Finding]:
    """Find sources that nobody has looked at for too long."""
    if book.sources is None:
        return
    table = book.sources.table
    for index, source in enumerate(book.sources.sources.values()):
        line = table.line("source", index, "checked")
        checked = parse_day(source.checked)
        if checked is None:
            message = f"`checked` of {source.id} must be a date: 2026-11 or 2026-11-30"
            yield Finding(table.path, line, Code.SOURCE_AGE, message)
        else:
            place = Finding(table.path, line, Code.SOURCE_AGE, f"{source.id} was checked in")
            yield from aged(place, checked, today, release=release)


def aged(place: Finding, day: date, today: date, *, release: bool) -> Iterator[Finding]:
    """Find what is older than 12 months, or of a later day; past 24 months it stops a release."""
    yield from not_yet(place, day, today)
    months = (today.year - day.year) * MONTHS_A_YEAR + today.month - day.month
    months -= today.day < day.day
    if months >= MONTHS_WARN:
        message = f"{place.message} {day:%Y-%m}, {months} months ago"
        blocks = release and months >= MONTHS_BLOCK
        yield replace(place, message=message, warning=not blocks)


def not_yet(place: Finding, day: date, today: date) -> Iterator[Finding]:
    """Find a day that has not come, since what is dated so would never age."""
    if day > today:
        yield replace(place, message=f"{place.message} {day}, which is after today")


def parse_day(text: str) -> date | None:
    """Read ``2026``, ``2026-11`` or ``2026-11-30``; the first day stands for what is left out."""
    found = DAY.fullmatch(text)
    try:
        return date(int(found[1]), int(found[2] or 1), int(found[3] or 1)) if found else None
    except ValueError:
        return None


def _why(stamp: ReviewStamp) -> str:
    if stamp.date is None or stamp.review_by is None or not stamp.is_whole:
        return "no clinician has reviewed this edition"
    if stamp.review_by < stamp.date:
        return "the review was due before its `date`, so it is none"
    return f"`reviewer` and `role` are at most {WORDS_MAX} characters, in one line"
