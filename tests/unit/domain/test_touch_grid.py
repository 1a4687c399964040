"""Fields that cover the screen, each to be touched once."""

import pytest

from kiosk.domain.touch_grid import FIELDS, TouchGrid, touched


def test_each_field_counts_once() -> None:
    """Whatever the order."""
    grid = TouchGrid()
    for field in (0, FIELDS - 1, 7, 7):
        grid = touched(grid, field)

    assert grid.touched == {0, 7, FIELDS - 1}
    assert grid.left == FIELDS - 3


def test_in_the_end_none_is_left() -> None:
    """Then the whole screen has felt a finger."""
    grid = TouchGrid()
    for field in range(FIELDS):
        grid = touched(grid, field)

    assert grid.left == 0


@pytest.mark.parametrize("field", [-1, FIELDS])
def test_there_is_no_other_field(field: int) -> None:
    """A mistake of the program is told."""
    with pytest.raises(ValueError, match="no field"):
        touched(TouchGrid(), field)
