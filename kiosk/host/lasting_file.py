"""Writes a file of the system so that a pulled plug leaves the old one or the new one."""

import os
from contextlib import suppress
from pathlib import Path

_MODE = 0o644


def write_lasting(path: Path, text: str) -> None:
    """Replace a file in one step and make it last, for everybody to read.

    Args:
        path: The file; its folder exists.
        text: All of it.

    Raises:
        OSError: It cannot be written; its ``filename`` is the path.
    """
    new = unfinished(path)
    try:
        with new.open("w", encoding="utf-8") as opened:
            opened.write(text)
            opened.flush()
            new.chmod(_MODE)
            os.fsync(opened.fileno())
        new.replace(path)
        _keep_name(path.parent)
    except OSError as error:
        with suppress(OSError):
            new.unlink()
        # A full disk is told without a name.
        error.filename = str(path)
        raise


def unfinished(path: Path) -> Path:
    """Name what a write of a file leaves beside it when a pulled plug breaks it off."""
    return path.with_name(f".{path.name}.new")


def _keep_name(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
