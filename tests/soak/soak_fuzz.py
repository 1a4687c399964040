"""The parsers of packs and of settings, fuzzed for a while by what they reach.

``SOAK_FUZZ_S=3600 make soak`` runs each of the two for an hour.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.figures import Figure
from tests.soak.record import keep

SECONDS = int(os.environ.get("SOAK_FUZZ_S", "60"))
PROJECT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("parser", ["settings", "pack"])
def test_no_input_breaks_a_parser(parser: str) -> None:
    """It ends when its time is over; an input that breaks the parser ends it before."""
    command = [sys.executable, "-m", "tests.fuzz.coverage_guided", parser, str(SECONDS)]
    ran = subprocess.run(
        command, cwd=PROJECT, capture_output=True, text=True, check=False, timeout=SECONDS * 2 + 60
    )
    inputs = re.search(r"number_of_executed_units: (\d+)", ran.stderr)
    figures = [
        Figure(f"{parser}: inputs", "", int(inputs[1]) if inputs else 0),
        Figure(f"{parser}: inputs that broke it", "", int(ran.returncode != 0), limit=0),
    ]
    keep(f"fuzz-{parser}", f"SOAK_FUZZ_S={SECONDS} make soak", figures)
    assert ran.returncode == 0, ran.stderr[-2000:]
