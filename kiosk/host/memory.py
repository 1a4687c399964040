"""Gives memory back to the system that a picture has needed."""

import ctypes
import platform

LARGE_BLOCK_BYTES = 128 * 1024
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3


def return_large_blocks() -> None:
    """Let each large block go back as soon as it is free; a kiosk runs for weeks.

    The C library otherwise raises the size that counts as large with each block that it gives
    back, and keeps all smaller ones among others that stay.

    Source:
        mallopt(3), M_MMAP_THRESHOLD: setting it switches the dynamic adjustment off.
    """
    if _has_glibc():
        library = ctypes.CDLL(None)
        library.mallopt(_M_MMAP_THRESHOLD, LARGE_BLOCK_BYTES)
        library.mallopt(_M_TRIM_THRESHOLD, LARGE_BLOCK_BYTES)


def return_free_pages() -> None:
    """Give back the pages of the heap on which nothing is left, also between others that stay.

    Source:
        malloc_trim(3): since glibc 2.8 all whole free pages in all arenas.
    """
    if _has_glibc():
        ctypes.CDLL(None).malloc_trim(0)


def _has_glibc() -> bool:
    return platform.libc_ver()[0] == "glibc"
