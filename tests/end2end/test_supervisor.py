"""Nothing kills the kiosk: whatever happens to its screen, it comes back or goes on."""

import os
import re
import resource
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from subprocess import Popen

import pytest
from PIL import Image

from tests.end2end.kiosk_process import Sandbox, end
from tests.end2end.process_tree import children_of, family_of, is_alive, wait_for, words_of
from tests.end2end.x_display import Display, looks_the_same

SIZE = "1280x800"
MIDDLE = (640, 400)


@dataclass
class Kiosk:
    """A supervised kiosk with a picture on the screen.

    Attributes:
        process: Its supervisor.
        picture: The whole screen with the start picture.
    """

    process: "Popen[str]"
    picture: Image.Image
    display: Display
    sandbox: Sandbox

    @property
    def screens(self) -> list[int]:
        """The processes that its supervisor has started."""
        return children_of(self.process.pid)

    @property
    def screen(self) -> int:
        """The process of its screen."""
        (only,) = self.screens
        return only

    @property
    def log(self) -> list[str]:
        """Event and code of each line."""
        lines = (self.sandbox.profile / "log" / "askwell.log").read_text().splitlines()
        return [line.partition(" ")[2] for line in lines]

    def wait_for_another(self, screen: int) -> int:
        """Wait until another process shows the screen, and give its number."""
        wait_for(lambda: self.screens not in ([], [screen]), "another screen")
        return self.screen

    def wait_for_visit(self, starts: int) -> None:
        """Wait until the kiosk has been started so often, and a touch begins a visit."""
        wait_for(lambda: self.log.count("started") == starts, f"start {starts}")
        picture = self.display.wait_for_rest()
        self.display.tap(*MIDDLE)
        self.display.wait_for_change(picture)


Run = Callable[..., AbstractContextManager[Kiosk]]


@pytest.fixture
def run(display: Display, sandbox: Sandbox, service: socket.socket) -> Run:
    """Run a supervised kiosk until its start picture stands and its supervisor has heard of it."""

    @contextmanager
    def running(*more_words: str, **more: str) -> Iterator[Kiosk]:
        words = ("run", "--windowed", SIZE, "--profile", str(sandbox.profile), *more_words)
        variables = {"DISPLAY": display.name, "NOTIFY_SOCKET": str(service.getsockname())}
        with sandbox.running(*words, **variables, **more) as process:
            assert service.recv(1000) == b"READY=1\nSTATUS=The kiosk runs."
            yield Kiosk(process, display.wait_for_rest(), display, sandbox)

    return running


@pytest.fixture
def kiosk(run: Run) -> Iterator[Kiosk]:
    """A kiosk on the embedded defaults."""
    with run() as started:
        yield started


def test_neither_process_may_leave_its_memory_behind(kiosk: Kiosk) -> None:
    """A dump would hold a visitor's words; what they start has the same limit, for good."""
    limits = [
        resource.prlimit(pid, resource.RLIMIT_CORE) for pid in (kiosk.process.pid, kiosk.screen)
    ]
    assert limits == [(0, 0), (0, 0)]


def test_a_killed_screen_comes_back(kiosk: Kiosk) -> None:
    """A touch begins a visit again, and staff can read of it."""
    os.kill(kiosk.screen, signal.SIGKILL)
    kiosk.wait_for_visit(2)

    assert end(kiosk.process) == ""
    assert kiosk.process.returncode == 0
    assert kiosk.log.count("restarted-after-crash") == 1


def test_a_hung_screen_is_ended_and_comes_back(kiosk: Kiosk) -> None:
    """After it has written where it was."""
    os.kill(kiosk.screen, signal.SIGSTOP)
    kiosk.wait_for_visit(2)

    assert end(kiosk.process) == ""
    assert kiosk.log.count("restarted-after-hang") == 1
    # Where Python was just leaving a generator, its innermost frame is all that it can tell.
    stacks = (kiosk.sandbox.profile / "log" / "stacks.txt").read_text()
    assert re.search(r"most recent call first\):\n  File .*, line \d+ in ", stacks)


def test_a_screen_without_memory_comes_back(kiosk: Kiosk) -> None:
    """The system refuses it any more, whatever a visitor touches."""
    screen = kiosk.screen
    resource.prlimit(screen, resource.RLIMIT_AS, (1, 1))
    kiosk.display.tap(*MIDDLE)
    kiosk.wait_for_another(screen)
    kiosk.wait_for_visit(2)

    end(kiosk.process)
    assert kiosk.process.returncode == 0


def test_where_no_process_can_be_started_it_is_tried_again(kiosk: Kiosk) -> None:
    """The supervisor cannot open a pipe for the next screen, until the system has room again."""
    usual = resource.prlimit(kiosk.process.pid, resource.RLIMIT_NOFILE)
    resource.prlimit(kiosk.process.pid, resource.RLIMIT_NOFILE, (0, usual[1]))
    screen = Path(f"/proc/{kiosk.screen}")
    os.kill(kiosk.screen, signal.SIGKILL)
    wait_for(lambda: not screen.exists(), "the supervisor having seen its end")
    resource.prlimit(kiosk.process.pid, resource.RLIMIT_NOFILE, usual)
    kiosk.wait_for_visit(2)

    assert end(kiosk.process) == ""
    assert kiosk.process.returncode == 0


def test_nothing_outlives_a_killed_supervisor(kiosk: Kiosk) -> None:
    """Neither the screen nor what it has started."""
    wait_for(lambda: len(family_of(kiosk.process.pid)) > 1, "a process of the screen's own")
    family = family_of(kiosk.process.pid)
    kiosk.process.kill()
    kiosk.process.wait()

    wait_for(lambda: not any(map(is_alive, family)), "the end of all")


def test_the_voices_of_the_machine_are_no_leftovers(kiosk: Kiosk) -> None:
    """Whoever may start them stands apart from the screen, whose group ends with it."""

    def speaks_apart(pid: int) -> bool:
        return words_of(pid)[-1:] == ["speech-helper"] and os.getpgid(pid) == pid

    wait_for(lambda: any(map(speaks_apart, family_of(kiosk.process.pid))), "a voice that is apart")


def test_a_stopped_supervisor_does_not_stop_the_screen(kiosk: Kiosk) -> None:
    """A visit goes on; systemd would miss its watchdog's ping and start all anew."""
    screen = kiosk.screen
    kiosk.process.send_signal(signal.SIGSTOP)
    kiosk.display.tap(*MIDDLE)
    kiosk.display.wait_for_change(kiosk.picture)

    kiosk.process.send_signal(signal.SIGCONT)
    assert kiosk.screen == screen
    assert end(kiosk.process) == ""


def test_ctrl_c_ends_all(kiosk: Kiosk) -> None:
    """As SIGTERM does."""
    family = family_of(kiosk.process.pid)
    kiosk.process.send_signal(signal.SIGINT)
    kiosk.process.communicate(timeout=60)

    assert kiosk.process.returncode == 0
    assert not any(map(is_alive, family))


def test_a_second_kiosk_is_refused(kiosk: Kiosk) -> None:
    """In one line; the first one goes on."""
    words = ("run", "--windowed", SIZE, "--profile", str(kiosk.sandbox.profile))
    second = kiosk.sandbox.run(*words, DISPLAY=kiosk.display.name)
    by_hand = kiosk.sandbox.run(*words, "--unsupervised", DISPLAY=kiosk.display.name)

    said = f"askwell: another kiosk runs with the profile {kiosk.sandbox.profile}\n"
    assert (second.returncode, second.stderr) == (1, said)
    assert (by_hand.returncode, by_hand.stderr) == (1, said)
    assert kiosk.log.count("started") == 1
    assert end(kiosk.process) == ""


def test_a_crash_loop_leads_to_safe_mode_and_to_the_desk(run: Run, sandbox: Sandbox) -> None:
    """Without the settings at first, then with nothing but where to ask."""
    settings = sandbox.profile / "settings.toml"
    settings.write_text('display.theme = "dark"\n')
    with run() as kiosk:
        dark, screen = kiosk.picture, kiosk.screen
        for _ in range(5):
            os.kill(screen, signal.SIGKILL)
            screen = kiosk.wait_for_another(screen)
        wait_for(lambda: "started" in after_safe_mode(kiosk.log), "safe mode")
        safe = kiosk.display.wait_for_rest()
        for _ in range(5):
            os.kill(screen, signal.SIGKILL)
            screen = kiosk.wait_for_another(screen)
        wait_for(lambda: kiosk.log[-1] == "desk-window K-105", "the window of the desk")
        desk = kiosk.display.wait_for_rest()
        said = end(kiosk.process)

    assert brightness(dark) < brightness(safe)
    assert not looks_the_same(safe, desk)
    assert (kiosk.process.returncode, said) == (0, "")


def test_a_failed_graphics_driver_is_left_out(run: Run) -> None:
    """The first screen cannot draw with it; the second does not try."""
    with run("--renderer", "gpu", QT_XCB_GL_INTEGRATION="none") as kiosk:
        end(kiosk.process)

    assert "restarted-itself K-605" in kiosk.log
    assert kiosk.log.count("restarted-after-crash") == 1
    assert kiosk.log.count("started") == 1


def test_systemd_hears_of_a_kiosk_that_is_well(run: Run, service: socket.socket) -> None:
    """All the time, and at the end that it ends."""
    with run(WATCHDOG_USEC="1000000") as kiosk:
        heard = [service.recv(1000) for _ in range(3)]
        end(kiosk.process)
    rest = received(service)

    assert heard == [b"WATCHDOG=1"] * 3
    ending = rest.index(b"STOPPING=1")
    assert set(rest[:ending]) <= {b"WATCHDOG=1"}
    assert set(rest[ending:]) == {b"STOPPING=1"}


def received(service: socket.socket) -> list[bytes]:
    """Give all datagrams that have come."""
    service.setblocking(False)
    heard = []
    while True:
        try:
            heard.append(service.recv(1000))
        except BlockingIOError:
            return heard


def after_safe_mode(log: list[str]) -> list[str]:
    """Give what has happened since safe mode was chosen."""
    return log[log.index("safe-mode K-105") :] if "safe-mode K-105" in log else []


def brightness(picture: Image.Image) -> float:
    """Give the mean of all pixels of the window."""
    window = picture.crop((0, 0, 1280, 800)).convert("L").resize((1, 1), Image.Resampling.BOX)
    return float(window.getpixel((0, 0)))  # type: ignore[arg-type]
