"""The pipe to a helper, with the writer's end in the test's hand."""

import os
import threading
import time

from kiosk.printing.requests import READER

READ_WITHIN_S = 30.0


class RequestPipe:
    """A pipe that lives until nobody reads it any more.

    Attributes:
        reader: File descriptor to read from.
    """

    def __init__(self) -> None:
        """Open it."""
        self.reader, self._writer = os.pipe()

    def write(self, words: bytes) -> None:
        """Write to the reader."""
        os.write(self._writer, words)

    def hang_up(self) -> None:
        """Write nothing more."""
        if self._writer:
            os.close(self._writer)
            self._writer = 0

    def close(self) -> None:
        """Hang up, and close the reader's end once it is free; its number is soon another's."""
        self.hang_up()
        deadline_s = time.monotonic() + READ_WITHIN_S
        while any(thread.name == READER for thread in threading.enumerate()):
            assert time.monotonic() < deadline_s, "the pipe is still read"
            time.sleep(0.005)
        os.close(self.reader)
