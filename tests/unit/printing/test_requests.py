"""The helper's side of the pipe."""

from collections.abc import Iterator

import pytest

from kiosk.domain.errors import PrintError
from kiosk.printing.job import REQUEST_MAX_BYTES, CallOff, PaperQuestion, encode_request
from kiosk.printing.requests import RequestReader
from tests.fakes.request_pipe import RequestPipe

QUESTION = PaperQuestion("Front")


@pytest.fixture
def pipe() -> Iterator[RequestPipe]:
    """A pipe that is closed at the end."""
    opened = RequestPipe()
    yield opened
    opened.close()


def test_requests_come_in_their_order(pipe: RequestPipe) -> None:
    """Also when a line comes in two pieces."""
    reader = RequestReader(pipe.reader)
    line = encode_request(QUESTION)
    pipe.write(line[:5])
    pipe.write(line[5:] + encode_request(PaperQuestion("Back")))

    assert [reader.next(), reader.next()] == [QUESTION, PaperQuestion("Back")]
    assert not reader.called_off.is_set()


def test_calling_off_is_heard_at_once(pipe: RequestPipe) -> None:
    """While nobody has asked for the next request."""
    reader = RequestReader(pipe.reader)
    pipe.write(encode_request(CallOff()))

    assert reader.called_off.wait(30.0)
    assert reader.next() is None


def test_whoever_hangs_up_calls_off(pipe: RequestPipe) -> None:
    """A kiosk that was killed wants no sheet any more."""
    reader = RequestReader(pipe.reader)
    pipe.hang_up()

    assert reader.called_off.wait(30.0)
    assert reader.next() is None


@pytest.mark.parametrize("words", [b"{}\n", b"\xff\n", b"half a line", b"x" * 10 + b"\n"])
def test_what_is_no_request_ends_the_reading(pipe: RequestPipe, words: bytes) -> None:
    """The error is for whoever waits for the next request."""
    reader = RequestReader(pipe.reader)
    pipe.write(words)
    pipe.hang_up()

    with pytest.raises(PrintError):
        reader.next()
    assert reader.called_off.wait(30.0)


def test_a_line_without_an_end_is_not_kept(pipe: RequestPipe) -> None:
    """Nobody can fill the memory of the helper."""
    reader = RequestReader(pipe.reader)
    for _ in range(REQUEST_MAX_BYTES // 4096 + 17):
        pipe.write(b"x" * 4096)

    with pytest.raises(PrintError):
        reader.next()
