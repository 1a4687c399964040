"""What a dead screen has left running is ended, after it had time to end by itself."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.host.leftovers import GONE_WITHIN_S, GRACE_S, Leftovers

WITHIN_S = 30.0
# A screen that dies and leaves a process behind, whose number it tells.
LEAVES = """
import subprocess, sys
left = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
print(left.pid)
"""


class Clock:
    """Seconds that pass only while somebody sleeps."""

    def __init__(self, now_s: float) -> None:
        """Begin at a time."""
        self.now_s = now_s

    def __call__(self) -> float:
        """Read it."""
        return self.now_s

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        assert self.now_s < 2 * 3600.0, "waits for ever"
        self.now_s += seconds


@pytest.fixture
def dead_screen() -> Iterator[tuple[int, int]]:
    """The group of a process that has ended, and the number of one that it left in it."""
    with subprocess.Popen(
        [sys.executable, "-c", LEAVES], stdout=subprocess.PIPE, text=True, process_group=0
    ) as screen:
        assert screen.stdout is not None
        left = int(screen.stdout.readline())
        screen.wait()
        yield screen.pid, left


@pytest.fixture
def zombie() -> Iterator[int]:
    """The group of a process that has ended, and that nobody waits for."""
    pid = os.posix_spawn(sys.executable, [sys.executable, "-c", ""], {}, setpgroup=0)
    os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
    yield pid
    os.waitpid(pid, 0)


def is_alive(pid: int) -> bool:
    """Whether a process runs; one that nobody waits for is dead."""
    try:
        status = Path(f"/proc/{pid}/stat").read_text()
    except FileNotFoundError:
        return False
    return status.rpartition(")")[2].split()[0] != "Z"


def test_it_has_some_time_and_is_then_killed(dead_screen: tuple[int, int]) -> None:
    """A print helper calls its sheet off in that time."""
    group, left = dead_screen
    leftovers = Leftovers()
    leftovers.add(group, 100.0)

    leftovers.tidy(100.0 + GRACE_S - 0.1)
    assert is_alive(left)

    leftovers.tidy(100.0 + GRACE_S)
    deadline = time.monotonic() + WITHIN_S
    while is_alive(left):
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_the_end_of_all_waits_for_them(dead_screen: tuple[int, int]) -> None:
    """No longer than they have."""
    group, left = dead_screen
    leftovers = Leftovers()
    leftovers.add(group, time.monotonic() - GRACE_S)
    leftovers.wait()

    assert not is_alive(left)


@pytest.mark.parametrize("added_s", [0.0, 5.0, 3600.0])
def test_what_cannot_be_killed_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch, zombie: int, added_s: float
) -> None:
    """It has its time and a second more, else the end of all would never reach the system."""
    clock = Clock(added_s)
    monkeypatch.setattr(time, "monotonic", clock)
    monkeypatch.setattr(time, "sleep", clock.sleep)
    leftovers = Leftovers()
    leftovers.add(zombie, 0.0)
    leftovers.wait()

    os.killpg(zombie, 0)
    assert clock.now_s == pytest.approx(max(added_s, GRACE_S) + GONE_WITHIN_S, abs=0.1)


def test_a_screen_that_left_nothing_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its group is gone with it."""
    with subprocess.Popen([sys.executable, "-c", ""], process_group=0) as screen:
        screen.wait()
    leftovers = Leftovers()
    leftovers.add(screen.pid, time.monotonic())
    naps: list[float] = []
    monkeypatch.setattr(time, "sleep", naps.append)
    leftovers.wait()

    assert len(naps) == 1
