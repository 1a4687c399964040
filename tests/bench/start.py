"""How long a program takes from its call to its first picture on the screen."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

from tests.bench.x_screen import XScreen

BARE = (sys.executable, "-m", "tests.bench.bare_window")
KIOSK = (sys.executable, "-m", "kiosk", "run", "--unsupervised", "--windowed", "1920x1080")


def kiosk_with(profile: Path, *more: str) -> tuple[str, ...]:
    """Give the command that starts the kiosk.

    Args:
        profile: Folder of its profile.
        more: Further words of the command line.
    """
    return (*KIOSK, "--profile", str(profile), *more)


def first_pictures_ms(
    screen: XScreen, commands: Mapping[str, Sequence[str]], runs: int
) -> dict[str, list[float]]:
    """Start programs in turn, each as often, and time their first pictures.

    One start of each before the others fills the caches of the machine.

    Args:
        screen: Where they show themselves.
        commands: The program calls by name.
        runs: How often each is timed.
    """
    times_ms: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(runs + 1):
        for name, command in commands.items():
            taken_ms = _first_picture_ms(screen, command)
            if number:
                times_ms[name].append(taken_ms)
    return times_ms


def _first_picture_ms(screen: XScreen, command: Sequence[str]) -> float:
    screen.wait_for_blank()
    called_s = time.perf_counter()
    program = subprocess.Popen(command, env=screen.environment())
    try:
        return (screen.wait_for_picture() - called_s) * 1000
    finally:
        program.terminate()
        program.wait()
        screen.wait_for_blank()
