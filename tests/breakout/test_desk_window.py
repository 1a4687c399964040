"""Nobody gets past the window of the desk either, which stands where the kiosk cannot run."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.breakout.burglar import Burglar
from tests.breakout.case import Case, State
from tests.breakout.cases import CASES
from tests.breakout.conftest import standing_before
from tests.breakout.escapes import attempt
from tests.end2end.kiosk_process import Sandbox
from tests.end2end.x_display import Display

NAMES = (
    *("Escape", "Alt+F4", "Ctrl+Q", "the F keys", "the key of the system", "the menu key"),
    *("ten fingers", "the other buttons of a mouse", "a link that is dropped"),
    *("the monitor is turned", "another resolution", "the monitor goes off and on"),
    *("a second monitor", "asked to close", "closed from within", "asked to quit"),
    *("made small", "taken off the screen", "another window in front"),
    *("a window that asks nobody", "put behind another window", "the keys are stolen"),
    *("moved and made smaller", "no longer full screen"),
)
HERE = tuple(case for case in CASES if case.name in NAMES)


@pytest.fixture(scope="module")
def burglar(
    monitor: Display, project: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Burglar]:
    """Before the window of the desk."""
    sandbox = Sandbox(tmp_path_factory.mktemp("desk"), project)
    with standing_before(
        monitor, sandbox, sandbox.environment(DISPLAY=monitor.name), "desk"
    ) as someone:
        yield someone


@pytest.mark.parametrize("case", HERE, ids=lambda case: case.name)
def test_nobody_gets_past_it(burglar: Burglar, case: Case) -> None:
    """In front, over the whole screen, within two seconds."""
    assert attempt(burglar, State.ATTRACT, case) == []


def test_all_that_are_named_exist() -> None:
    """No case has been renamed since."""
    assert {case.name for case in HERE} == set(NAMES)
