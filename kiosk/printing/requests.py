"""Reads the requests that come to the helper, while it is busy with one of them."""

import os
from collections.abc import Iterator
from queue import Queue
from threading import Event, Thread

from kiosk.domain.errors import PrintError
from kiosk.printing.job import REQUEST_MAX_BYTES, CallOff, Request, decode_request

READER = "print-requests"

_PIECE_BYTES = 65536


class RequestReader:
    """The requests of one pipe, in their order.

    Attributes:
        called_off: Is set when the job is called off, or whoever asked for it is gone.
    """

    def __init__(self, descriptor: int) -> None:
        """Begin to read from a file descriptor in the background."""
        self.called_off = Event()
        self._descriptor = descriptor
        self._read: Queue[Request | PrintError | None] = Queue()
        Thread(target=self._read_all, name=READER, daemon=True).start()

    def next(self) -> Request | None:
        """Wait for the next request; None when no more can come.

        Raises:
            PrintError: What came is no request.
        """
        read = self._read.get()
        if isinstance(read, PrintError):
            raise read
        return read

    def _read_all(self) -> None:
        for line in _lines(self._descriptor):
            try:
                request = decode_request(line)
            except PrintError as error:
                self._read.put(error)
                break
            if isinstance(request, CallOff):
                break
            self._read.put(request)
        self.called_off.set()
        self._read.put(None)


def _lines(descriptor: int) -> Iterator[bytes]:
    # Python's own reader may not be held by a thread when the program ends.
    rest = b""
    while piece := os.read(descriptor, _PIECE_BYTES):
        *lines, rest = (rest + piece).split(b"\n")
        yield from lines
        if len(rest) > REQUEST_MAX_BYTES:
            break
    if rest:
        yield rest
