"""The two ways to start a screen's process keep the same promises."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from threading import Thread

import pytest

from kiosk.host.spawned_child import SpawnedChild

WITHIN_S = 30.0
# Both print what the supervisor's side heard and saw, one line each.
FORKED = """
import os, signal, sys, time
from kiosk.host.end_signals import EndSignals
from kiosk.host.forked_child import ForkedChild, fork_child

def screen(lifeline):
    {screen}

signals = EndSignals()
child = fork_child(signals)
if not isinstance(child, ForkedChild):
    screen(child)
    sys.stdout.flush()
    os._exit(0)
{supervisor}
"""
# Prints the child, whether the same files are open, and the signals that are held back.
LACKING = """
import errno, os, signal, sys
from kiosk.host.end_signals import EndSignals
from kiosk.host.forked_child import fork_child

def lacking():
    raise OSError(errno.EAGAIN, "lacking")

signals = EndSignals()
setattr(os, sys.argv[1], lacking)
before = os.listdir("/proc/self/fd")
child = fork_child(signals)
same = os.listdir("/proc/self/fd") == before
print(child, same, signal.pthread_sigmask(signal.SIG_BLOCK, []))
"""
UNTIL_THE_END = """
heard = b""
while child.status is None:
    heard += child.listen(5)
print(heard, child.status)
"""


def forked(project: Path, screen: str, supervisor: str = UNTIL_THE_END) -> str:
    """Run a process that splits in two."""
    script = FORKED.format(screen=screen.replace("\n", "\n    "), supervisor=supervisor)
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONPATH": str(project)},
        capture_output=True,
        text=True,
        check=True,
        timeout=WITHIN_S,
    )
    assert done.stderr == ""
    return done.stdout.strip()


def spawned(script: str) -> SpawnedChild:
    """Start a process that knows its lifeline as ``lifeline``."""
    head = "import os, sys, time; lifeline = int(sys.argv[1])\n"
    return SpawnedChild(lambda number: [sys.executable, "-c", head + script, str(number)])


def heard_of(child: SpawnedChild) -> tuple[bytes, int | None]:
    """Listen until a process has ended."""
    heard, deadline = b"", time.monotonic() + WITHIN_S
    while child.status is None:
        assert time.monotonic() < deadline
        heard += child.listen(1.0)
    return heard, child.status


class TestForked:
    """On POSIX systems."""

    @pytest.mark.parametrize(
        ("screen", "told"),
        [
            ("lifeline.tell(b'.'); lifeline.tell(b'p'); sys.exit(7)", "b'.p' 7"),
            ("os.kill(os.getpid(), signal.SIGKILL)", "b'' -9"),
            ("pass", "b'' 0"),
        ],
    )
    def test_words_and_status_arrive(self, project: Path, screen: str, told: str) -> None:
        """In order, the status last."""
        assert forked(project, screen) == told

    def test_it_ends_by_a_signal_as_any_process(self, project: Path) -> None:
        """The supervisor's handlers are not its own."""
        waiting = "lifeline.tell(b'.')\ntime.sleep(60)"
        supervisor = f"assert child.listen(5)\nchild.ask_to_end(){UNTIL_THE_END}"

        assert forked(project, waiting, supervisor) == "b'' -15"

    def test_a_stopped_one_is_woken_for_its_end(self, project: Path) -> None:
        """Else it would be asked in vain."""
        stopped = "lifeline.tell(b'.')\nos.kill(os.getpid(), signal.SIGSTOP)"
        supervisor = f"assert child.listen(5)\nchild.ask_to_end(){UNTIL_THE_END}"

        assert forked(project, stopped, supervisor) == "b'' -15"

    def test_a_stopped_one_can_be_killed(self, project: Path) -> None:
        """At once."""
        stopped = "lifeline.tell(b'.')\nos.kill(os.getpid(), signal.SIGSTOP)"
        supervisor = f"assert child.listen(5)\nchild.kill(){UNTIL_THE_END}"

        assert forked(project, stopped, supervisor) == "b'' -9"

    def test_it_has_a_group_of_its_own(self, project: Path) -> None:
        """So that Ctrl+C reaches the supervisor alone."""
        supervisor = "print(child.group == child._pid)" + UNTIL_THE_END
        told = forked(project, "print(os.getpgid(0) == os.getpid())", supervisor)

        assert sorted(told.split("\n")) == ["True", "True", "b'' 0"]

    def test_it_dies_with_its_supervisor(self, project: Path, tmp_path: Path) -> None:
        """Even where that is killed, and even if it is hung."""
        file = tmp_path / "pid"
        waiting = (
            f"open({str(file)!r}, 'w').write(str(os.getpid()))\nlifeline.tell(b'.')\nsignal.pause()"
        )
        supervisor = "assert child.listen(5)\nos.kill(os.getpid(), signal.SIGKILL)"
        with pytest.raises(subprocess.CalledProcessError) as ended:
            forked(project, waiting, supervisor)

        assert ended.value.returncode == -signal.SIGKILL
        wait_until_gone(int(file.read_text()))

    def test_a_signal_ends_the_listening(self, project: Path) -> None:
        """And is remembered, but not heard twice."""
        supervisor = """
os.kill(os.getpid(), signal.SIGTERM)
print(signals.asked, child.listen(50), signals.wait(0))
child.kill()
"""
        assert forked(project, "time.sleep(60)", supervisor) == "True b'' False"

    @pytest.mark.parametrize("lacking", ["pipe", "fork"])
    def test_without_memory_or_files_there_is_none(self, project: Path, lacking: str) -> None:
        """And nothing of the try stays: no open file, no signal that is held back."""
        done = subprocess.run(
            [sys.executable, "-c", LACKING, lacking],
            env={**os.environ, "PYTHONPATH": str(project)},
            capture_output=True,
            text=True,
            check=True,
            timeout=WITHIN_S,
        )

        assert done.stdout == "None True set()\n"


class TestSpawned:
    """On Windows; this half of it runs everywhere."""

    @pytest.mark.parametrize(
        ("script", "told"),
        [
            ("os.write(lifeline, b'.p'); sys.exit(7)", (b".p", 7)),
            ("os.kill(os.getpid(), 9)", (b"", -9)),
        ],
    )
    def test_words_and_status_arrive(self, script: str, told: tuple[bytes, int]) -> None:
        """In order, the status last."""
        assert heard_of(spawned(script)) == told

    def test_silence_is_heard_as_nothing(self) -> None:
        """After the time that was given for it."""
        child = spawned("time.sleep(60)")

        assert child.listen(0.01) == b""
        assert child.status is None
        child.dump_stacks()
        child.ask_to_end()
        assert heard_of(child) == (b"", -15)

    def test_it_can_be_killed(self) -> None:
        """At once."""
        child = spawned("time.sleep(60)")
        child.kill()

        assert heard_of(child) == (b"", -9)

    def test_where_it_cannot_be_started_nothing_stays_open(self) -> None:
        """The supervisor tries again and again."""
        before = open_files()
        for _ in range(3):
            with pytest.raises(OSError, match="No such file"):
                SpawnedChild(lambda _lifeline: ["/nowhere/at/all"])

        wait_until_closed(before)

    def test_where_there_is_no_thread_nothing_is_started(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """It counts as no memory: the supervisor tries it again, and no screen goes unwatched."""

        def fail(_thread: Thread) -> None:
            raise RuntimeError("can't start new thread")

        def command(lifeline: int) -> list[str]:
            asked.append(lifeline)
            return []

        monkeypatch.setattr(Thread, "start", fail)
        before, asked = open_files(), list[int]()

        with pytest.raises(OSError, match="no thread"):
            SpawnedChild(command)

        assert asked == []
        wait_until_closed(before)


def wait_until_closed(before: set[str]) -> None:
    """Wait until no more files are open than before: a thread closes what it reads by itself."""
    deadline = time.monotonic() + WITHIN_S
    while not open_files() <= before:
        assert time.monotonic() < deadline, "a file stays open"
        time.sleep(0.02)


def open_files() -> set[str]:
    """Give the numbers of the open files of this process."""
    return {entry.name for entry in Path("/proc/self/fd").iterdir()}


def wait_until_gone(pid: int) -> None:
    """Wait until a process has ended, whoever waits for it."""
    deadline = time.monotonic() + WITHIN_S
    while is_alive(pid):
        assert time.monotonic() < deadline, f"{pid} lives on"
        time.sleep(0.02)


def is_alive(pid: int) -> bool:
    """Whether a process runs; a zombie does not."""
    try:
        status = Path(f"/proc/{pid}/stat").read_text()
    except FileNotFoundError:
        return False
    return status.rpartition(")")[2].split()[0] != "Z"
