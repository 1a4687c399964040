"""The clock of the machine jumps in the middle of a visit to the real program."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.storage.log_file import LOG_FILE, LOG_FOLDER
from tests.end2end.kiosk_process import Sandbox, end
from tests.faults.conftest import Start

# This release of faketime refuses to sleep where the monotonic clock stays as it is.
SLEEP = """
import select, time
time.sleep = lambda seconds: select.select([], [], [], seconds) and None
"""
FORM = "%Y-%m-%d %H:%M:%S"
LIBRARY = "/usr/lib/{machine}-linux-gnu/faketime/libfaketimeMT.so.1"


def set_clock(file: Path, years: int) -> None:
    """Let the wall clock of the program show another year from now on."""
    shown = datetime.now(UTC) + timedelta(days=365 * years)
    unfinished = file.with_suffix(".new")
    unfinished.write_text(f"@{shown.strftime(FORM)}\n")
    unfinished.rename(file)


@pytest.mark.parametrize("years", [1, -1])
def test_a_clock_that_jumps_a_year_ends_no_visit(
    start: Start, sandbox: Sandbox, project: Path, tmp_path: Path, years: int
) -> None:
    """The list stays, the sheet comes, and the log has the hours that the clock showed."""
    clock = tmp_path / "clock"
    (tmp_path / "sitecustomize.py").write_text(SLEEP)
    set_clock(clock, 0)
    faked = {
        "LD_PRELOAD": LIBRARY.format(machine=os.uname().machine),
        "FAKETIME_TIMESTAMP_FILE": str(clock),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "PYTHONPATH": f"{tmp_path}:{project}",
        "TZ": "UTC",
    }
    with start(**faked) as running:
        running.choose()
        set_clock(clock, years)
        running.print_and_finish()
        assert end(running.process) == ""
    assert running.process.returncode == 0
    log = (sandbox.profile / LOG_FOLDER / LOG_FILE).read_text().splitlines()
    begun, ended = (datetime.fromisoformat(line.split()[0]) for line in (log[0], log[-1]))
    assert round((ended - begun) / timedelta(days=365)) == years
