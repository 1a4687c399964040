"""Opening a small file of the profile or of a stick, whatever stands in its place.

A pipe would keep its reader waiting for ever, a device might never end.
"""

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

# For os.open: wait for no program at the other end. Windows has no pipes among its files.
NO_WAIT = getattr(os, "O_NONBLOCK", 0)


def read_small(path: Path, limit_bytes: int) -> bytes:
    """Read a file, or its beginning where it is larger.

    Args:
        path: Nothing says that it is there, or a file.
        limit_bytes: Most bytes that are read; one more than allowed tells a file that is larger.

    Raises:
        OSError: It cannot be read, or is no plain file.
    """
    with open_plain(path) as file:
        return file.read(limit_bytes)


def open_plain(path: Path) -> BinaryIO:
    """Open a file to read, and nothing else; it never waits for another program.

    Raises:
        OSError: It cannot be opened, or is no plain file.
    """
    descriptor = os.open(path, os.O_RDONLY | NO_WAIT)
    try:
        _refuse_others(path, os.fstat(descriptor).st_mode)
    except OSError:
        os.close(descriptor)
        raise
    return os.fdopen(descriptor, "rb")


def _refuse_others(path: Path, mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, "it is no plain file", str(path))
