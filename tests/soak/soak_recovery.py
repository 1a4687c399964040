"""How soon the kiosk can be used again, by pixels on a real X screen.

``make soak`` measures it some times; ``SOAK_RECOVERIES=50 make soak`` oftener. A touch begins a
visit as soon as the last line of the start picture stands, which comes from the pack.
"""

import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

import pytest

from tests.bench.figures import Figure
from tests.bench.start import kiosk_with
from tests.bench.x_screen import PROJECT, XScreen, x_screen
from tests.end2end.process_tree import children_of, family_of, is_alive, wait_for
from tests.soak.record import keep

RECOVERIES = int(os.environ.get("SOAK_RECOVERIES", "5"))
HANGS = max(2, RECOVERIES // 5)
COMMAND = f"SOAK_RECOVERIES={RECOVERIES} make soak"
# design.md, section 8, and what docs/reliability.md promises beyond it.
KILLED_MAX_S, HUNG_MAX_S, START_MAX_S = 2.0, 15.0, 5.0


@pytest.fixture(scope="module")
def screen() -> Iterator[XScreen]:
    """An X server with a program's start behind it, which has filled the caches."""
    with x_screen() as started:
        with kiosk_on(started):
            pass
        yield started


def test_a_start(screen: XScreen) -> None:
    """As after a power cut, once the system and its display are up."""
    took = []
    for _ in range(RECOVERIES):
        begun_s = time.perf_counter()
        with kiosk_on(screen) as (_, first_s, usable_s):
            took.append((first_s - begun_s, usable_s - begun_s))
    tell("start", took, START_MAX_S)


def test_a_killed_screen(screen: XScreen) -> None:
    """A new kiosk each time, or the crashes would be a loop."""
    took = []
    for _ in range(RECOVERIES):
        with kiosk_on(screen) as (supervisor, _first_s, _usable_s):
            took.append(recovery(screen, supervisor, signal.SIGKILL))
    tell("killed", took, KILLED_MAX_S)


def test_a_hung_screen(screen: XScreen) -> None:
    """From its last sign of life."""
    took = []
    for _ in range(HANGS):
        with kiosk_on(screen) as (supervisor, _first_s, _usable_s):
            took.append(recovery(screen, supervisor, signal.SIGSTOP))
    tell("hung", took, HUNG_MAX_S)


def test_the_weight_of_a_supervisor(screen: XScreen) -> None:
    """What it needs while nothing happens."""
    with kiosk_on(screen) as (supervisor, _first_s, _usable_s):
        weight_mb = memory_mb(supervisor.pid)
        before_s = cpu_s(supervisor.pid)
        time.sleep(10.0)
        used = (cpu_s(supervisor.pid) - before_s) / 10.0
    figures = [
        Figure("supervisor: memory, with its share of what others use too", "MB", weight_mb),
        Figure("supervisor: a core while nothing happens", "%", used * 100, limit=1.0),
    ]
    keep("recovery-supervisor", COMMAND, figures)
    assert used < 0.01


@contextmanager
def kiosk_on(screen: XScreen) -> Iterator[tuple["subprocess.Popen[bytes]", float, float]]:
    """Run a supervised kiosk; tells when its first picture stood and when it could be used."""
    with tempfile.TemporaryDirectory() as profile:
        screen.wait_for_blank()
        command = kiosk_with(Path(profile))
        with subprocess.Popen(command, env=screen.environment(), cwd=PROJECT) as supervisor:
            try:
                first_s, usable_s = screen.wait_for_picture(), screen.wait_for_last_line()
                yield supervisor, first_s, usable_s
            finally:
                family = family_of(supervisor.pid)
                supervisor.terminate()
                supervisor.wait()
        assert not any(map(is_alive, family))


def recovery(
    screen: XScreen, supervisor: "subprocess.Popen[bytes]", number: signal.Signals
) -> tuple[float, float]:
    """Send a signal to the process of the screen.

    Returns:
        Seconds until there is a picture again, and until it can be used.
    """
    (before,) = children_of(supervisor.pid)
    begun_s = time.perf_counter()
    os.kill(before, number)
    wait_for(lambda: not is_alive(before), "the end of the old screen")
    screen.wait_for_blank()
    return screen.wait_for_picture() - begun_s, screen.wait_for_last_line() - begun_s


def tell(what: str, took: list[tuple[float, float]], max_s: float) -> None:
    """Keep the figures, and hold the worst to the limit."""
    firsts, usables = zip(*took, strict=True)
    figures = [
        Figure(f"{what}: first picture, median of {len(took)}", "s", median(firsts)),
        Figure(f"{what}: usable, median", "s", median(usables)),
        Figure(f"{what}: usable, worst", "s", max(usables), limit=max_s),
    ]
    keep(f"recovery-{what}", COMMAND, figures)
    assert max(usables) <= max_s


def memory_mb(pid: int) -> float:
    """Tell the memory of a process, where others share it divided among them."""
    fields = {}
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:]:
        name, _, value = line.partition(":")
        fields[name] = int(value.split()[0]) / 1000
    return fields["Pss"]


def cpu_s(pid: int) -> float:
    """Give the seconds of a core that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
