"""Where the time of a start goes, step by step."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from statistics import median

from tests.bench.figures import Figure, Measured
from tests.bench.start_marks import (
    BUILT,
    COMMAND,
    DRAWN,
    IMPORTS,
    MARKS,
    PACKS,
    PREPARED,
    PYTHON,
    QT,
    WINDOW,
)
from tests.bench.x_screen import PROJECT, XScreen

STARTS = 10
STEPS = {
    PYTHON: "from the call to Python, running",
    COMMAND: "command line, profile, settings, the screen's own process",
    IMPORTS: "imports of Qt and of what the first picture needs",
    QT: "Qt's application with its fonts",
    WINDOW: "the window, from QML",
    DRAWN: "the first picture drawn",
    PACKS: "the pack opened",
    BUILT: "the kiosk built behind the picture",
    PREPARED: "all else prepared, with a rest of 0.3 s before it",
}


def measure_start_profile(screen: XScreen) -> Measured:
    """Start the kiosk several times and tell the median of each step."""
    with tempfile.TemporaryDirectory() as folder:
        environment = screen.environment()
        # Fills the caches of the machine and writes byte code.
        marks_of_start(Path(folder), environment)
        starts = []
        for _ in range(STARTS):
            screen.wait_for_blank()
            starts.append(steps_ms(marks_of_start(Path(folder), environment)))
    first = [sum(start[mark] for mark in MARKS[: MARKS.index(DRAWN) + 1]) for start in starts]
    whole = [sum(start.values()) for start in starts]
    return Measured(
        (
            *(
                Figure(f"{number}. {STEPS[mark]}", "ms", median(start[mark] for start in starts))
                for number, mark in enumerate(MARKS, 1)
            ),
            Figure("from the call to the first picture", "ms", median(first)),
            Figure("from the call to all prepared", "ms", median(whole)),
        ),
        (
            (
                f"Start, step by step: medians of {STARTS} starts of the program from its source,"
                " with its supervisor. A step ends where a module is first looked for or a function"
                " returns; the medians of the steps need not add up to those of the whole."
            ),
            (
                "The first picture counts as drawn when Qt has handed it to the X server; the other"
                " tables wait for its pixels on the screen."
            ),
        ),
    )


def marks_of_start(profile: Path, environment: Mapping[str, str]) -> dict[str, float]:
    """Start the kiosk, wait until all is prepared, and end it.

    Returns:
        By each mark the seconds since the call.

    Raises:
        RuntimeError: It ended before all was prepared.
    """
    heard, told = os.pipe()
    called_s = time.perf_counter()
    program = subprocess.Popen(
        [
            *(sys.executable, "-m", "tests.bench.start_marks", str(told)),
            *("run", "--windowed", "1920x1080", "--profile", str(profile)),
        ],
        cwd=PROJECT,
        env=dict(environment),
        pass_fds=(told,),
    )
    os.close(told)
    marks: dict[str, float] = {}
    with os.fdopen(heard, encoding="ascii") as lines:
        try:
            for line in lines:
                mark, moment_s = line.split()
                marks.setdefault(mark, float(moment_s) - called_s)
                if mark == PREPARED:
                    return marks
        finally:
            program.terminate()
            program.wait()
    raise RuntimeError(f"the start came to {', '.join(marks) or 'nothing'} only")


def steps_ms(marks: Mapping[str, float]) -> dict[str, float]:
    """Give how long each step took.

    Args:
        marks: By each mark the seconds since the call.
    """
    return dict(zip(MARKS, _lengths_ms([0.0, *(marks[mark] for mark in MARKS)]), strict=True))


def _lengths_ms(moments_s: list[float]) -> Iterator[float]:
    for before_s, after_s in pairwise(moments_s):
        yield (after_s - before_s) * 1000
