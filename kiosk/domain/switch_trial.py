"""A change that a switch has made to the switches, until something else proves it right.

Whoever has that one switch only could not take it back.
"""

from msgspec import Struct

from kiosk.domain.keypad import KeypadKey
from kiosk.domain.scanning import Switches

TRIAL_S = 15
# Of two switches these move; the other keys that choose take.
_MOVING = frozenset({"Tab", "Space"})


class SwitchTrial(Struct, frozen=True):
    """What was chosen, and what holds again unless it is proved right.

    Attributes:
        before: How many switches there were.
        now: How many there are; never one, which whoever has any can use.
        by_moving: Whether the switch that chose is one that only moves where there are two.
    """

    before: Switches
    now: Switches
    by_moving: bool


def moves(name: str) -> bool:
    """Tell whether a key of a keyboard stands for the switch that moves, where there are two."""
    return name in _MOVING


def tried(
    trial: SwitchTrial | None, before: Switches, now: Switches, name: str
) -> SwitchTrial | None:
    """Give the trial that runs after a switch has taken something.

    Args:
        trial: The one that ran before, if any.
        before: How many switches there were.
        now: How many there are.
        name: The key of the keyboard that stands for the switch.
    """
    if now is before:
        return trial
    proved = before if trial is None else trial.before
    if now is proved or now is Switches.ONE:
        return None
    return SwitchTrial(proved, now, moves(name))


def proves(trial: SwitchTrial, key: KeypadKey, name: str) -> bool:
    """Tell whether a key shows that the visitor can go on.

    Args:
        trial: What has yet to be proved right.
        key: The key of the keypad that was pressed.
        name: The key of the keyboard that stands for it.
    """
    if trial.now is Switches.TWO and (moves(name) or key is KeypadKey.SELECT):
        return moves(name) is not trial.by_moving
    return key is not KeypadKey.SELECT
