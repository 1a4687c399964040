"""How start, memory and search grow with the pack."""

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from kiosk.host.bundle import default_pack
from tests.bench.against_chromium import SETTLED_AFTER_S, learn_looks
from tests.bench.contenders import frozen_kiosk, running
from tests.bench.figures import Figure, Measured, share_of
from tests.bench.large_pack import write_large_pack
from tests.bench.process_family import memory_mb, wait_for_the_check
from tests.bench.watched import Watched
from tests.bench.x_finger import x_finger
from tests.bench.x_screen import PROJECT, XScreen

FACTORS = (1, 10, 100)
STARTS = 5
START_RATIO_MAX = 1.5
SEARCH_P99_MAX_MS = 50.0


def measure_growth(screen: XScreen) -> Measured:
    """Start the frozen kiosk with packs 1, 10 and 100 times as large, weigh it, and search."""
    with tempfile.TemporaryDirectory() as name, x_finger(screen.display) as finger:
        folder, watched = Path(name), Watched(screen, finger)
        packs = {
            factor: write_large_pack(default_pack(), folder / f"pack-{factor}", factor)
            for factor in FACTORS
        }
        started = {
            factor: _start_and_weigh(screen, watched, pack, folder / f"profile-{factor}")
            for factor, pack in packs.items()
        }
        searched = {factor: _search(pack) for factor, pack in packs.items()}
    first_s, first_mb = started[FACTORS[0]]
    figures: list[Figure] = []
    for factor, (start_s, weight_mb) in started.items():
        limit, against = (None, None) if factor == 1 else (START_RATIO_MAX, first_s)
        find_ms = searched[factor]["find_ms"]
        figures += [
            Figure(f"{factor} ×: start, a touch is answered", "s", start_s, limit, against),
            Figure(
                f"{factor} ×: memory on home", "MB", weight_mb,
                against=None if factor == 1 else first_mb,
            ),
            Figure(
                f"{factor} ×: search in {searched[factor]['entries']} entries, p99", "ms",
                share_of(find_ms, 0.99), SEARCH_P99_MAX_MS,
            ),
        ]  # fmt: skip
    return Measured(
        tuple(figures),
        (
            (
                f"Growth: topics, pages and answers many times over; medians of {STARTS} starts;"
                " memory once the pass over the whole pack has ended."
            ),
        ),
    )


def _start_and_weigh(
    screen: XScreen, watched: Watched, pack: Path, profile: Path
) -> tuple[float, float]:
    kiosk = frozen_kiosk(profile, "--pack", str(pack))
    looks = learn_looks(kiosk, screen, watched)
    taken_s: list[float] = []
    weight_mb = 0.0
    for number in range(STARTS):
        with running(kiosk, screen) as (pid, called_s):
            watched.wait_for_look(looks.start)
            taken_s.append(watched.start_a_visit(looks.home) - called_s)
            if number == STARTS - 1:
                time.sleep(SETTLED_AFTER_S)
                wait_for_the_check(pid)
                weight_mb = memory_mb(pid)
    return median(taken_s), weight_mb


def _search(pack: Path) -> dict[str, list[float]]:
    told = subprocess.run(
        [sys.executable, "-m", "tests.bench.search_in_pack", str(pack)],
        cwd=PROJECT,
        stdout=subprocess.PIPE,
        check=True,
    ).stdout
    searched = json.loads(told)
    assert isinstance(searched, dict)
    return searched
