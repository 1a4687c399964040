"""A printer that answers each request of IPP as a test wants, on a port of this machine."""

import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import IntEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

_INTEGER, _ENUM, _KEYWORD, _NAME = 0x21, 0x23, 0x44, 0x42
_JOB_GROUP, _PRINTER_GROUP, _END = b"\x02", b"\x04", b"\x03"
_IDLE = 3
_LOOK_AGAIN_S = 0.01


class Operation(IntEnum):
    """The operations that a sheet needs (RFC 8011, section 5.4.15)."""

    CREATE_JOB = 0x05
    SEND_DOCUMENT = 0x06
    CANCEL_JOB = 0x08
    GET_JOB = 0x09
    GET_JOBS = 0x0A
    GET_PRINTER = 0x0B
    GET_DEFAULT = 0x4001  # of CUPS


def answer(groups: bytes = b"", status: int = 0) -> bytes:
    """Give a whole answer with a status and some groups of attributes."""
    operation = b"\x01" + attribute(0x47, "attributes-charset", b"utf-8")
    return struct.pack(">bbhi", 2, 0, status, 1) + operation + groups + _END


def attribute(tag: int, name: str, value: bytes) -> bytes:
    """Give one attribute with one value."""
    head = struct.pack(">bh", tag, len(name)) + name.encode()
    return head + struct.pack(">h", len(value)) + value


def job(state: int, number: int = 7) -> bytes:
    """Give an answer that tells of a job."""
    told = attribute(_INTEGER, "job-id", struct.pack(">i", number))
    return answer(_JOB_GROUP + told + attribute(_ENUM, "job-state", struct.pack(">i", state)))


def titled_job(state: int, title: str) -> bytes:
    """Give an answer that tells of a job with its title."""
    named = attribute(_NAME, "job-name", title.encode())
    return answer(_JOB_GROUP + named + attribute(_ENUM, "job-state", struct.pack(">i", state)))


def printer(reason: str = "none", state: int = _IDLE, device: str = "", paper: str = "") -> bytes:
    """Give an answer that tells of the printer itself."""
    told = attribute(_ENUM, "printer-state", struct.pack(">i", state))
    told += attribute(_KEYWORD, "printer-state-reasons", reason.encode())
    if device:
        told += attribute(0x45, "device-uri", device.encode())
    if paper:
        told += attribute(_KEYWORD, "media-default", paper.encode())
    return answer(_PRINTER_GROUP + told)


def named_printer(name: str) -> bytes:
    """Give an answer that names a printer."""
    return answer(_PRINTER_GROUP + attribute(_NAME, "printer-name", name.encode()))


Answer = bytes | Callable[[], bytes]


@dataclass
class IppServer:
    """What the printer answers, and what it was asked.

    Attributes:
        answers: By operation; a function is called for each request, and may take its time.
    """

    answers: dict[Operation, Answer] = field(
        default_factory=lambda: {
            Operation.CREATE_JOB: job(3),
            Operation.SEND_DOCUMENT: job(3),
            Operation.CANCEL_JOB: answer(),
            Operation.GET_JOB: job(9),
            Operation.GET_JOBS: answer(),
            Operation.GET_PRINTER: printer(),
        }
    )
    asked: list[Operation] = field(default_factory=list)
    uri: str = ""
    _closing: threading.Event = field(default_factory=threading.Event)

    def never(self) -> bytes:
        """Answer nothing until the test is over."""
        self._closing.wait()
        return b""

    def reply(self, request: bytes) -> bytes:
        """Give the answer to a request."""
        operation = Operation(struct.unpack_from(">h", request, 2)[0])
        self.asked.append(operation)
        wanted = self.answers[operation]
        return wanted if isinstance(wanted, bytes) else wanted()

    def close(self) -> None:
        """Let go of every request that is still waiting."""
        self._closing.set()


@contextmanager
def ipp_server() -> Iterator[IppServer]:
    """Run the printer for the time of the block."""
    story = IppServer()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self._whole_request()
            told = story.reply(body)
            self.send_response(200)
            self.send_header("Content-Type", "application/ipp")
            self.send_header("Content-Length", str(len(told)))
            self.end_headers()
            self.wfile.write(told)

        def _whole_request(self) -> bytes:
            return self.rfile.read(int(self.headers["Content-Length"]))

        def log_message(self, *_words: object) -> None:
            """Keep the output of the tests clean."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_where: object) -> None:
            """A visitor who hangs up in the middle is part of the story."""

    server = Server(("127.0.0.1", 0), Handler)
    story.uri = f"ipp://127.0.0.1:{server.server_address[1]}/ipp/print"
    thread = threading.Thread(target=server.serve_forever, args=(_LOOK_AGAIN_S,))
    thread.start()
    try:
        yield story
    finally:
        story.close()
        server.shutdown()
        server.server_close()
        thread.join()
