"""What a case of the break-out list is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.breakout.burglar import Burglar


class State(Enum):
    """What the kiosk is doing when somebody tries."""

    ATTRACT = "attract"
    READING = "reading"
    TYPING = "typing"
    PIN = "pin"
    PRINTING = "printing"
    COUNTDOWN = "countdown"


class Category(Enum):
    """The kinds of attempts."""

    KEYS = "keyboard shortcuts"
    TOUCH = "touches and pointers"
    MENUS = "menus and dialogs"
    LINKS = "links and schemes"
    TEXT = "text input"
    PRINT = "print"
    POWER = "power and display"
    SYSTEM = "system events"
    LEFTOVERS = "leftovers between visitors"


ANYWHERE = frozenset(State)
IN_A_VISIT = frozenset({State.READING, State.TYPING, State.PRINTING, State.COUNTDOWN})
READING = frozenset({State.READING})
TYPING = frozenset({State.TYPING})
ONCE = frozenset({State.ATTRACT})


@dataclass(frozen=True)
class Case:
    """One attempt to get out.

    Attributes:
        name: Says it in a few words.
        states: Where it applies.
        action: What is done.
        does_nothing: Whether the kiosk must stay as it was, but for a warning that goes; else it
            may go to another of its own screens.
    """

    name: str
    category: Category
    states: frozenset[State]
    action: Callable[[Burglar], object]
    does_nothing: bool = True
