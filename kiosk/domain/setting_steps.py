"""How a number is changed by minus and plus: in steps that follow from its bounds."""

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from msgspec import Struct

from kiosk.domain.setting_kinds import CountSetting, NumberSetting

_LARGE = 10
# From one bound to the other by small steps, at least.
_SMALL_STEPS = 100
# Fewer values need no large step.
_FEW = 20


class Steps(Struct, frozen=True):
    """What one touch of minus or plus changes.

    Attributes:
        large: None where small steps are few.
    """

    small: Decimal
    large: Decimal | None


def steps_of(setting: NumberSetting | CountSetting) -> Steps:
    """Give the steps of a setting: 1 or 5 with zeros or decimals, and ten times as much.

    A count goes by ones, and by about a tenth of what it may be.
    """
    span = Decimal(str(setting.maximum)) - Decimal(str(setting.minimum))
    if isinstance(setting, CountSetting):
        return Steps(Decimal(1), _round(span / _LARGE) if span >= _FEW else None)
    small = _round(span / _SMALL_STEPS)
    return Steps(small, small * _LARGE)


def stepped(setting: NumberSetting | CountSetting, value: float, step: Decimal) -> float:
    """Give the next value in a direction: a multiple of the step, or the bound.

    Args:
        setting: Whose bounds hold.
        value: Within the bounds, in the setting's unit.
        step: Upwards, or below zero downwards.
    """
    size = abs(step)
    upwards = step > 0
    passed = (Decimal(str(value)) / size).to_integral(ROUND_FLOOR if upwards else ROUND_CEILING)
    wanted = float((passed + (1 if upwards else -1)) * size)
    within = min(max(wanted, setting.minimum), setting.maximum)
    return int(within) if isinstance(setting, CountSetting) else float(within)


def _round(wanted: Decimal) -> Decimal:
    """Give the largest 1 or 5 with zeros or decimals that is not above what is wanted."""
    one = Decimal(1).scaleb(wanted.adjusted())
    return one * 5 if one * 5 <= wanted else one
