"""Paper sizes."""

import pytest

from kiosk.domain.paper import Paper, set_paper


@pytest.mark.parametrize(
    ("word", "width_mm", "height_mm"), [("letter", 215.9, 279.4), ("a4", 210.0, 297.0)]
)
def test_a_paper_has_its_size(word: str, width_mm: float, height_mm: float) -> None:
    """ANSI A is 8.5 by 11 inches; ISO 216 A4 is 210 by 297 mm."""
    assert (Paper(word).width_mm, Paper(word).height_mm) == (width_mm, height_mm)


@pytest.mark.parametrize(
    ("setting", "paper"), [("letter", Paper.LETTER), ("a4", Paper.A4), ("auto", None)]
)
def test_a_clinic_sets_a_paper_or_leaves_it_to_the_printer(
    setting: str, paper: Paper | None
) -> None:
    """In the words of the setting."""
    assert set_paper(setting) is paper
