"""Measures page turns in its own process: from the call to the frame, and Python's share.

Prints JSON; ``python -m tests.bench turns`` makes a table of it.
"""

import json
import time

from tests.bench.page_turner import PageTurner
from tests.bench.python_share import PythonShare
from tests.bench.staged_kiosk import kiosk_in_window

TURNS = 500
# A page rests longer than the window needs for what it still has to draw or to delete.
REST_MS = 30


def measure() -> dict[str, list[float]]:
    """Turn 500 pages as they come, then 500 with Python's share counted.

    Nothing is warmed up but the page screen itself: the first round reads each page from its
    file and draws each letter for the first time, as a visitor's first round does. Later rounds
    read again, because a pack keeps fewer pages than it has.
    """
    with kiosk_in_window() as kiosk:
        turner = PageTurner(kiosk, REST_MS)
        turner.turn_pages(1)
        frame_ms: list[float] = []
        busy_ms: list[float] = []
        began_s = 0.0

        def begin() -> None:
            nonlocal began_s
            began_s = time.thread_time()

        def note_frame(taken_ms: float) -> None:
            busy_ms.append((time.thread_time() - began_s) * 1000)
            frame_ms.append(taken_ms)

        turner.turn_pages(TURNS, before=begin, after=note_frame)
        share = PythonShare()
        python_ms: list[float] = []
        turner.turn_pages(
            TURNS, before=share.start, after=lambda _taken_ms: python_ms.append(share.stop_ms())
        )
    return {"frame_ms": frame_ms, "busy_ms": busy_ms, "python_ms": python_ms}


if __name__ == "__main__":
    print(json.dumps(measure()))
