"""Starts the monkey in a process of its own, where nothing else takes memory."""

import json
import os
import subprocess
import sys
from typing import Any

from tests.soak.record import PROJECT


def run_monkey(events: int, seed: int, *words: str) -> dict[str, Any]:
    """Let it do so many things, and give what it tells; ``fault`` is empty if all went well."""
    command = [sys.executable, "-m", "tests.soak.monkey"]
    ended = subprocess.run(
        [*command, "--events", str(events), "--seed", str(seed), *words],
        cwd=PROJECT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    *said, told = ended.stdout.splitlines()
    assert said == [], said
    result = json.loads(told)
    assert isinstance(result, dict)
    return result
