"""Whether the pack can be shown, and a clinician vouches for it."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.commands.doctor_content import check_content, review_finding
from kiosk.domain.clinic_settings import PACK_FOLDER
from kiosk.domain.machine import Level
from kiosk.domain.review import ReviewStamp
from kiosk.domain.settings import Settings

TODAY = date(2026, 6, 1)


def stamp(review_by: date | None) -> ReviewStamp:
    """Give the stamp of a review that holds for a while."""
    return ReviewStamp("Dr. A. Reed", "psychiatrist", date(2026, 1, 2), review_by)


def test_the_pack_that_comes_along_can_be_shown() -> None:
    """Nobody has reviewed it yet."""
    pack, review = check_content(Settings())

    assert (pack.level, pack.message) == (Level.OK, "ketamine, edition 1")
    assert (review.level, review.check) == (Level.WARNING, "review")


def test_a_broken_pack_is_a_fault_with_its_file(tmp_path: Path) -> None:
    """Visitors would be asked to go to the desk."""
    (found,) = check_content(Settings({PACK_FOLDER.key: str(tmp_path)}))

    assert (found.check, found.level) == ("pack", Level.FAULT)
    assert "pack.toml" in found.message
    assert f"askwell check {tmp_path}" in found.fix


@pytest.mark.parametrize(
    ("review", "level", "message"),
    [
        (stamp(None), Level.WARNING, "no clinician has reviewed the pack, and visitors see that"),
        (
            stamp(date(2026, 5, 31)),
            Level.WARNING,
            "the review was due on 2026-05-31, and visitors see that",
        ),
        (stamp(date(2026, 6, 1)), Level.WARNING, "the review is due on 2026-06-01"),
        (stamp(date(2026, 7, 31)), Level.WARNING, "the review is due on 2026-07-31"),
        (stamp(date(2026, 8, 1)), Level.OK, "by Dr. A. Reed, holds until 2026-08-01"),
    ],
)
def test_a_review_is_told_in_time(review: ReviewStamp, level: Level, message: str) -> None:
    """Two months before it is due."""
    found = review_finding(review, TODAY)

    assert (found.check, found.level, found.message) == ("review", level, message)
