"""Which programs run on a Linux machine, and as whom."""

from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from kiosk.host.system_files import known_text_of

COMPOSITORS = frozenset({"weston", "cage"})


class RunningProgram(Struct, frozen=True):
    """One process.

    Attributes:
        name: As the kernel keeps it: 15 characters at most.
        uid: Whose it is.
        folder: Where the kernel tells of it.
    """

    name: str
    uid: int
    folder: Path


def running_programs(root: Path) -> Iterator[RunningProgram]:
    """Name all that runs; what ends while it is looked at is left out.

    Args:
        root: Of the file system.
    """
    for folder in (root / "proc").glob("[0-9]*"):
        name = known_text_of(folder / "comm")
        try:
            uid = folder.stat().st_uid
        except OSError:
            continue
        if name is not None:
            yield RunningProgram(name.strip(), uid, folder)


def words_of(program: RunningProgram) -> tuple[str, ...]:
    """Give the words that a program was started with."""
    told = known_text_of(program.folder / "cmdline") or ""
    return tuple(told.rstrip("\0").split("\0"))
