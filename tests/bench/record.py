"""Keeps what was measured, so that parts measured at other times stand in one document."""

from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from tests.bench.figures import Measured

KEPT = Path("build") / "bench"


class Kept(msgspec.Struct, frozen=True):
    """One part as it was measured.

    Attributes:
        part: Its name on the command line.
        day: When it was measured.
        machine: What it was measured on, line by line.
    """

    part: str
    day: date
    machine: tuple[str, ...]
    measured: Measured


def keep(kept: Kept, folder: Path) -> None:
    """Write a part over what was measured of it before."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{kept.part}.json").write_bytes(msgspec.json.encode(kept))


def all_kept(folder: Path, parts: list[str]) -> list[Kept]:
    """Read the parts that were ever measured here, in the order of their names in ``parts``."""
    files = (folder / f"{part}.json" for part in parts)
    return [_read(file.read_bytes()) for file in files if file.is_file()]


def _read(text: bytes) -> Kept:
    kept: Any = msgspec.json.decode(text, type=Kept)
    assert isinstance(kept, Kept)
    return kept
