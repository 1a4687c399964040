"""Printers that do not behave."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintState
from kiosk.printing import ipp
from tests.fakes import ipp_server
from tests.printing.errand import Errand

IPP_OK_NOTHING = ipp_server.answer()
MANY_ATTRIBUTES = ipp_server.answer(
    b"".join(ipp_server.attribute(0x44, f"x{number}", b"y") for number in range(100_000))
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


def outcome_of(answer: Callable[[socket.socket], None], timeout_s: float = 30.0) -> PrintOutcome:
    """Print on such a server."""
    with server_that(answer) as uri:
        return Errand(uri, timeout_s).outcome()


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
    """Before the answer and in the middle of it; no document has been sent to it."""
    outcome = outcome_of(answer, timeout_s=0.5)

    assert outcome == PrintOutcome(PrintState.GAVE_UP, PrintReason.UNKNOWN)


def test_a_printer_that_takes_too_long_for_a_word_is_offline(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Nobody waits for the whole time of a sheet when not even a hello comes."""
    monkeypatch.setattr(ipp, "ANSWER_S", 0.2)

    assert outcome_of(stay_silent) == PrintOutcome(PrintState.FAILED, PrintReason.OFFLINE)


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (read_then(http("200 OK", b"\x00garbage")), PrintReason.UNKNOWN),
        (read_then(http("200 OK", b"")), PrintReason.UNKNOWN),
        (read_then(http("200 OK", IPP_OK_NOTHING)), PrintReason.UNKNOWN),
        (read_then(http("200 OK", MANY_ATTRIBUTES)), PrintReason.UNKNOWN),
        (read_then(http("200 OK", b"x" * 10_000_000)), PrintReason.UNKNOWN),
        (read_then(b"this is no web server\r\n\r\n"), PrintReason.OFFLINE),
        (read_then(http("400 Bad Request", b"\xff\xfe")), PrintReason.UNKNOWN),
        (read_then(http("401 Unauthorized", b"who?")), PrintReason.REJECTED),
        (read_then(http("404 Not Found", b"")), PrintReason.NOT_FOUND),
        (read_then(http("426 Upgrade Required", b"")), PrintReason.REJECTED),
        (read_then(http("500 Oops", b"")), PrintReason.UNKNOWN),
        (hang_up, PrintReason.OFFLINE),
    ],
    ids=[
        "garbage", "empty", "no job", "100,000 attributes", "10 MB", "no http", "no text",
        "401", "404", "426", "500", "hangs up",
    ],
)  # fmt: skip
def test_a_strange_answer_is_a_failure_with_a_reason(
    answer: Callable[[socket.socket], None], reason: PrintReason
) -> None:
    """None of them raises or hangs."""
    assert outcome_of(answer) == PrintOutcome(PrintState.FAILED, reason)
