"""Measures in its own process how soon a tap on Print is answered, and the sheet accepted.

Prints JSON; ``python -m tests.bench print`` makes a table of it. The printers are real:
``ippeveprinter``, and a private ``cupsd`` in front of it.
"""

import json
import os
import sys
import time

from PySide6.QtTest import QTest

from kiosk.domain.outcomes import PrintStage
from kiosk.domain.print_limits import PrintLimits
from kiosk.domain.route import Screen
from kiosk.host.clock import monotonic_s
from kiosk.services.print_desk import PrintDesk
from kiosk.viewmodels.preview import PreviewModel
from kiosk.wiring import Kiosk
from tests.bench.pauses import longest_pause_ms
from tests.bench.staged_kiosk import kiosk_in_window
from tests.printing.front_queue import QUEUE, front_queue

STRAIGHT, THROUGH_CUPS = WAYS = ("ippeveprinter", "CUPS")
SHEETS = 30
QUESTIONS = 4
# A visitor looks at the preview at least so long before the tap on Print.
LOOK_MS = 1500


def measure(way: str) -> dict[str, list[float]]:
    """Print 30 sheets.

    Args:
        way: One of :data:`WAYS`.

    Returns:
        Milliseconds from the tap to the first picture that answers it (``shown``), to the word
        that the job was accepted (``accepted``), and the longest pause of the event loop in each
        print (``stall``).
    """
    with front_queue() as front:
        os.environ["CUPS_SERVER"] = front.server.socket
        return _times(front.printer.uri if way == STRAIGHT else QUEUE)


def _times(queue: str) -> dict[str, list[float]]:
    times: dict[str, list[float]] = {"shown": [], "accepted": [], "stall": []}
    desk = PrintDesk(queue, PrintLimits(SHEETS, 0.0), monotonic_s)
    with kiosk_in_window(desk) as kiosk:
        for question in kiosk.library.pack.questions()[:QUESTIONS]:
            kiosk.book.add_ready(question.id)
        for _ in range(SHEETS):
            _print_once(kiosk, desk, times)
    return times


def _print_once(kiosk: Kiosk, desk: PrintDesk, times: dict[str, list[float]]) -> None:
    kiosk.navigator.go(Screen.QUESTIONS)
    kiosk.navigator.go(Screen.PREVIEW)
    QTest.qWait(LOOK_MS)
    frames: list[float] = []
    accepted: list[float] = []
    frame = kiosk.window.frameSwapped.connect(lambda: frames.append(time.perf_counter()))
    follow = desk.changed.connect(lambda: _note_accepted(desk, accepted))
    preview = kiosk.models[Screen.PREVIEW]
    assert isinstance(preview, PreviewModel)
    tapped_s = time.perf_counter()
    preview.printSheet()
    times["stall"].append(longest_pause_ms(lambda: not desk.busy))
    times["shown"].append((next(at for at in frames if at > tapped_s) - tapped_s) * 1000)
    times["accepted"].append((accepted[0] - tapped_s) * 1000)
    kiosk.window.frameSwapped.disconnect(frame)
    desk.changed.disconnect(follow)
    assert desk.outcome is not None
    assert desk.outcome.succeeded, desk.outcome


def _note_accepted(desk: PrintDesk, accepted: list[float]) -> None:
    progress = desk.progress
    handed_over = progress is None or progress.stage in {PrintStage.SENT, PrintStage.PRINTING}
    if handed_over and not accepted:
        accepted.append(time.perf_counter())


if __name__ == "__main__":
    print(json.dumps(measure(sys.argv[1])))
