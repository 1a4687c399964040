"""Listens for Ctrl+C and SIGTERM in a process without an event loop."""

import os
import select
import signal
import sys
import time

ENDING = (signal.SIGINT, signal.SIGTERM)
_READ_BYTES = 64
_LOOK_EACH_S = 0.1


class EndSignals:
    """Remembers that this process was asked to end.

    Attributes:
        asked: Whether it was.
    """

    def __init__(self) -> None:
        """Begin to listen."""
        self.asked = False
        self._reader, self._writer = os.pipe()
        if sys.platform != "win32":
            os.set_blocking(self._writer, False)
            signal.set_wakeup_fd(self._writer)
        for number in ENDING:
            signal.signal(number, self._note)

    def wait(self, timeout_s: float, file: int | None = None) -> bool:
        """Wait for a signal, or until a file can be read.

        Args:
            timeout_s: Longest wait.
            file: Descriptor of an open pipe, or None to wait for signals alone.

        Returns:
            Whether the file can be read.
        """
        if sys.platform == "win32":
            # Windows cannot wait for a pipe.
            time.sleep(min(timeout_s, _LOOK_EACH_S))
            return False
        files = [self._reader] if file is None else [self._reader, file]
        ready, _, _ = select.select(files, [], [], max(0.0, timeout_s))
        if self._reader in ready:
            os.read(self._reader, _READ_BYTES)
        return file in ready

    def let_go(self) -> None:
        """Leave the signals to what they do by themselves, as in a child after a fork."""
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        os.close(self._reader)
        os.close(self._writer)

    def _note(self, *_: object) -> None:
        self.asked = True
