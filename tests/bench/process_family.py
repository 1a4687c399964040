"""Memory and processor time of a program with all processes that it has started."""

import os
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

CHECKED_WITHIN_S = 120.0
_PROC = Path("/proc")
_TICKS_A_S = os.sysconf("SC_CLK_TCK")
_BYTES_PER_KB = 1024
_GONE = (FileNotFoundError, ProcessLookupError)


def members(leader: int) -> list[int]:
    """Give the processes of a program.

    Args:
        leader: Its first process, which leads a session; what has left that session is found by
            its parents.
    """
    parents, session = {}, []
    for pid in _all_processes():
        with suppress(*_GONE):
            fields = (_PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
            parents[pid] = int(fields[1])
            if int(fields[3]) == leader and fields[0] not in {"Z", "X"}:
                session.append(pid)
    found = {leader, *session}
    while more := {pid for pid, parent in parents.items() if parent in found} - found:
        found |= more
    return sorted(found & parents.keys())


def memory_mb(leader: int) -> float:
    """Weigh a program: its proportional share of memory (PSS), in megabytes."""
    return sum(map(_pss_mb, members(leader)))


def processor_s(leader: int) -> float:
    """Give the processor time that its processes have used so far, with those that have ended."""
    return sum(map(_used_s, members(leader)))


def is_at_work(leader: int, word: str) -> bool:
    """Whether one of its processes was started with this word on its command line."""
    return any(word.encode() in _words(pid) for pid in members(leader))


def wait_for_the_check(leader: int) -> None:
    """Wait until the pass over the whole pack, which follows a start of the kiosk, has ended."""
    end_s = time.monotonic() + CHECKED_WITHIN_S
    while is_at_work(leader, "check") and time.monotonic() < end_s:
        time.sleep(0.2)


def _all_processes() -> Iterator[int]:
    return (int(entry.name) for entry in _PROC.iterdir() if entry.name.isdigit())


def _pss_mb(pid: int) -> float:
    with suppress(*_GONE):
        for line in (_PROC / str(pid) / "smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * _BYTES_PER_KB / 1e6
    return 0.0


def _used_s(pid: int) -> float:
    with suppress(*_GONE):
        fields = (_PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
        # With that of its children that have ended.
        return sum(map(int, fields[11:15])) / _TICKS_A_S
    return 0.0


def _words(pid: int) -> list[bytes]:
    with suppress(*_GONE):
        return (_PROC / str(pid) / "cmdline").read_bytes().split(b"\0")
    return []
