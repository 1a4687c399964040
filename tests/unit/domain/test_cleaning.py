"""The seconds left for wiping the screen."""

import pytest

from kiosk.domain.cleaning import CLEANING_S, cleaning_left_s, next_count_s

BEGAN_S = 1000.0


@pytest.mark.parametrize(
    ("after_s", "left_s"),
    [(0.0, 60), (0.1, 60), (4.9, 60), (5.0, 55), (30.0, 30), (59.9, 5), (60.0, 0), (99.0, 0)],
)
def test_the_seconds_left_are_told_in_fives(after_s: float, left_s: int) -> None:
    """Rounded up, so that 0 is the end and not before."""
    assert cleaning_left_s(BEGAN_S, BEGAN_S + after_s) == left_s


def test_it_ends_after_twelve_steps() -> None:
    """Whoever waits for each step needs no other clock."""
    now_s, told = BEGAN_S, []
    while left_s := cleaning_left_s(BEGAN_S, now_s):
        told.append(left_s)
        now_s += next_count_s(BEGAN_S, now_s)

    assert told == list(range(CLEANING_S, 0, -5))
    assert next_count_s(BEGAN_S, now_s + 7.0) == 0.0


def test_a_late_look_waits_for_the_rest_of_the_step() -> None:
    """Two seconds into a step, three are left of it."""
    assert next_count_s(BEGAN_S, BEGAN_S + 12.0) == pytest.approx(3.0)
