"""Nothing kills the frozen program either: its supervisor brings its screen back."""

import os
import signal
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

from tests.end2end.kiosk_process import Sandbox, end
from tests.end2end.process_tree import children_of, family_of, is_alive, wait_for
from tests.end2end.x_display import Display, looks_the_same, x_display

pytestmark = [
    pytest.mark.full,
    pytest.mark.timeout(600),
    pytest.mark.xdist_group("packaging"),
]


@dataclass
class FrozenKiosk:
    """The frozen program on a screen of its own.

    Attributes:
        supervisor: Its first process.
        start: The whole screen with the start picture.
    """

    supervisor: "subprocess.Popen[str]"
    start: Image.Image
    display: Display
    profile: Path

    @property
    def screen(self) -> int:
        """The process of its screen."""
        (only,) = children_of(self.supervisor.pid)
        return only

    @property
    def starts(self) -> int:
        """How often it has told that it has started."""
        log = self.profile / "log/askwell.log"
        return log.read_text().count(" started\n") if log.exists() else 0

    def wait_for_start(self, number: int) -> None:
        """Wait until it has started so often, or oftener, and shows the start picture.

        Where others take the machine for 8 seconds, a screen is hung without a fault of its own.
        """
        wait_for(lambda: self.starts >= number, f"start {number}")
        wait_for(lambda: looks_the_same(self.display.picture(), self.start), "the start picture")


@pytest.fixture
def kiosk(frozen: Path, project: Path, tmp_path: Path) -> Iterator[FrozenKiosk]:
    """The frozen program as reception sees it, on the whole screen."""
    sandbox = Sandbox(tmp_path, project)
    words = [str(frozen), "run", "--profile", str(sandbox.profile)]
    with (
        x_display(1920, 1080) as display,
        subprocess.Popen(
            words, env=sandbox.environment(DISPLAY=display.name), stderr=subprocess.PIPE, text=True
        ) as supervisor,
    ):
        try:
            started = FrozenKiosk(supervisor, Image.new("RGB", (1, 1)), display, sandbox.profile)
            wait_for(lambda: started.starts == 1, "the first start")
            started.start = display.wait_for_rest()
            yield started
        finally:
            supervisor.kill()


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSEGV, signal.SIGSTOP])
def test_its_screen_comes_back(kiosk: FrozenKiosk, number: signal.Signals) -> None:
    """In a visit it is killed, crashes or hangs: a new one shows the start picture."""
    screen = kiosk.screen
    kiosk.display.tap(960, 540)
    kiosk.display.wait_for_change(kiosk.start)

    os.kill(screen, number)
    kiosk.wait_for_start(2)

    assert not is_alive(screen)
    assert kiosk.supervisor.poll() is None
    kiosk.display.tap(960, 540)
    kiosk.display.wait_for_change(kiosk.start)


def test_all_of_it_ends_when_it_is_asked_to(kiosk: FrozenKiosk) -> None:
    """No process of it stays behind, and it has nothing to complain about."""
    family = family_of(kiosk.supervisor.pid)
    assert family

    assert end(kiosk.supervisor) == ""
    assert kiosk.supervisor.returncode == 0
    wait_for(lambda: not any(map(is_alive, family)), "the end of all its processes")


def test_its_screen_reads_compiled_qml(kiosk: FrozenKiosk) -> None:
    """Qt passes over what it cannot use without a word, and would compile each file anew."""
    read = Path(f"/proc/{kiosk.screen}/maps").read_text()
    assert {f"{name}.qmlc" for name in ("Main", "AttractScreen")} <= {
        Path(line).name for line in read.splitlines()
    }
