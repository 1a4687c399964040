"""Measures in its own process how soon a printer's fault, or its absence, is told on the screen.

Prints JSON; ``python -m tests.bench print-faults`` makes a table of it. Nothing of the kiosk is
drawn: what is timed is the word of the print desk, which the next frame shows.
"""

import json
import os
import socket
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QGuiApplication

from kiosk.domain.outcomes import PrintReason
from kiosk.domain.print_limits import PrintLimits
from kiosk.host.clock import monotonic_s
from kiosk.services.print_desk import PrintDesk
from kiosk.sheet.model import SheetModel, SheetQuestion, SheetRequest
from kiosk.sheet.words import trial_words
from tests.printing.front_queue import QUEUE, FrontQueue, front_queue
from tests.printing.ipp_printer import with_fault
from tests.printing.processes import free_port

RUNS = 5
PATIENCE_S = 60.0
_REST_S = 0.005
_FAULT = "media-empty-error"


def measure() -> dict[str, list[float]]:
    """Let faults happen.

    Returns:
        Seconds from the printer's word to the desk's, straight and through CUPS; seconds from the
        tap to the word that a printer is not there; and the longest pause of the event loop, in
        milliseconds, while a printer that never answers is waited for.
    """
    with front_queue(with_fault(_FAULT)) as front:
        os.environ["CUPS_SERVER"] = front.server.socket
        front.server.add_queue("Absent", _nobody())
        absent_s, _ = _absent("Absent")
        refused_s, _ = _absent(_nobody())
        silent_s, stall_ms = _silent()
        return {
            "straight_s": [_fault_s(front, front.printer.uri) for _ in range(RUNS)],
            "cups_s": [_fault_s(front, QUEUE) for _ in range(RUNS)],
            "absent_cups_s": [absent_s],
            "refused_s": [refused_s],
            "silent_s": [silent_s],
            "stall_ms": [stall_ms],
        }


def _fault_s(front: FrontQueue, queue: str) -> float:
    front.printer.forget_it()
    desk = _printing(queue)
    _run_until(lambda: _reason(desk) is PrintReason.PAPER_OUT)
    told_s = time.time()
    happened_s = front.printer.fault_at_s()
    front.printer.see_to_it()
    _run_until(lambda: not desk.busy)
    desk.close()
    return told_s - happened_s


def _absent(queue: str) -> tuple[float, float]:
    tapped_s = time.monotonic()
    desk = _printing(queue)
    stall_ms = _run_until(lambda: _reason(desk) is PrintReason.OFFLINE)
    told_s = time.monotonic() - tapped_s
    desk.close()
    return told_s, stall_ms


def _silent() -> tuple[float, float]:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        return _absent(f"ipp://127.0.0.1:{silent.getsockname()[1]}/ipp/print")


def _nobody() -> str:
    return f"ipp://localhost:{free_port()}/ipp/print"


def _printing(queue: str) -> PrintDesk:
    words, question = trial_words()
    sheet = SheetModel((SheetQuestion(1, question, english=None, starred=False),))
    desk = PrintDesk(queue, PrintLimits(1, 0.0), monotonic_s)
    desk.print_sheet(SheetRequest(sheet, words))
    return desk


def _reason(desk: PrintDesk) -> PrintReason:
    state = desk.progress or desk.outcome
    return state.reason if state else PrintReason.NONE


def _run_until(happened: Callable[[], bool]) -> float:
    """Run the event loop until something has happened, and give its longest turn in ms."""
    longest_s = 0.0
    ends_s = time.monotonic() + PATIENCE_S
    while not happened():
        assert time.monotonic() < ends_s, "it never happened"
        began_s = time.perf_counter()
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        longest_s = max(longest_s, time.perf_counter() - began_s)
        time.sleep(_REST_S)
    return longest_s * 1000


if __name__ == "__main__":
    application = QGuiApplication([])
    print(json.dumps(measure()))
