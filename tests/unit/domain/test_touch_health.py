"""Touch health: counts of what was no tap, and when the screen is at fault."""

import pytest

from kiosk.domain.contacts import Ghost
from kiosk.domain.touch_health import TouchHealth, in_trouble, noted


@pytest.mark.parametrize(
    ("ghost", "counts"),
    [
        (Ghost.EXTRA, (1, 0, 0, 0)),
        (Ghost.PALM, (0, 1, 0, 0)),
        (Ghost.HOLD, (0, 0, 1, 0)),
        (Ghost.BURST, (0, 0, 0, 1)),
    ],
)
def test_each_has_its_count(ghost: Ghost, counts: tuple[int, int, int, int]) -> None:
    """One goes up by one."""
    health = noted(TouchHealth(), ghost, 5.0)

    assert (health.extra, health.palms, health.holds, health.bursts) == counts
    assert health.ignored == 1


def after_seconds(*seconds: float) -> TouchHealth:
    """Give the health after a burst at each of some moments."""
    health = TouchHealth()
    for second in seconds:
        health = noted(health, Ghost.BURST, second)
    return health


@pytest.mark.parametrize(
    ("health", "now_s", "trouble"),
    [
        pytest.param(after_seconds(*range(29)), 29, False, id="29 seconds"),
        pytest.param(after_seconds(*range(30)), 29, True, id="30 seconds"),
        pytest.param(after_seconds(*range(0, 60, 2)), 59, True, id="each other second"),
        pytest.param(after_seconds(*(n / 10 for n in range(200))), 20, False, id="a wild child"),
        pytest.param(after_seconds(*range(0, 200, 4)), 199, False, id="a hand now and then"),
        pytest.param(after_seconds(*range(30)), 60, False, id="it is over"),
    ],
)
def test_a_screen_at_fault_goes_on(health: TouchHealth, now_s: float, trouble: bool) -> None:
    """Half of the seconds of the last minute."""
    assert in_trouble(health, now_s) is trouble


def test_only_a_minute_is_kept() -> None:
    """However long it goes on."""
    assert len(after_seconds(*range(1000)).troubled_seconds) <= 60
