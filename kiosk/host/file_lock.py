"""Locks a file as the operating system does, so that the lock ends with the process."""

import os
import sys
from pathlib import Path


def lock_file(path: Path) -> int | None:
    """Lock a file for as long as this process and its forks live; it is made where it is missing.

    Returns:
        The open file, or None where another process has locked it.

    Raises:
        OSError: The file cannot be made, or nothing can be locked there.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _lock(descriptor)
    except BlockingIOError:
        os.close(descriptor)
        return None
    except OSError:
        os.close(descriptor)
        raise
    return descriptor


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 (on Windows only)

        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError from error
    else:
        import fcntl  # noqa: PLC0415 (not on Windows)

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
