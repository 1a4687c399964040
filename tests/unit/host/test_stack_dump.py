"""A process that crashes or hangs writes where it was, and no value."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

WORDS = "canary"
HANGS = """
import signal, sys, time
from kiosk.host.stack_dump import dump_stacks_to

def reads_aloud(words):
    print("ready", flush=True)
    time.sleep(60)

with open(sys.argv[1], "ab") as file:
    dump_stacks_to(file.fileno() if sys.argv[2] == "file" else None)
    reads_aloud("canary")
"""


@contextmanager
def hanging(project: Path, file: Path, where: str) -> Iterator["subprocess.Popen[str]"]:
    """Run a process that hangs in C."""
    with subprocess.Popen(
        [sys.executable, "-c", HANGS, str(file), where],
        env={**os.environ, "PYTHONPATH": str(project)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield process
        process.kill()


@pytest.mark.parametrize("number", [signal.SIGUSR1, signal.SIGSEGV, signal.SIGABRT])
def test_the_function_is_named_and_the_words_are_not(
    project: Path, tmp_path: Path, number: signal.Signals
) -> None:
    """Whatever was being done."""
    file = tmp_path / "stacks.txt"
    with hanging(project, file, "file") as process:
        process.send_signal(number)
        deadline = time.monotonic() + 30
        while "in reads_aloud" not in file.read_text():
            assert time.monotonic() < deadline
            time.sleep(0.02)

    assert WORDS not in file.read_text()


def test_without_a_file_it_goes_to_standard_error(project: Path, tmp_path: Path) -> None:
    """Where the system keeps it, on a read-only profile."""
    with hanging(project, tmp_path / "file", "stderr") as process:
        process.send_signal(signal.SIGUSR1)
        assert process.stderr is not None
        said = [process.stderr.readline() for _ in range(3)]

    assert "in reads_aloud" in "".join(said)
    assert WORDS not in "".join(said)
