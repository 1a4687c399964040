"""Sheet after sheet through a real CUPS: each comes out once, and nothing stays of it.

``make soak`` prints 500; ``SOAK_SHEETS=5000 make soak`` more.
"""

import os
from collections.abc import Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.outcomes import PrintState
from kiosk.domain.print_limits import PrintLimits
from kiosk.host.clock import monotonic_s
from kiosk.services.print_desk import PrintDesk
from kiosk.sheet.model import SheetModel, SheetQuestion, SheetRequest
from tests.bench.figures import Figure
from tests.printing.front_queue import QUEUE, front_queue
from tests.printing.processes import wait_until
from tests.qt.sheet.samples import words
from tests.soak.record import keep

SHEETS = int(os.environ.get("SOAK_SHEETS", "500"))
WARM_UP_SHEETS = 20
SHEET_WITHIN_MS = 60_000
# The allocator takes memory in steps of about 1 MB.
GROWTH_MAX_MB = 2.0
PAGE_BYTES = 4096
NOTE = "Through a real CUPS to an IPP printer without hardware; no helper and no document is left."


def test_every_sheet_comes_out_once(
    bundled_font: str, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """As many as were asked for, none twice, and no file, process or memory is left of them."""
    assert bundled_font
    with front_queue() as front:
        monkeypatch.setenv("CUPS_SERVER", front.server.socket)
        before = _children()
        desk = PrintDesk(QUEUE, PrintLimits(1, 0.0), monotonic_s)
        memory_mb = [_print_once(desk, number, qtbot) for number in range(SHEETS)]
        desk.close()
        titles = [document.stem.partition("-")[2] for document in front.printer.documents()]
        wait_until(lambda: _children() == before, "every helper has ended")
        wait_until(lambda: front.server.documents() == [], "no document is left")
    grown_mb = memory_mb[-1] - memory_mb[WARM_UP_SHEETS]
    figures = [
        Figure("sheets printed", "", SHEETS),
        Figure("sheets that came twice or not at all", "", _astray(titles), limit=0),
        Figure("memory, more at the end", "MB", grown_mb, limit=GROWTH_MAX_MB),
    ]
    keep("prints", f"SOAK_SHEETS={SHEETS} make soak", figures, [NOTE])
    assert len(titles) == len(set(titles)) == SHEETS
    assert grown_mb < GROWTH_MAX_MB


def _astray(titles: Sequence[str]) -> int:
    twice = len(titles) - len(set(titles))
    return twice + max(0, SHEETS - len(set(titles)))


def _print_once(desk: PrintDesk, number: int, qtbot: QtBot) -> float:
    desk.print_sheet(_sheet(number))
    qtbot.waitUntil(lambda: not desk.busy, timeout=SHEET_WITHIN_MS)
    assert desk.outcome is not None
    assert desk.outcome.state is PrintState.PRINTED
    desk.forget()
    return _memory_mb()


def _sheet(number: int) -> SheetRequest:
    question = SheetQuestion(1, f"Question {number}?", english=None, starred=False)
    return SheetRequest(SheetModel((question,)), words())


def _children() -> set[str]:
    tasks = Path("/proc/self/task").glob("*/children")
    return {child for task in tasks for child in task.read_text().split()}


def _memory_mb() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE_BYTES / 1e6
