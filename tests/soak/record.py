"""Keeps what a run has measured, for the page that tells how reliable the kiosk is."""

import json
import os
import platform
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import PySide6

from kiosk import __version__
from tests.bench.figures import Figure, table

PROJECT = Path(__file__).resolve().parents[2]
FOLDER = PROJECT / "build" / "reliability"


def keep(name: str, command: str, figures: Sequence[Figure], notes: Sequence[str] = ()) -> None:
    """Write figures to ``build/reliability`` with what they were measured on, and print them.

    Args:
        name: Of the file; what it begins with says where on the page they stand.
        command: That measures them again.
        figures: In the order in which they are told.
        notes: What a reader of the figures should know.
    """
    FOLDER.mkdir(parents=True, exist_ok=True)
    told = {
        "command": command,
        "date": datetime.now(UTC).date().isoformat(),
        "machine": machine(),
        "versions": f"Askwell {__version__}, Qt {PySide6.__version__},"
        f" Python {platform.python_version()}, Linux {platform.release().partition('-')[0]}",
        "figures": [asdict(figure) for figure in figures],
        "notes": list(notes),
    }
    (FOLDER / f"{name}.json").write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
    print(f"\n{table(figures)}")


def machine() -> str:
    """Tell in a few words what this machine is."""
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    model = next((line.partition(":")[2] for line in lines if line.startswith("model name")), "")
    memory_kb = int(Path("/proc/meminfo").read_text().split()[1])
    name = model.strip() or platform.machine()
    return f"{os.cpu_count()} cores of {name}, {round(memory_kb / 1e6)} GB"
