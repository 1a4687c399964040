"""A screen's process as a fork of its supervisor: no second interpreter has to start.

For POSIX systems; :mod:`kiosk.host.spawned_child` is for Windows.
"""

import os
import signal

from kiosk.host.end_signals import ENDING, EndSignals
from kiosk.host.lifeline import Lifeline
from kiosk.host.parent_death import end_with_parent

DUMP_SIGNAL = signal.SIGUSR1
# Between the end of what a process tells and its own end lies the end of its memory.
_LOOK_EACH_S = 0.02
_READ_BYTES = 4096


class ForkedChild:
    """The supervisor's side."""

    def __init__(self, pid: int, reader: int, signals: EndSignals) -> None:
        """Watch a process through the reading end of its lifeline."""
        self._pid = pid
        self._reader: int | None = reader
        self._signals = signals
        self._status: int | None = None

    def listen(self, timeout_s: float) -> bytes:
        """Wait for what the process tells.

        Returns:
            What it told; nothing after the time, when the process has ended, and when this
            process itself was asked to end.
        """
        if self._reader is None:
            self._signals.wait(min(timeout_s, _LOOK_EACH_S))
            return b""
        if not self._signals.wait(timeout_s, self._reader):
            return b""
        heard = os.read(self._reader, _READ_BYTES)
        if not heard:
            os.close(self._reader)
            self._reader = None
        return heard

    @property
    def group(self) -> int:
        """Number of its process group."""
        return self._pid

    @property
    def status(self) -> int | None:
        """Its exit status, negative for a signal; None while it runs."""
        if self._status is None and self._reader is None:
            pid, status = os.waitpid(self._pid, os.WNOHANG)
            if pid:
                self._status = os.waitstatus_to_exitcode(status)
        return self._status

    def dump_stacks(self) -> None:
        """Have it write where each of its threads is; one that was stopped wakes for it."""
        self._send(DUMP_SIGNAL)
        self._send(signal.SIGCONT)

    def ask_to_end(self) -> None:
        """Ask it to end as a session does."""
        self._send(signal.SIGTERM)
        self._send(signal.SIGCONT)

    def kill(self) -> None:
        """End it."""
        self._send(signal.SIGKILL)

    def _send(self, number: signal.Signals) -> None:
        # Its number is its own as long as it was not waited for.
        if self._status is None:
            os.kill(self._pid, number)


def fork_child(signals: EndSignals) -> ForkedChild | Lifeline | None:
    """Split this process in two.

    Returns:
        In the supervisor its child, and in the child its lifeline. The child is in a process
        group of its own, so Ctrl+C reaches the supervisor alone, and is killed with its parent.
        None where the system lacks memory, processes or files for a child.
    """
    parent = os.getpid()
    try:
        reader, writer = os.pipe()
    except OSError:
        return None
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ENDING)
    try:
        pid = os.fork()
    except OSError:
        os.close(reader)
        os.close(writer)
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        return None
    if pid:
        os.close(writer)
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        return ForkedChild(pid, reader, signals)
    os.close(reader)
    os.setpgid(0, 0)
    end_with_parent(parent)
    signals.let_go()
    signal.pthread_sigmask(signal.SIG_SETMASK, before)
    return Lifeline(writer)
