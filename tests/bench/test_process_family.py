"""Finding and weighing the processes of a program."""

import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.bench.process_family import is_at_work, members, memory_mb, processor_s

WORD = "a-word-of-its-own"
PARENT = """
import subprocess, sys
child = "import sys; sys.stdout.write('up'); sys.stdout.flush(); sys.stdin.read()"
subprocess.run([sys.executable, "-c", child, sys.argv[1]], start_new_session=True)
"""


@pytest.fixture
def leader() -> Iterator[int]:
    """A program with a child that has left its session."""
    with subprocess.Popen(
        [sys.executable, "-c", PARENT, WORD],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,
    ) as program:
        assert program.stdout is not None
        assert program.stdout.read(2) == b"up"
        yield program.pid
        assert program.stdin is not None
        program.stdin.close()


def test_a_child_counts_wherever_it_went(leader: int) -> None:
    """It is found by its parent."""
    assert len(members(leader)) == 2
    assert leader in members(leader)


def test_all_of_them_are_weighed(leader: int) -> None:
    """Both have memory and have used the processor."""
    assert memory_mb(leader) > 2
    assert processor_s(leader) > 0


def test_a_process_is_known_by_its_words(leader: int) -> None:
    """A word counts only as a whole."""
    assert is_at_work(leader, WORD)
    assert not is_at_work(leader, WORD[:-1])


def test_who_is_gone_weighs_nothing() -> None:
    """It may end while it is looked for."""
    program = subprocess.Popen([sys.executable, "-c", ""])
    program.wait()
    assert members(program.pid) == []
    assert memory_mb(program.pid) == 0
