"""The steps of a number follow from its bounds alone."""

from decimal import Decimal

import pytest

from kiosk.domain.printing_settings import MAX_PRINTS, PRINT_INTERVAL
from kiosk.domain.screen_settings import PX_PER_MM, SCREEN_BOTTOM
from kiosk.domain.setting_kinds import CountSetting, NumberSetting
from kiosk.domain.setting_steps import stepped, steps_of
from kiosk.domain.settings import ALL_SETTINGS
from kiosk.domain.visit_settings import IDLE_WARNING, USAGE_KEEP_WEEKS

NUMBERS = tuple(one for one in ALL_SETTINGS if isinstance(one, (NumberSetting, CountSetting)))


@pytest.mark.parametrize(
    ("setting", "small", "large"),
    [
        (PX_PER_MM, "0.1", "1"),
        (SCREEN_BOTTOM, "10", "100"),
        (IDLE_WARNING, "1", "10"),
        (PRINT_INTERVAL, "5", "50"),
        (MAX_PRINTS, "1", None),
        (USAGE_KEEP_WEEKS, "1", "50"),
    ],
)
def test_steps_are_round(
    setting: NumberSetting | CountSetting, small: str, large: str | None
) -> None:
    """And ten large ones, more or less, go from one bound to the other."""
    steps = steps_of(setting)
    assert steps.small == Decimal(small)
    assert steps.large == (Decimal(large) if large else None)


@pytest.mark.parametrize(
    ("value", "step", "after"),
    [
        (4.03, "0.1", 4.1),
        (4.03, "-0.1", 4.0),
        (4.1, "0.1", 4.2),
        (4.1, "-0.1", 4.0),
        (4.03, "1", 5.0),
        (11.95, "0.1", 12.0),
        (12.0, "0.1", 12.0),
        (2.3, "-1", 2.0),
        (2.0, "-1", 2.0),
    ],
)
def test_a_step_leads_to_a_multiple_or_to_a_bound(value: float, step: str, after: float) -> None:
    """Whatever was measured before; a decimal is not a little more than it looks."""
    assert stepped(PX_PER_MM, value, Decimal(step)) == after


@pytest.mark.parametrize("setting", NUMBERS, ids=lambda setting: setting.key)
def test_small_steps_reach_both_bounds_and_every_value_is_acceptable(
    setting: NumberSetting | CountSetting,
) -> None:
    """From the default down to the lowest, then up to the highest."""
    small, value = steps_of(setting).small, setting.default
    for step, bound in ((-small, setting.minimum), (small, setting.maximum)):
        for _ in range(2000):
            value = setting.accepted(stepped(setting, value, step)) or 0
        assert value == bound


def test_a_count_stays_a_whole_number() -> None:
    """Else it would not be accepted."""
    assert isinstance(stepped(MAX_PRINTS, 3, Decimal(1)), int)
