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
    if platform.libc_ver()[0] == "glibc":
        library = ctypes.CDLL(None)
        library.mallopt(_M_MMAP_THRESHOLD, LARGE_BLOCK_BYTES)
        library.mallopt(_M_TRIM_THRESHOLD, LARGE_BLOCK_BYTES)
