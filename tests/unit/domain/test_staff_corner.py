"""The way of staff: five taps in the top right corner, the last one held."""

from itertools import product

import pytest

from kiosk.domain.staff_corner import (
    HELD_MS,
    PAUSE_MS,
    CornerStep,
    CornerTaps,
    in_corner,
    lifted,
    pressed,
)

WIDTH_MM = 476.0
SHORT_MS, LONG_MS, GAP_MS = 100.0, HELD_MS, 400.0


def steps_of(touches: list[tuple[float, float]]) -> list[CornerStep]:
    """Give what each touch calls for; a touch is its length and the pause before it."""
    taps, now_ms, steps = CornerTaps(), 0.0, []
    for length_ms, pause_ms in touches:
        now_ms += pause_ms
        taps = pressed(taps, now_ms)
        now_ms += length_ms
        taps, step = lifted(taps, now_ms)
        steps.append(step)
    return steps


@pytest.mark.parametrize(
    ("x_mm", "y_mm", "inside"),
    [
        (WIDTH_MM, 0.0, True),
        (WIDTH_MM - 25.0, 25.0, True),
        (WIDTH_MM - 25.1, 10.0, False),
        (WIDTH_MM - 10.0, 25.1, False),
        (WIDTH_MM + 0.1, 10.0, False),
        (WIDTH_MM - 10.0, -0.1, False),
        (10.0, 10.0, False),
    ],
)
def test_the_corner_is_25_mm(x_mm: float, y_mm: float, *, inside: bool) -> None:
    """At the top right and nowhere else."""
    assert in_corner(x_mm, y_mm, WIDTH_MM) is inside


@pytest.mark.parametrize("lengths", [*product([SHORT_MS, LONG_MS], repeat=6)])
def test_only_a_long_touch_after_four_short_ones_opens(lengths: tuple[float, ...]) -> None:
    """All 64 ways of six touches: it opens where four short ones in a row came before."""
    shorts, expected = 0, []
    for length in lengths:
        if length == SHORT_MS:
            shorts += 1
            expected.append(CornerStep.WAIT)
        else:
            expected.append(CornerStep.OPEN if shorts >= 4 else CornerStep.WAIT)
            shorts = 0

    assert steps_of([(length, GAP_MS) for length in lengths]) == expected


@pytest.mark.parametrize(
    ("held_ms", "step"), [(HELD_MS - 1, CornerStep.WAIT), (HELD_MS, CornerStep.OPEN)]
)
def test_the_last_one_is_held_for_a_second(held_ms: float, step: CornerStep) -> None:
    """Not less."""
    assert steps_of([(SHORT_MS, GAP_MS)] * 4 + [(held_ms, GAP_MS)])[-1] is step


@pytest.mark.parametrize("late", range(1, 5))
@pytest.mark.parametrize(
    ("pause_ms", "step"), [(PAUSE_MS, CornerStep.OPEN), (PAUSE_MS + 1, CornerStep.WAIT)]
)
def test_a_long_pause_begins_the_count_anew(late: int, pause_ms: float, step: CornerStep) -> None:
    """Wherever it comes."""
    touches = [(SHORT_MS, GAP_MS)] * 4 + [(LONG_MS, GAP_MS)]
    touches[late] = (touches[late][0], pause_ms)

    assert steps_of(touches)[-1] is step


def test_a_finger_that_was_never_down_opens_nothing() -> None:
    """It came down elsewhere, and was drawn into the corner."""
    assert lifted(CornerTaps(4), 5000.0) == (CornerTaps(4), CornerStep.WAIT)
