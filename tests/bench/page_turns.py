"""Measures page turns in its own process: from the call to the frame, and Python's share.

Prints JSON; ``python -m tests.bench turns`` makes a table of it.
"""

import json
from pathlib import Path

from kiosk.content.pack import open_pack
from tests.bench.page_turner import PageTurner
from tests.bench.python_share import PythonShare
from tests.bench.staged_kiosk import kiosk_in_window

TURNS = 500
# A page rests longer than the window needs for what it still has to draw or to delete.
REST_MS = 30


def measure() -> dict[str, list[tuple[int, float]]]:
    """Turn 500 pages as they come, then 500 with Python's share counted.

    Nothing is warmed up but the page screen itself: the first round reads each page from its
    file and draws each letter for the first time, as a visitor's first round does. Later rounds
    read again, because a pack keeps fewer pages than it has.

    Returns:
        Milliseconds of each turn with the number of the page or part that it showed.
    """
    with kiosk_in_window() as kiosk:
        turner = PageTurner(kiosk, REST_MS)
        turner.turn_pages(1)
        frame_ms: list[tuple[int, float]] = []
        turner.turn_pages(TURNS, after=lambda taken: frame_ms.append((turner.number, taken)))
        share = PythonShare()
        share.compare(lambda: _read_anew(kiosk.library.pack.root))
        python_ms: list[tuple[int, float]] = []
        turner.turn_pages(
            TURNS,
            before=share.start,
            after=lambda _taken: python_ms.append((turner.number, share.stop_ms())),
        )
    return {"frame_ms": frame_ms, "python_ms": python_ms}


def _read_anew(root: Path) -> None:
    pack = open_pack(root, "en")
    for topic in pack.groups[0].topics:
        for page in pack.topic(topic).pages:
            pack.page(page)


if __name__ == "__main__":
    print(json.dumps(measure()))
