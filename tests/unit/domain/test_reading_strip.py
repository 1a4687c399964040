"""The controls of reading aloud fit every screen and are large enough for a finger."""

from itertools import combinations

import pytest

from kiosk.domain.reading_strip import StripControl, is_low, strip_height_mm, strip_slots

# The six reference screens, in millimetres.
SCREENS = [(331, 207), (345, 194), (476, 268), (708, 398), (268, 476), (398, 708)]


@pytest.mark.parametrize(("width_mm", "height_mm"), SCREENS)
def test_each_control_is_there_and_large_enough(width_mm: float, height_mm: float) -> None:
    """At least 20 by 20 mm, with room for its word, inside the strip."""
    slots = strip_slots(width_mm, height_mm)
    assert [slot.control for slot in slots] == list(StripControl)
    for slot in slots:
        assert slot.width_mm >= 24
        assert slot.height_mm >= 20
        assert slot.x_mm + slot.width_mm <= width_mm - 5 + 1e-6
        assert slot.y_mm + slot.height_mm <= strip_height_mm(width_mm, height_mm)


@pytest.mark.parametrize(("width_mm", "height_mm"), SCREENS)
def test_controls_stand_apart(width_mm: float, height_mm: float) -> None:
    """At least 3 mm, side by side or below each other."""
    for one, other in combinations(strip_slots(width_mm, height_mm), 2):
        beside = max(one.x_mm, other.x_mm) - min(
            one.x_mm + one.width_mm, other.x_mm + other.width_mm
        )
        below = max(one.y_mm, other.y_mm) - min(
            one.y_mm + one.height_mm, other.y_mm + other.height_mm
        )
        assert max(beside, below) >= 3 - 1e-6


def test_long_words_take_from_short_ones() -> None:
    """Only where equal shares would be too narrow for them."""
    narrow = {slot.control: slot.width_mm for slot in strip_slots(331, 207)}
    assert narrow[StripControl.PREVIOUS] > 40 > narrow[StripControl.STOP]
    assert narrow[StripControl.PREVIOUS] > narrow[StripControl.NEXT] > 30
    wide = [slot.width_mm for slot in strip_slots(476, 268)]
    assert max(wide) - min(wide) < 1e-6


def test_a_low_screen_gives_its_height_to_the_text() -> None:
    """There the strip is 5 mm lower."""
    assert (is_low(207), is_low(268)) == (True, False)
    assert strip_height_mm(331, 268) - strip_height_mm(331, 207) == 5
