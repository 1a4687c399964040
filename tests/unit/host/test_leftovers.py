"""What a dead screen has left running is ended, after it had time to end by itself."""

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.host.leftovers import GRACE_S, Leftovers

WITHIN_S = 30.0
# A screen that dies and leaves a process behind, whose number it tells.
LEAVES = """
import subprocess, sys
left = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
print(left.pid)
"""


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
