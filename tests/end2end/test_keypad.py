"""One whole visit by the keys of a keypad, on a real X server."""

from collections.abc import Iterator
from pathlib import Path
from subprocess import Popen

import pytest

from tests.end2end.kiosk_process import Sandbox, end
from tests.end2end.visit_pack import CAR, COST, RIDE
from tests.end2end.visitor import printed, told
from tests.end2end.x_display import Display, looks_the_same

# What each of them does is said in docs/keypad.md.
WAKING = ["Down"]
# Two moves before the next Select, which within half a second would count as a double strike.
THERE_AND_BACK = ["Down", "Up"]
READING = ["Return", *THERE_AND_BACK, "Return", *THERE_AND_BACK, "KP_Enter", "Left", "space"]
TO_THE_LIST = ["Left", "Left", "Tab", "Down", "Return"]
PRINTING = [*THERE_AND_BACK, "Return", *THERE_AND_BACK, "Return"]
FINISHING = ["Right", "Return", *THERE_AND_BACK, "Return"]


@pytest.fixture
def kiosk(display: Display, sandbox: Sandbox, settings: Path) -> Iterator["Popen[str]"]:
    """The running program over the whole screen."""
    assert settings.exists()
    words = ("run", "--profile", str(sandbox.profile))
    with sandbox.running(*words, DISPLAY=display.name) as process:
        yield process


def test_a_visit_by_keys_leaves_a_sheet_and_nothing_else(
    kiosk: "Popen[str]", display: Display, sandbox: Sandbox, prints: Path
) -> None:
    """One question on paper; then the start picture as if nobody came, ring and all gone."""
    display.wait_until((sandbox.profile / "good-packs.json").exists)
    start = seen = display.wait_for_rest()
    paths = sandbox.paths()

    for key in WAKING + READING + TO_THE_LIST + PRINTING:
        display.press(key)
        seen = display.wait_for_change(seen)
    display.wait_until(lambda: any(prints.iterdir()))
    seen = display.wait_for_rest()
    for key in FINISHING:
        display.press(key)
        seen = display.wait_for_change(seen)

    assert looks_the_same(seen, start)
    assert end(kiosk) == ""
    assert kiosk.returncode == 0
    assert sandbox.paths() == paths
    assert told(sandbox) == []
    assert printed(prints) == {CAR: True, RIDE: False, COST: False}
