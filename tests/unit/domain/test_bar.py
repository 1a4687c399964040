"""The bar: every control large enough, apart from the next and inside the screen."""

from itertools import pairwise

import pytest

from kiosk.domain.bar import BarControl, BarSlot, bar_height_mm, bar_slots, is_full

# The six reference screens, the smallest supported one, and the widths where the bar changes.
WIDTHS_MM = [1280 / 3.86, 1920 / 5.56, 1920 / 4.03, 3840 / 5.42, 1080 / 4.03, 1080 / 2.71]
EDGES_MM = [237.9, 238.0, 307.9, 308.0, 330.0, 399.9, 400.0]


def _rows(slots: tuple[BarSlot, ...]) -> list[list[BarSlot]]:
    return [[s for s in slots if s.y_mm == y_mm] for y_mm in sorted({s.y_mm for s in slots})]


@pytest.mark.parametrize("width_mm", WIDTHS_MM + EDGES_MM)
def test_every_control_can_be_hit(width_mm: float) -> None:
    """Each is at least 40 by 25 mm, 3 mm from its neighbours and 5 mm from the sides."""
    for row in _rows(bar_slots(width_mm)):
        assert min(slot.width_mm for slot in row) >= 40
        assert min(slot.height_mm for slot in row) >= 25
        assert row[0].x_mm >= 5
        assert row[-1].x_mm + row[-1].width_mm <= width_mm - 5 + 1e-6
        for left, right in pairwise(row):
            assert right.x_mm - left.x_mm - left.width_mm >= 3 - 1e-6


@pytest.mark.parametrize(
    ("width_mm", "controls", "rows"),
    [
        (237.9, 7, 2),
        (238.0, 9, 2),
        (307.9, 9, 2),
        (308.0, 7, 1),
        (399.9, 7, 1),
        (400.0, 9, 1),
        (708.0, 9, 1),
    ],
)
def test_the_width_decides_controls_and_rows(width_mm: float, controls: int, rows: int) -> None:
    """Two rows under 308 mm; language and hide in them, and from 400 mm in one."""
    slots = bar_slots(width_mm)

    assert len({slot.control for slot in slots}) == len(slots) == controls
    assert len(_rows(slots)) == rows
    assert is_full(width_mm) is (
        {BarControl.LANGUAGE, BarControl.HIDE} < {s.control for s in slots}
    )


@pytest.mark.parametrize("width_mm", WIDTHS_MM + EDGES_MM)
def test_the_rows_fit_into_the_bar(width_mm: float) -> None:
    """The last row ends 5 mm above the end of the bar, and rows are 3 mm apart."""
    rows = _rows(bar_slots(width_mm))

    assert rows[-1][0].y_mm + rows[-1][0].height_mm <= bar_height_mm(width_mm) - 5
    for upper, lower in pairwise(rows):
        assert lower[0].y_mm - upper[0].y_mm - upper[0].height_mm >= 3


def test_need_help_now_and_finish_are_always_there() -> None:
    """No width drops the ways out."""
    for width_mm in WIDTHS_MM + EDGES_MM:
        assert {BarControl.HELP, BarControl.FINISH} <= {s.control for s in bar_slots(width_mm)}


@pytest.mark.parametrize("width_mm", WIDTHS_MM[:4])
def test_need_help_now_has_air_inside_its_frame(width_mm: float) -> None:
    """Its words are 49.7 mm wide, and 2 mm stay at each side of them."""
    help_now = next(s for s in bar_slots(width_mm) if s.control is BarControl.HELP)
    assert help_now.width_mm >= 49.7 + 2 * 2
