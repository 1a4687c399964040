"""A screen's process as another start of the program, for a system that cannot fork.

Written for Windows; its tests run on POSIX systems, and nobody has seen it on Windows yet.
"""

import errno
import os
import queue
import subprocess
import sys
from collections.abc import Callable, Sequence
from threading import Thread

_READ_BYTES = 4096


class SpawnedChild:
    """The supervisor's side."""

    group = 0

    def __init__(self, command: Callable[[int], Sequence[str]]) -> None:
        """Start the process.

        Args:
            command: Gives the command line for a lifeline: a file descriptor, on Windows a handle.

        Raises:
            OSError: The system lacks memory, processes, threads or files for it.
        """
        self._heard: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._has_ended = False
        reader, writer = os.pipe()
        try:
            self._read_in_a_thread(reader)
            self._process = _start(command, writer)
        finally:
            # Where no process has it, the thread reads the end.
            os.close(writer)

    @property
    def status(self) -> int | None:
        """Its exit status, negative for a signal; None while it runs."""
        return self._process.poll() if self._has_ended else None

    def listen(self, timeout_s: float) -> bytes:
        """Wait for what the process tells; nothing after the time, or when it has ended."""
        try:
            heard = self._heard.get(timeout=max(0.0, timeout_s))
        except queue.Empty:
            return b""
        if not heard:
            self._has_ended = True
            self._process.wait()
        return heard

    def dump_stacks(self) -> None:
        """Do nothing: Windows has no signal to ask with."""

    def ask_to_end(self) -> None:
        """End it; Windows knows no gentle way."""
        self._process.terminate()

    def kill(self) -> None:
        """End it."""
        self._process.kill()

    def _read_in_a_thread(self, reader: int) -> None:
        try:
            Thread(target=self._read, args=(reader,), daemon=True).start()
        except RuntimeError as error:
            os.close(reader)
            raise OSError(errno.EAGAIN, "no thread can be started") from error

    def _read(self, reader: int) -> None:
        while heard := os.read(reader, _READ_BYTES):
            self._heard.put(heard)
        os.close(reader)
        self._heard.put(b"")


def _start(command: Callable[[int], Sequence[str]], writer: int) -> "subprocess.Popen[bytes]":
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 (on Windows only)

        handle = msvcrt.get_osfhandle(writer)
        os.set_handle_inheritable(handle, True)  # noqa: FBT003 (Python's own word)
        startup = subprocess.STARTUPINFO(lpAttributeList={"handle_list": [handle]})
        return subprocess.Popen(command(handle), startupinfo=startup)  # noqa: S603 (this program)
    return subprocess.Popen(command(writer), pass_fds=[writer])  # noqa: S603 (this program)
