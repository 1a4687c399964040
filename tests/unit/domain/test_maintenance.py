"""The maintenance window: how long it is open."""

import pytest

from kiosk.domain.maintenance import LENGTHS_MIN, MaintenanceWindow, minutes_left, opened


@pytest.mark.parametrize("minutes", LENGTHS_MIN)
def test_it_is_open_for_as_long_as_was_chosen(minutes: int) -> None:
    """From the moment of the touch."""
    window = opened(minutes, 1000.0)

    assert minutes_left(window, 1000.0) == minutes
    assert minutes_left(window, 1000.0 + minutes * 60 - 0.1) == 1
    assert minutes_left(window, 1000.0 + minutes * 60) == 0


@pytest.mark.parametrize("minutes", [0, -15, 14, 61, 10_000])
def test_for_any_other_time_it_does_not_open(minutes: int) -> None:
    """Nobody leaves the kiosk open by a slip."""
    with pytest.raises(ValueError, match="not for"):
        opened(minutes, 0.0)


@pytest.mark.parametrize(
    ("window", "now_s", "left"),
    [
        (None, 0.0, 0),
        (MaintenanceWindow(900.0), 0.0, 15),
        (MaintenanceWindow(900.0), 60.0, 14),
        (MaintenanceWindow(900.0), 59.0, 15),
        (MaintenanceWindow(900.0), 10_000.0, 0),
    ],
)
def test_what_is_left_is_told_in_whole_minutes(
    window: MaintenanceWindow | None, now_s: float, left: int
) -> None:
    """Rounded up; nothing where it is over or was never open."""
    assert minutes_left(window, now_s) == left
