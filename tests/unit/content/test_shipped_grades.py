"""The pack that the program ships is as easy to read as the goals say."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.content.check.rules import check_pack

FINISHED = date(2026, 11, 23)
GRADE_MAX, USUAL_GRADE_MAX, USUAL_SHARE = 6.0, 5.0, 0.9


@pytest.fixture(scope="module")
def grades(project: Path) -> dict[str, float]:
    """Flesch-Kincaid grade by page and answer, taught terms replaced."""
    report = check_pack(project / "assets/packs/ketamine", FINISHED, frozenset())
    return report.grades.pages


def test_every_page_is_for_the_sixth_grade(grades: dict[str, float]) -> None:
    """Pages and answers alike."""
    assert len(grades) > 100
    assert {page: grade for page, grade in grades.items() if grade > GRADE_MAX} == {}


def test_nine_of_ten_pages_are_for_the_fifth_grade(grades: dict[str, float]) -> None:
    """The harder tenth tells of studies and laws."""
    easy = [grade for grade in grades.values() if grade <= USUAL_GRADE_MAX]
    assert len(easy) >= USUAL_SHARE * len(grades)
