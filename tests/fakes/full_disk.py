"""A disk on which nothing more can be written."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def full_disk() -> Iterator[None]:
    """Let no file grow, here and in what is started meanwhile; making and renaming go on.

    It needs no rights, as a file system of its own would. The error is "File too large" in the
    stead of "No space left on device": as any other error of the disk, to who writes.
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
