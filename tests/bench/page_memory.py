"""Measures in its own process how much memory page after page leaves behind.

Prints JSON; ``python -m tests.bench memory`` makes a table of it.
"""

import gc
import json
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from kiosk.wiring import Kiosk
from tests.bench.page_turner import PageTurner
from tests.bench.staged_kiosk import kiosk_in_window

TURNS = 10_000
WARM_UP_ROUNDS = 3
_KB_PER_MB = 1000


def measure() -> dict[str, float]:
    """Turn 10,000 pages after a warm-up of all pages, and weigh the process before and after.

    The words of each page are counted as the kiosk does it for a page that rests: that walk makes
    a Python object of each item on the page, and these must not stay either.
    """
    with kiosk_in_window() as kiosk:
        turner = PageTurner(kiosk, rest_ms=0)
        count_words = kiosk._tell_words  # a visitor would stay long enough for it
        for _ in range(WARM_UP_ROUNDS):
            turner.turn_all_pages()
        before_mb, objects = _weight_mb(kiosk), _objects(kiosk)
        turner.turn_pages(TURNS // 2, before=count_words)
        half_mb = _weight_mb(kiosk)
        turner.turn_pages(TURNS // 2, before=count_words)
        after_mb = _weight_mb(kiosk)
        return {
            "before_mb": before_mb,
            "half_mb": half_mb,
            "after_mb": after_mb,
            "objects_more": _objects(kiosk) - objects,
        }


def _weight_mb(kiosk: Kiosk) -> float:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    kiosk.first.engine.collectGarbage()
    gc.collect()
    for line in Path("/proc/self/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024 / 1000 / _KB_PER_MB
    raise LookupError("the system does not tell what a process weighs")


def _objects(kiosk: Kiosk) -> int:
    return len(kiosk.window.findChildren(QObject))


if __name__ == "__main__":
    print(json.dumps(measure()))
