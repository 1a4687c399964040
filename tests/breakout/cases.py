"""The break-out list: every attempt that is made, and where."""

from tests.breakout.case import Case, State
from tests.breakout.key_cases import KEYS
from tests.breakout.leftover_cases import LEFTOVERS
from tests.breakout.machine_cases import POWER, SYSTEM
from tests.breakout.menu_cases import LINKS, MENUS
from tests.breakout.text_cases import PRINTS, TEXTS
from tests.breakout.touch_cases import TOUCHES

CASES: tuple[Case, ...] = (
    *KEYS,
    *TOUCHES,
    *MENUS,
    *LINKS,
    *TEXTS,
    *PRINTS,
    *POWER,
    *SYSTEM,
    *LEFTOVERS,
)


def in_state(state: State) -> list[Case]:
    """Give the cases of a state, in the order of the list."""
    return [case for case in CASES if state in case.states]
