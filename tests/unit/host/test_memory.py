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


# Takes 64 MB in small blocks, gives all back but each sixteenth page's, and tells how many MB
# the process has then, and how many after giving back.
LEAVE_SOME = """
import ctypes
from kiosk.host.memory import return_free_pages
library = ctypes.CDLL(None)
library.malloc.restype = ctypes.c_void_p
library.malloc.argtypes = [ctypes.c_size_t]
library.free.argtypes = [ctypes.c_void_p]
library.memset.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_size_t]
def resident_mb(): return int(open("/proc/self/statm").read().split()[1]) * 4096 / 1e6
blocks = [library.malloc(4096) for _ in range(16_384)]
for block in blocks: library.memset(block, 1, 4096)
for number, block in enumerate(blocks):
    if number % 16: library.free(block)
before = resident_mb()
return_free_pages()
print(before - resident_mb() > 40)
"""


def test_pages_between_those_that_stay_go_back() -> None:
    """Most of what was freed among blocks that are still used."""
    told = subprocess.run(
        [sys.executable, "-c", LEAVE_SOME], capture_output=True, text=True, check=True
    )

    assert told.stdout == "True\n"
