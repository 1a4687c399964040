"""What the helper process is asked to print, and its way through the pipe."""

from dataclasses import dataclass

import msgspec

from kiosk.domain.errors import PrintError
from kiosk.domain.paper import Paper

JOB_MAX_BYTES = 256 * 1024


@dataclass(frozen=True, slots=True)
class PrintJob:
    """A sheet that is to be laid out and handed to a queue; never a file.

    Attributes:
        sheet: JSON of the sheet request, which only the sheet's own package understands.
        queue: Where to, in the words of :func:`kiosk.printing.queues.open_queue`.
        paper: What the sheet is laid out for and the printer is asked for.
        timeout_s: After how many seconds nobody waits for it any more.
    """

    sheet: msgspec.Raw
    queue: str
    paper: Paper
    timeout_s: float


def encode_job(sheet: object, queue: str, paper: Paper, timeout_s: float) -> bytes:
    """Write a job as the one JSON object that the helper reads.

    Args:
        sheet: A frozen dataclass; its text goes nowhere but into the pipe.
        queue: See :class:`PrintJob`.
        paper: See :class:`PrintJob`.
        timeout_s: Above 0.
    """
    raw = msgspec.Raw(msgspec.json.encode(sheet))
    return msgspec.json.encode(PrintJob(raw, queue, paper, timeout_s))


def decode_job(pipe: bytes) -> PrintJob:
    """Read a job.

    Args:
        pipe: Everything that came; at most 256 KiB are taken.

    Raises:
        PrintError: It is not a job. The error repeats nothing of it.
    """
    if len(pipe) > JOB_MAX_BYTES:
        raise PrintError(f"a print job has at most {JOB_MAX_BYTES} bytes")
    try:
        return msgspec.json.decode(pipe, type=PrintJob)
    except msgspec.DecodeError as error:
        raise PrintError("what came through the pipe is not a print job") from error
