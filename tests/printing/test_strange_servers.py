"""Printers that do not behave."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintState
from kiosk.domain.paper import Paper
from kiosk.printing.ipp import IppPlace
from kiosk.printing.ipp_queue import IppQueue

IPP_OK_NOTHING = (
    b"\x02\x00\x00\x00\x00\x00\x00\x01\x01\x47\x00\x12attributes-charset\x00\x05utf-8\x03"
)


def http(status: str, body: bytes) -> bytes:
    """Give an answer of a web server."""
    head = f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    return head.encode() + body


@contextmanager
def server_that(answer: Callable[[socket.socket], None]) -> Iterator[str]:
    """Run a server that takes one connection and does something strange with it."""
    listener = socket.create_server(("127.0.0.1", 0))
    taken: list[socket.socket] = []

    def serve() -> None:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        taken.append(connection)
        try:
            answer(connection)
        except OSError:
            return

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield f"ipp://127.0.0.1:{listener.getsockname()[1]}/ipp/print"
    finally:
        listener.close()
        for connection in taken:
            connection.close()
        thread.join()


def outcome_of(answer: Callable[[socket.socket], None], timeout_s: float) -> PrintOutcome:
    """Print on such a server."""
    with server_that(answer) as uri:
        return IppQueue(IppPlace(uri), Paper.LETTER, timeout_s).submit(b"%PDF-", "sheet-1")


def read_then(answer: bytes) -> Callable[[socket.socket], None]:
    """Answer after the request has begun to come in, then hang up."""

    def serve(connection: socket.socket) -> None:
        connection.recv(65536)
        connection.sendall(answer)
        connection.shutdown(socket.SHUT_RDWR)

    return serve


def stay_silent(connection: socket.socket) -> None:
    """Take everything and never answer."""
    while connection.recv(65536):
        pass


def hang_up(connection: socket.socket) -> None:
    """Read a little and vanish."""
    connection.recv(10)
    connection.shutdown(socket.SHUT_RDWR)


def begin_and_stop(connection: socket.socket) -> None:
    """Promise a long answer and send none of it."""
    connection.recv(65536)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
    stay_silent(connection)


@pytest.mark.parametrize("answer", [stay_silent, begin_and_stop])
def test_a_printer_that_never_answers_is_given_up(answer: Callable[[socket.socket], None]) -> None:
    """Before the answer and in the middle of it."""
    outcome = outcome_of(answer, timeout_s=0.5)

    assert outcome == PrintOutcome(PrintState.GAVE_UP, PrintReason.UNKNOWN)


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (read_then(http("200 OK", b"\x00garbage")), PrintReason.UNKNOWN),
        (read_then(http("200 OK", b"")), PrintReason.UNKNOWN),
        (read_then(b"this is no web server\r\n\r\n"), PrintReason.OFFLINE),
        (read_then(http("400 Bad Request", b"\xff\xfe")), PrintReason.UNKNOWN),
        (read_then(http("401 Unauthorized", b"who?")), PrintReason.REJECTED),
        (read_then(http("404 Not Found", b"")), PrintReason.NOT_FOUND),
        (read_then(http("426 Upgrade Required", b"")), PrintReason.REJECTED),
        (read_then(http("500 Oops", b"")), PrintReason.UNKNOWN),
        (hang_up, PrintReason.OFFLINE),
    ],
    ids=["garbage", "empty", "no http", "no text", "401", "404", "426", "500", "hangs up"],
)
def test_a_strange_answer_is_a_failure_with_a_reason(
    answer: Callable[[socket.socket], None], reason: PrintReason
) -> None:
    """None of them raises or hangs."""
    assert outcome_of(answer, timeout_s=30.0) == PrintOutcome(PrintState.FAILED, reason)


def test_a_printer_that_takes_a_job_without_a_number_has_taken_it() -> None:
    """Sent, and nothing more is known."""
    outcome = outcome_of(read_then(http("200 OK", IPP_OK_NOTHING)), timeout_s=30.0)

    assert outcome == PrintOutcome(PrintState.SENT, PrintReason.NONE, None)
