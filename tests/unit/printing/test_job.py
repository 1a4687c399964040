"""The job on its way through the pipe."""

from dataclasses import dataclass

import msgspec
import pytest

from kiosk.domain.errors import PrintError
from kiosk.domain.paper import Paper
from kiosk.printing.job import JOB_MAX_BYTES, decode_job, encode_job


@dataclass(frozen=True, slots=True)
class Note:
    """Stands for a sheet request; the pipe does not know what is in it."""

    text: str


def test_a_job_arrives_as_it_was_sent() -> None:
    """Queue, paper, limit and the sheet's own JSON come out again."""
    job = decode_job(encode_job(Note("¿Qué?"), "ipp://p.example/ipp/print", Paper.A4, 25.0))

    assert (job.queue, job.paper, job.timeout_s) == ("ipp://p.example/ipp/print", Paper.A4, 25.0)
    assert msgspec.json.decode(job.sheet, type=Note) == Note("¿Qué?")


def test_a_job_is_one_object_without_line_breaks() -> None:
    """It can be written with one call and read to its end."""
    assert b"\n" not in encode_job(Note("a\nb"), "", Paper.LETTER, 1.0)


@pytest.mark.parametrize(
    "pipe",
    [b"", b"{", b"[]", b'{"queue": 1}', b"\xff\xfe", b"x" * (JOB_MAX_BYTES + 1)],
    ids=["nothing", "half", "a list", "wrong types", "no text", "too long"],
)
def test_what_is_no_job_is_refused_without_repeating_it(pipe: bytes) -> None:
    """The error has its code and one line that quotes nothing."""
    with pytest.raises(PrintError) as caught:
        decode_job(pipe)

    assert caught.value.code == "K-401"
    assert "queue" not in str(caught.value)
    assert "\n" not in str(caught.value)
