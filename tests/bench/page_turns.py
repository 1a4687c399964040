"""Measures page turns in its own process: from the call to the frame, and Python's share.

Prints JSON; ``python -m tests.bench turns`` makes a table of it.
"""

import json

from tests.bench.page_turner import PageTurner
from tests.bench.python_share import PythonShare
from tests.bench.staged_kiosk import kiosk_in_window

TURNS = 500
# A page rests longer than the window needs for what it still has to draw or to delete.
REST_MS = 30


def measure() -> dict[str, object]:
    """Turn 500 pages as they come, then 500 with Python's share counted.

    Nothing is warmed up but the page screen itself: the first round reads each page from its
    file and draws each letter for the first time, as a visitor's first round does. Later rounds
    read again, because a pack keeps fewer pages than it has.
    """
    with kiosk_in_window() as kiosk:
        turner = PageTurner(kiosk, REST_MS)
        turner.turn_pages(1)
        frame_ms: list[float] = []
        turner.turn_pages(TURNS, after=frame_ms.append)
        share = PythonShare()
        python_ms: list[float] = []
        counted_frame_ms: list[float] = []

        def note(taken_ms: float) -> None:
            python_ms.append(share.stop_ms())
            counted_frame_ms.append(taken_ms)

        turner.turn_pages(TURNS, before=share.start, after=note)
    return {
        "frame_ms": frame_ms,
        "python_ms": python_ms,
        "counted_frame_ms": counted_frame_ms,
    }


if __name__ == "__main__":
    print(json.dumps(measure()))
