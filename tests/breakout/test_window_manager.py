"""Where a window manager runs that lets everything be done, the kiosk comes back all the same.

Only a window that asks no window manager stays in front there, such as the manager's own menu; a
kiosk session runs none.
"""

import os
import subprocess
from collections.abc import Iterator

import pytest

from tests.breakout.burglar import HEIGHT, WIDTH, Burglar
from tests.breakout.case import IN_A_VISIT, Case, Category, State
from tests.breakout.cases import CASES
from tests.breakout.conftest import BreakIn
from tests.breakout.escapes import attempt
from tests.end2end.x_display import x_display

NAMES = (
    *("Alt+F4", "switch windows", "the key of the system", "end the session", "Ctrl+Q"),
    *("asked to close", "made small", "taken off the screen", "another window in front"),
    *("put behind another window", "the keys are stolen", "who had the keys is gone"),
    *("moved and made smaller", "no longer full screen"),
)


def _desktop(name: str, kind: str, *values: int) -> Case:
    def change(burglar: Burglar) -> None:
        burglar.x.message(burglar.x.root, kind, *values, to_root=True)

    return Case(name, Category.SYSTEM, IN_A_VISIT, change)


def _desktop_by_key(burglar: Burglar) -> None:
    burglar.x.message(burglar.x.root, "_NET_NUMBER_OF_DESKTOPS", 4, to_root=True)
    burglar.keys("ctrl+alt+Right", "ctrl+alt+Down", "super+F2")


def _full_intruder(burglar: Burglar) -> None:
    number = burglar.intrude()
    for state in ("FULLSCREEN", "ABOVE"):
        wanted = burglar.x.atom(f"_NET_WM_STATE_{state}")
        burglar.x.message(number, "_NET_WM_STATE", 1, wanted, 0, 1, to_root=True)


HERE = (
    *(case for case in CASES if case.name in NAMES),
    _desktop("the desktop is shown", "_NET_SHOWING_DESKTOP", 1),
    _desktop("another desktop", "_NET_CURRENT_DESKTOP", 1, 0),
    Case("another desktop by keys", Category.SYSTEM, IN_A_VISIT, _desktop_by_key),
    Case("another program in full screen", Category.SYSTEM, IN_A_VISIT, _full_intruder),
)


@pytest.fixture(scope="module")
def burglar(break_in: BreakIn) -> Iterator[Burglar]:
    """Before a kiosk on a desktop."""
    with x_display(WIDTH, HEIGHT) as display:
        environment = {**os.environ, "DISPLAY": display.name}
        with subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL) as manager:
            try:
                with break_in(display=display) as someone:
                    yield someone
            finally:
                manager.terminate()


@pytest.mark.parametrize("case", HERE, ids=lambda case: case.name)
def test_it_comes_back(burglar: Burglar, case: Case) -> None:
    """In front, with the keys, over the whole screen, within two seconds."""
    assert attempt(burglar, State.READING, case) == []


def test_all_that_are_named_exist() -> None:
    """No case has been renamed since."""
    assert {case.name for case in CASES if case.name in NAMES} == set(NAMES)
