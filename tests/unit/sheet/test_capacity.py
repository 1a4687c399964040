"""How many questions two pages hold."""

import pytest

from kiosk.sheet.capacity import Division, Gap, Room, divide, ruled_lines
from kiosk.sheet.model import SheetQuestion

ROOM = Room(single_mm=100.0, first_mm=150.0, second_mm=60.0)
GAP = Gap(least_mm=2.0, airy_mm=6.0)


def questions(count: int, stars: int = 0) -> tuple[SheetQuestion, ...]:
    """Give some questions, the first of them starred."""
    return tuple(SheetQuestion(n, f"Q{n}?", None, n <= stars) for n in range(1, count + 1))


@pytest.mark.parametrize(
    ("count", "stars", "lines"),
    [
        (0, 0, ()),
        (1, 0, (2,)),
        (4, 1, (2, 2, 2, 2)),
        (5, 0, (1, 1, 1, 1, 1)),
        (6, 2, (2, 2, 1, 1, 1, 1)),
    ],
)
def test_beyond_four_only_stars_keep_two_lines(
    count: int, stars: int, lines: tuple[int, ...]
) -> None:
    """Up to four questions have two lines each."""
    assert ruled_lines(questions(count, stars)) == lines


@pytest.mark.parametrize(
    ("heights_mm", "division"),
    [
        ([], Division(0, 0, pages=1)),
        ([23.5] * 4, Division(4, 0, pages=1)),
        ([23.6] * 4, Division(4, 0, pages=2)),
        ([10.0] * 5, Division(5, 0, pages=2)),
        ([30.0] * 5, Division(4, 1, pages=2)),
        ([49.0] * 4, Division(2, 1, pages=2)),
        ([160.0], Division(0, 0, pages=2)),
    ],
    ids=["none", "just fits", "one hair too high", "five", "airy", "too many", "too high"],
)
def test_whole_questions_fall_on_one_page_or_two(
    heights_mm: list[float], division: Division
) -> None:
    """Four fit beside the boxes or move them to page 2; what fits nowhere is left out."""
    assert divide(heights_mm, ROOM, GAP) == division


def test_white_is_given_up_before_a_question_is() -> None:
    """Where airy gaps would leave a question out, narrow ones stand."""
    heights_mm = [36.0] * 5

    assert divide(heights_mm, ROOM, Gap(2.0, 6.0)).fitting == 5
    assert divide(heights_mm, ROOM, Gap(6.0, 6.0)).fitting == 4


def test_a_later_question_never_jumps_ahead_of_one_that_did_not_fit() -> None:
    """The order of the visitor stands, also when a short question would still have room."""
    assert divide([100.0, 100.0, 10.0], Room(90.0, 150.0, 60.0), GAP) == Division(1, 0, pages=2)
