"""A kiosk with ways out: each is found by the attempt that uses it."""

from collections.abc import Iterator

import pytest

from tests.breakout.burglar import Burglar
from tests.breakout.case import State
from tests.breakout.cases import CASES
from tests.breakout.conftest import BreakIn
from tests.breakout.escapes import attempt

NAMED = {case.name: case for case in CASES}


@pytest.fixture(scope="module")
def leaky(break_in: BreakIn) -> Iterator[Burglar]:
    """Before a kiosk that has keys and buttons which lead out."""
    with break_in("inside") as burglar:
        yield burglar


@pytest.fixture(scope="module")
def unguarded(break_in: BreakIn) -> Iterator[Burglar]:
    """Before a kiosk whose window nobody guards."""
    with break_in("around") as burglar:
        yield burglar


def signs(burglar: Burglar, state: State, name: str) -> str:
    """Give all that told of an escape, in one line."""
    try:
        return " ".join(attempt(burglar, state, NAMED[name]))
    except AssertionError as error:
        return str(error).replace("CLIPBOARD", "clipboard")


@pytest.mark.parametrize(
    ("state", "name", "sign"),
    [
        (State.READING, "the right button at each place", "it shows page in 2 windows"),
        (State.READING, "a dialog to open", "trapped"),
        (State.READING, "a dialog to save", "saved.txt"),
        (State.READING, "the clipboard", "clipboard"),
        (State.READING, "the F keys", "it shows staff-calibrate"),
        (State.TYPING, "letters with Alt", "it was changed: {'own'"),
        (State.READING, "the list", "left of the visit: {'list'"),
        (State.READING, "Ctrl+Q", "the program has ended"),
    ],
)
def test_a_way_out_is_found(leaky: Burglar, state: State, name: str, sign: str) -> None:
    """By what it leaves, opens, changes or ends."""
    assert sign in signs(leaky, state, name)


@pytest.mark.parametrize(
    ("name", "sign"),
    [
        ("another window in front", "the kiosk is not in front"),
        ("moved and made smaller", "the kiosk is not in front"),
        ("a second monitor", "[Seen("),
        ("asked to close", "in 0 windows"),
    ],
)
def test_a_window_that_does_not_return_is_found(unguarded: Burglar, name: str, sign: str) -> None:
    """By what lies in front of it, or by its absence."""
    assert sign in signs(unguarded, State.READING, name)
