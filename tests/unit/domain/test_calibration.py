"""The measure of a screen, by a card that is held against it."""

import pytest

from kiosk.domain.calibration import (
    CardRange,
    card_height_px,
    card_range,
    card_width_px,
    measured_px_per_mm,
    stepped,
)
from kiosk.domain.screen_settings import PX_PER_MM

ROOMY = (4000, 3000)


@pytest.mark.parametrize("px_per_mm", [2.0, 2.71, 3.86, 4.03, 5.42, 5.56, 12.0])
def test_a_card_as_wide_as_a_real_one_tells_the_measure(px_per_mm: float) -> None:
    """To a third of a per cent, which is one pixel on the coarsest screen."""
    measured = measured_px_per_mm(card_width_px(px_per_mm))

    assert measured == pytest.approx(px_per_mm, rel=0.0033)


def test_the_card_keeps_its_shape() -> None:
    """On the default screen it is 345 by 218 pixels."""
    assert card_width_px(4.03) == 345
    assert card_height_px(345) == 218


def test_the_range_is_that_of_the_setting() -> None:
    """No width stands for a measure that the settings would refuse."""
    allowed = card_range(PX_PER_MM.minimum, PX_PER_MM.maximum, ROOMY)

    assert allowed == CardRange(172, 1027)
    for width in (allowed.narrowest_px, allowed.widest_px):
        assert PX_PER_MM.accepted(measured_px_per_mm(width)) is not None
    for width in (allowed.narrowest_px - 1, allowed.widest_px + 1):
        assert PX_PER_MM.accepted(measured_px_per_mm(width)) is None


@pytest.mark.parametrize(
    ("room", "widest"), [((800, 900), 800), ((1200, 400), 634), ((100, 100), 172)]
)
def test_the_card_stays_on_the_screen(room: tuple[int, int], widest: int) -> None:
    """It grows as far as there is room, across or down, and is never less than the least."""
    assert card_range(2.0, 12.0, room) == CardRange(172, widest)


@pytest.mark.parametrize(
    ("width", "step", "after"),
    [(345, 1, 346), (345, -10, 335), (175, -10, 172), (1020, 10, 1027), (172, -1, 172)],
)
def test_a_step_stays_within_the_range(width: int, step: int, after: int) -> None:
    """At an end nothing happens."""
    assert stepped(width, step, CardRange(172, 1027)) == after
