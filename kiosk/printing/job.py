"""What the helper process is asked for, and its way through the pipe: one line a request."""

import msgspec

from kiosk.domain.errors import PrintError
from kiosk.domain.paper import Paper

REQUEST_MAX_BYTES = 256 * 1024


class PaperQuestion(msgspec.Struct, frozen=True, tag="paper"):
    """Which paper lies in a queue?

    Attributes:
        queue: In the words of :func:`kiosk.printing.queues.open_queue`.
    """

    queue: str


class StateQuestion(msgspec.Struct, frozen=True, tag="state"):
    """How is the printer, while nobody prints?

    Attributes:
        queue: In the words of :func:`kiosk.printing.queues.open_queue`.
    """

    queue: str


class PrintJob(msgspec.Struct, frozen=True, tag="print"):
    """A sheet that is to be laid out and handed to a queue; never a file.

    Attributes:
        sheet: JSON of the sheet request, which only the sheet's own package understands.
        queue: Where to, in the words of :func:`kiosk.printing.queues.open_queue`.
        paper: What the sheet is laid out for and the printer is asked for; None for what lies
            in the printer.
        timeout_s: After how many seconds it is called off.
    """

    sheet: msgspec.Raw
    queue: str
    paper: Paper | None
    timeout_s: float


class CallOff(msgspec.Struct, frozen=True, tag="call-off"):
    """Nobody waits for the sheet any more."""


Request = PaperQuestion | StateQuestion | PrintJob | CallOff

_REQUESTS: msgspec.json.Decoder[Request] = msgspec.json.Decoder(Request)


def encode_request(request: Request) -> bytes:
    """Write a request as the one line that the helper reads."""
    return msgspec.json.encode(request) + b"\n"


def encode_job(sheet: object, queue: str, paper: Paper | None, timeout_s: float) -> bytes:
    """Write a print job as the one line that the helper reads.

    Args:
        sheet: A record; its text goes nowhere but into the pipe.
        queue: See :class:`PrintJob`.
        paper: See :class:`PrintJob`.
        timeout_s: Above 0.
    """
    raw = msgspec.Raw(msgspec.json.encode(sheet))
    return encode_request(PrintJob(raw, queue, paper, timeout_s))


def decode_request(line: bytes) -> Request:
    """Read a request.

    Args:
        line: At most 256 KiB are taken.

    Raises:
        PrintError: It is no request. The error repeats nothing of it.
    """
    if len(line) > REQUEST_MAX_BYTES:
        raise PrintError(f"a print job has at most {REQUEST_MAX_BYTES} bytes")
    try:
        return _REQUESTS.decode(line)
    except msgspec.DecodeError as error:
        raise PrintError("what came through the pipe is not a print job") from error
