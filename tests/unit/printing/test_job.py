"""The job on its way through the pipe."""

from dataclasses import dataclass

import msgspec
import pytest

from kiosk.domain.errors import PrintError
from kiosk.domain.paper import Paper
from kiosk.printing.job import (
    REQUEST_MAX_BYTES,
    CallOff,
    PaperQuestion,
    PrintJob,
    Request,
    StateQuestion,
    decode_request,
    encode_job,
    encode_request,
)


@dataclass(frozen=True, slots=True)
class Note:
    """Stands for a sheet request; the pipe does not know what is in it."""

    text: str


def test_a_job_arrives_as_it_was_sent() -> None:
    """Queue, paper, limit and the sheet's own JSON come out again."""
    job = decode_request(encode_job(Note("¿Qué?"), "ipp://p.example/ipp/print", Paper.A4, 25.0))

    assert isinstance(job, PrintJob)
    assert (job.queue, job.paper, job.timeout_s) == ("ipp://p.example/ipp/print", Paper.A4, 25.0)
    assert msgspec.json.decode(job.sheet, type=Note) == Note("¿Qué?")


@pytest.mark.parametrize("request_", [PaperQuestion("Front"), StateQuestion("Front"), CallOff()])
def test_every_other_request_arrives_as_it_was_sent(request_: Request) -> None:
    """Each says by itself what it is."""
    assert decode_request(encode_request(request_)) == request_


def test_a_job_may_leave_the_paper_to_the_printer() -> None:
    """Then it is laid out for what lies in there."""
    job = decode_request(encode_job(Note(""), "", None, 1.0))

    assert isinstance(job, PrintJob)
    assert job.paper is None


def test_a_job_is_one_line() -> None:
    """Whatever line ends are in its words."""
    assert encode_job(Note("a\nb"), "", Paper.LETTER, 1.0).count(b"\n") == 1


@pytest.mark.parametrize(
    "pipe",
    [b"", b"{", b"[]", b'{"queue": 1}', b"\xff\xfe", b"x" * (REQUEST_MAX_BYTES + 1)],
    ids=["nothing", "half", "a list", "wrong types", "no text", "too long"],
)
def test_what_is_no_job_is_refused_without_repeating_it(pipe: bytes) -> None:
    """The error has its code and one line that quotes nothing."""
    with pytest.raises(PrintError) as caught:
        decode_request(pipe)

    assert caught.value.code == "K-401"
    assert "queue" not in str(caught.value)
    assert "\n" not in str(caught.value)
