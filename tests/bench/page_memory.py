"""Measures in its own process how much memory page after page leaves behind.

Prints JSON; ``python -m tests.bench memory`` makes a table of it.
"""

import gc
import json
from math import ceil
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from kiosk.host.memory import return_free_pages
from kiosk.wiring import Kiosk
from tests.bench.page_turner import PageTurner
from tests.bench.staged_kiosk import kiosk_in_window

TURNS = 10_000
WARM_UP_ROUNDS = 12
_BYTES_PER_KB = 1024


def measure() -> dict[str, list[float]]:
    """Turn 10,000 pages after a warm-up of all pages, and weigh the process on the way.

    It is weighed with the same page on the screen each time, without the drawings that Qt keeps
    for a while after their page has gone.

    The words of each page are counted as the kiosk does it for a page that rests: that walk makes
    a Python object of each item on the page, and these must not stay either. After each round the
    kiosk sweeps up, as it does behind a visitor who reads one page for two seconds.

    Returns:
        Megabytes before, half-way and at the end: ``own_mb`` without mapped files, ``all_mb``
        with this process's share of them; and how many objects the window has.
    """
    with kiosk_in_window() as kiosk:
        turner = PageTurner(kiosk, rest_ms=0)
        for _ in range(WARM_UP_ROUNDS):
            turns_a_round = _turn_a_round(kiosk, turner)
            _weights(kiosk)  # weighing needs memory for itself, too
        weights = [_weights(kiosk)]
        for _ in range(2):
            for _ in range(ceil(TURNS / 2 / turns_a_round)):
                _turn_a_round(kiosk, turner)
            weights.append(_weights(kiosk))
    return {name: [each[name] for each in weights] for name in weights[0]}


def _turn_a_round(kiosk: Kiosk, turner: PageTurner) -> int:
    turns = turner.turn_all_pages(before=kiosk.view.tell_words)
    _sweep_up(kiosk)
    return turns


def _sweep_up(kiosk: Kiosk) -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    kiosk.first.sweep()
    gc.collect()
    return_free_pages()


def _weights(kiosk: Kiosk) -> dict[str, float]:
    kiosk.window.releaseResources()
    _sweep_up(kiosk)
    _head, *lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    sizes_mb = {
        name: int(rest.split()[0]) * _BYTES_PER_KB / 1e6
        for name, _, rest in (line.partition(":") for line in lines)
    }
    return {
        "own_mb": sizes_mb["Pss"] - sizes_mb["Pss_File"],
        "all_mb": sizes_mb["Pss"],
        "objects": len(kiosk.window.findChildren(QObject)),
    }


if __name__ == "__main__":
    print(json.dumps(measure()))
