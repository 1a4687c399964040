"""Whatever is tried, the kiosk stays in front, alive and within its own screens."""

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.breakout.burglar import Burglar
from tests.breakout.case import Case, Category, State
from tests.breakout.cases import CASES, in_state
from tests.breakout.conftest import BreakIn
from tests.breakout.escapes import attempt

LEAST = 60
ATTEMPTS = [(state, case) for state in State for case in in_state(state)]


class Street:
    """Has one kiosk for all attempts; one that somebody got out of is not used again."""

    def __init__(self, break_in: BreakIn) -> None:
        self._break_in = break_in
        self._open = ExitStack()
        self._burglar: Burglar | None = None

    def burglar(self) -> Burglar:
        """Stand before the kiosk."""
        if self._burglar is None:
            self._burglar = self._open.enter_context(self._break_in())
        return self._burglar

    def close(self) -> None:
        """End the kiosk."""
        self._burglar = None
        self._open.close()


@pytest.fixture(scope="module")
def street(break_in: BreakIn) -> Iterator[Street]:
    """Where the kiosk stands."""
    built = Street(break_in)
    yield built
    built.close()


@pytest.mark.parametrize(
    ("state", "case"),
    [pytest.param(state, case, id=f"{state.value}, {case.name}") for state, case in ATTEMPTS],
)
def test_nobody_gets_out(street: Street, state: State, case: Case) -> None:
    """After each attempt nothing tells of an escape."""
    found = attempt(street.burglar(), state, case)
    if found:
        street.close()
    assert found == []


def test_the_list_is_whole() -> None:
    """At least sixty cases, each with a name of its own, in every category and state."""
    assert len(CASES) >= LEAST
    assert [name for name, count in Counter(case.name for case in CASES).items() if count > 1] == []
    assert {case.category for case in CASES} == set(Category)
    assert {state for case in CASES for state in case.states} == set(State)
