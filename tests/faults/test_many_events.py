"""Ten thousand events a second come into the log of the real program all through a visit."""

from pathlib import Path

from kiosk.storage.log_file import FILES, LOG_FOLDER, MAX_BYTES, SINGLY
from tests.end2end.kiosk_process import Sandbox, end
from tests.end2end.visit_pack import CAR
from tests.end2end.visitor import sheet_text
from tests.faults.conftest import Start

A_SECOND = 10_000
CODES = 1_000
# Python runs this before the program; what is late is made up for, a tenth of a second at a time.
# Two events with a thousand codes each: ten thousand are written singly, all others are counted.
PLANT = f"""
from kiosk import build

build_kiosk = build.build_kiosk

def build_and_plant(*given):
    from time import monotonic
    from PySide6.QtCore import QTimer
    from kiosk.storage.log_file import LogEvent

    kiosk = build_kiosk(*given)
    begun, recorded = monotonic(), 0
    events = (LogEvent.PRINT_FAILED, LogEvent.VOICE_LOST)

    def catch_up():
        nonlocal recorded
        late = int((monotonic() - begun) * {A_SECOND}) - recorded
        for _ in range(min(late, {A_SECOND // 10})):
            kiosk.log.record(events[recorded % 2], f"K-{{recorded // 2 % {CODES}:03}}")
            recorded += 1

    timer = QTimer(kiosk.root)
    timer.timeout.connect(catch_up)
    timer.start(10)
    return kiosk

build.build_kiosk = build_and_plant
"""
PLANTED = ("print-failed", "voice-lost")


def test_ten_thousand_events_a_second_end_no_visit(
    start: Start, sandbox: Sandbox, prints: Path, project: Path, tmp_path: Path
) -> None:
    """A question comes out on paper; the log keeps its size, and counts what comes too often."""
    (tmp_path / "sitecustomize.py").write_text(PLANT)
    with start(PYTHONPATH=f"{tmp_path}:{project}") as running:
        running.choose()
        running.print_and_finish()
        said = end(running.process)

    assert (running.process.returncode, said) == (0, "")
    assert CAR in sheet_text(prints)
    files = list((sandbox.profile / LOG_FOLDER).glob("*.log"))
    assert len(files) == FILES
    assert max(file.stat().st_size for file in files) <= MAX_BYTES
    lines = [line.split() for file in files for line in file.read_text().splitlines()]
    planted = [line for line in lines if line[1] in PLANTED]
    counts = [int(line[3].removeprefix("x")) for line in planted if len(line) > 3]
    singly, kinds = len(planted) - len(counts), CODES * len(PLANTED)
    # Twice as many, where an hour has ended meanwhile.
    assert SINGLY * kinds <= singly <= 2 * SINGLY * kinds
    assert singly + sum(counts) > 2 * A_SECOND
