"""How long a program takes from its call to its first picture on the screen."""

import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench.x_screen import PROJECT, XScreen

BARE = (sys.executable, "-m", "tests.bench.bare_window")
KIOSK = (sys.executable, "-m", "kiosk", "run", "--windowed", "1920x1080")


@dataclass(frozen=True, slots=True)
class Starts:
    """The starts of one program.

    Attributes:
        first_ms: From each call to the first picture.
        whole_ms: From each call to the last line, where that was waited for.
    """

    first_ms: list[float] = field(default_factory=list)
    whole_ms: list[float] = field(default_factory=list)


def kiosk_with(profile: Path, *more: str) -> tuple[str, ...]:
    """Give the command that starts the kiosk.

    Args:
        profile: Folder of its profile.
        more: Further words of the command line.
    """
    return (*KIOSK, "--profile", str(profile), *more)


def time_starts(
    screen: XScreen, commands: Mapping[str, Sequence[str]], runs: int, *, whole: bool = False
) -> dict[str, Starts]:
    """Start programs in turn, each as often, and time their pictures.

    One start of each before the others fills the caches of the machine and writes byte code.

    Args:
        screen: Where they show themselves.
        commands: The program calls by name.
        runs: How often each is timed.
        whole: Whether to wait for the line of the start picture that comes from the pack, too.
    """
    starts = {name: Starts() for name in commands}
    for command in commands.values():
        _start(screen, command, Starts(), whole=whole)
    for _ in range(runs):
        for name, command in commands.items():
            _start(screen, command, starts[name], whole=whole)
    return starts


def _start(screen: XScreen, command: Sequence[str], into: Starts, *, whole: bool) -> None:
    screen.wait_for_blank()
    called_s = time.perf_counter()
    program = subprocess.Popen(command, env=screen.environment(), cwd=PROJECT)
    try:
        into.first_ms.append(_ms_since(called_s, screen.wait_for_picture))
        if whole:
            into.whole_ms.append(_ms_since(called_s, screen.wait_for_last_line))
    finally:
        program.terminate()
        program.wait()
        screen.wait_for_blank()


def _ms_since(called_s: float, wait: Callable[[], float]) -> float:
    return (wait() - called_s) * 1000
