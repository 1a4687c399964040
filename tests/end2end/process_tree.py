"""The processes below one of ours, as the system tells them."""

import time
from collections.abc import Callable
from pathlib import Path

WITHIN_S = 60.0


def children_of(pid: int) -> list[int]:
    """Give the living processes that one has started; none where it has ended itself."""
    try:
        told = Path(f"/proc/{pid}/task/{pid}/children").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return []
    return [int(child) for child in told.split() if is_alive(int(child))]


def family_of(pid: int) -> list[int]:
    """Give all processes below one."""
    children = children_of(pid)
    return children + [below for child in children for below in family_of(child)]


def is_alive(pid: int) -> bool:
    """Whether a process runs; one that has ended and that nobody has waited for does not."""
    try:
        status = Path(f"/proc/{pid}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False
    return status.rpartition(")")[2].split()[0] not in {"Z", "X"}


def words_of(pid: int) -> list[str]:
    """Give the command line of a process; none where it has ended."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_text().split("\0")[:-1]
    except (FileNotFoundError, ProcessLookupError):
        return []


def wait_for(condition: Callable[[], bool], what: str) -> None:
    """Look again and again until a condition holds."""
    deadline = time.monotonic() + WITHIN_S
    while not condition():
        assert time.monotonic() < deadline, f"never seen: {what}"
        time.sleep(0.01)
