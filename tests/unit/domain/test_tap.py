"""Taps: a trembling finger presses once; a new screen is not pressed by the touch before."""

import pytest

from kiosk.domain.tap import TapGuard, accept, blocked_until


@pytest.fixture
def after_a_tap() -> TapGuard:
    """The guard after a tap at (100, 50) mm and 1000 ms."""
    guard, _counted = accept(TapGuard(), 100, 50, 1000)
    return guard


def test_the_first_tap_counts() -> None:
    """A fresh guard takes a tap at any place, the corner at time zero too."""
    _guard, counts = accept(TapGuard(), 0, 0, 0)

    assert counts


@pytest.mark.parametrize(
    ("x_mm", "y_mm", "now_ms", "counts"),
    [
        pytest.param(100, 50, 1100, False, id="same place, 100 ms later"),
        pytest.param(100, 50, 1499, False, id="same place, just too early"),
        pytest.param(100, 50, 1500, True, id="same place, half a second later"),
        pytest.param(119.9, 50, 1100, False, id="a slipped finger"),
        pytest.param(120, 50, 1100, True, id="another target beside"),
        pytest.param(100, 30, 1100, True, id="another target above"),
        pytest.param(113, 63, 1100, False, id="18.4 mm away aslant"),
        pytest.param(115, 65, 1100, True, id="21.2 mm away aslant"),
    ],
)
def test_a_repeated_tap_counts_once(
    after_a_tap: TapGuard, x_mm: float, y_mm: float, now_ms: float, counts: bool
) -> None:
    """Within 500 ms and 20 mm it is the same tap."""
    assert accept(after_a_tap, x_mm, y_mm, now_ms)[1] is counts


def test_the_time_runs_from_the_last_tap_that_counted(after_a_tap: TapGuard) -> None:
    """A steady tremor of one tap in 200 ms presses every 600 ms, not never."""
    guard, pressed = after_a_tap, []
    for now_ms in range(1200, 2801, 200):
        guard, counts = accept(guard, 100, 50, now_ms)
        if counts:
            pressed.append(now_ms)

    assert pressed == [1600, 2200, 2800]


def test_a_new_screen_takes_no_tap_for_300_ms(after_a_tap: TapGuard) -> None:
    """A tap elsewhere is ignored until 300 ms after the page change, and leaves no trace."""
    blocked = blocked_until(after_a_tap, 1010)

    assert accept(blocked, 300, 200, 1309) == (blocked, False)
    assert accept(blocked, 300, 200, 1310)[1]


def test_a_longer_block_stays() -> None:
    """A second, shorter block does not open the screen early."""
    guard = blocked_until(blocked_until(TapGuard(), 0, 1000), 10, 300)

    assert not accept(guard, 0, 0, 999)[1]
    assert accept(guard, 0, 0, 1000)[1]
