"""Large blocks do not stay among the small ones."""

import subprocess
import sys

import pytest

# Asks the C library for 4 MB, gives them back, asks for 1 MB, and tells whether that stands in the
# heap, from which it could not go back alone.
ASK_TWICE = """
import ctypes
from kiosk.host.memory import return_large_blocks
if {called}: return_large_blocks()
library = ctypes.CDLL(None)
library.malloc.restype = ctypes.c_void_p
library.malloc.argtypes = [ctypes.c_size_t]
library.free.argtypes = [ctypes.c_void_p]
library.free(library.malloc(4_000_000))
block = library.malloc(1_000_000)
(heap,) = [line.split()[0] for line in open("/proc/self/maps") if "[heap]" in line]
first, last = (int(end, 16) for end in heap.split("-"))
print(first <= block < last)
"""


@pytest.mark.parametrize("called", [True, False])
def test_a_large_block_stands_apart(*, called: bool) -> None:
    """Also after larger ones, which otherwise change what counts as large."""
    told = subprocess.run(
        [sys.executable, "-c", ASK_TWICE.format(called=called)],
        capture_output=True,
        text=True,
        check=True,
    )

    assert told.stdout == f"{not called}\n"
