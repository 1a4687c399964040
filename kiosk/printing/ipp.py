"""The requests of the Internet Printing Protocol that a sheet needs."""

import asyncio
from collections.abc import Coroutine, Iterable, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Literal, Self, TypeVar

import aiohttp
from pyipp import IPP
from pyipp.enums import IppOperation, IppTag
from pyipp.exceptions import IPPError
from pyipp.tags import ATTRIBUTE_TAG_MAP
from yarl import URL

from kiosk.domain.paper import Paper
from kiosk.printing.ipp_answer import ShortAnswer
from kiosk.printing.ipp_views import JobView, PrinterView, job_view, printer_view

T = TypeVar("T")

# What a request can raise when a printer does not answer, or not as a printer should.
IPP_FAULTS = (IPPError, aiohttp.ClientError, OSError, ValueError, LookupError)
ANSWER_S = 8.0

_CONNECT_TIMEOUT_S = 5.0
_USER = "askwell"
_MEDIA = {Paper.LETTER: "na_letter_8.5x11in", Paper.A4: "iso_a4_210x297mm"}
# The limits stand here; the library's own one would only blur them.
_NO_LIMIT_S = 24 * 3600
_NOT_FOUND = 0x0406
_JOBS_MAX = 50
_PRINTER_ATTRIBUTES = [
    "printer-state", "printer-state-reasons", "media-ready", "media-default", "device-uri",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class IppPlace:
    """Where a printer or a print server is reached.

    Attributes:
        uri: ``ipp://`` or ``ipps://`` with host, port and path.
        socket: Path of a Unix socket to go through, or None for the network.
        keeps_jobs: Whether it is a print server, which may keep documents after their job.
    """

    uri: str
    socket: str | None = None
    keeps_jobs: bool = False


def is_printer_uri(text: str) -> bool:
    """Tell whether a text names a printer by ``ipp://`` or ``ipps://``, host and path."""
    try:
        uri = URL(text)
    except ValueError:
        return False
    return uri.scheme in {"ipp", "ipps"} and bool(uri.host)


class IppConnection:
    """A printer, or a queue of a print server, while it is talked to.

    Each request but that with the document itself gets :data:`ANSWER_S` seconds. Each raises one
    of :data:`IPP_FAULTS` where the printer cannot be reached, refuses, or answers strangely.
    """

    def __init__(self, place: IppPlace) -> None:
        """Name the printer; nothing is sent yet."""
        self._place = place

    async def __aenter__(self) -> Self:
        """Begin; the connection is made with the first request and kept for the next ones."""
        # WORKAROUND: pyipp 0.17 drops attributes whose type it does not know, without a word.
        ATTRIBUTE_TAG_MAP.update(
            {
                "limit": IppTag.INTEGER,
                "media": IppTag.KEYWORD,
                "print-scaling": IppTag.KEYWORD,
                "purge-job": IppTag.BOOLEAN,
            }
        )
        socket = self._place.socket
        self._session = aiohttp.ClientSession(
            connector=aiohttp.UnixConnector(socket) if socket else aiohttp.TCPConnector(),
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=_CONNECT_TIMEOUT_S),
            response_class=ShortAnswer,
        )
        self._printer = IPP(
            self._place.uri,
            session=self._session,
            verify_ssl=True,
            request_timeout=_NO_LIMIT_S,
            user_agent=_USER,
        )
        return self

    async def __aexit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        """Hang up."""
        await self._session.close()

    async def describe(self) -> PrinterView:
        """Ask the printer for its state and its paper."""
        asked = {"requested-attributes": _PRINTER_ATTRIBUTES}
        answer = await self._ask(IppOperation.GET_PRINTER_ATTRIBUTES, asked)
        return printer_view(answer["printers"][0])

    async def attributes(self, names: Iterable[str]) -> Mapping[str, object]:
        """Ask the printer for some of its attributes; what it does not have is not among them."""
        asked = {"requested-attributes": list(names)}
        answer = await self._ask(IppOperation.GET_PRINTER_ATTRIBUTES, asked)
        told: Mapping[str, object] = answer["printers"][0]
        return told

    async def create_job(self, title: str, paper: Paper) -> int:
        """Announce one copy on one side of true-size pages, and get the job's id.

        Source:
            RFC 8011, section 4.2.4 (Create-Job); PWG 5101.1 (names of media); PWG 5100.13
            (print-scaling).
        """
        job = {
            "copies": 1,
            "sides": "one-sided",
            "media": _MEDIA[paper],
            "print-scaling": "none",
        }
        answer = await self._ask(IppOperation.CREATE_JOB, {"job-name": title}, job)
        return int(answer["jobs"][0]["job-id"])

    async def send_document(self, job: int, pdf: bytes) -> None:
        """Hand over the document of a job; takes as long as the printer does.

        Source:
            RFC 8011, section 4.3.1 (Send-Document).
        """
        operation = {"job-id": job, "document-format": "application/pdf", "last-document": True}
        await self._execute(IppOperation.SEND_DOCUMENT, operation, {}, pdf)

    async def job(self, job: int) -> JobView:
        """Ask how far a job is; one that the printer does not know has no state."""
        asked = ["job-state", "job-state-reasons"]
        operation = {"job-id": job, "requested-attributes": asked}
        try:
            answer = await self._ask(IppOperation.GET_JOB_ATTRIBUTES, operation)
        except IPPError as error:
            if status_of(error) == _NOT_FOUND:
                return JobView(None)
            raise
        return job_view(answer["jobs"][0])

    async def cancel(self, job: int) -> None:
        """Ask the printer not to print a job."""
        await self._ask(IppOperation.CANCEL_JOB, {"job-id": job})

    async def purge(self, job: int) -> None:
        """Ask a print server to forget a job with its document.

        Source:
            CUPS Implementation of IPP, Cancel-Job (purge-job).
        """
        await self._ask(IppOperation.CANCEL_JOB, {"job-id": job, "purge-job": True})

    async def jobs(self, which: Literal["completed", "not-completed"]) -> dict[str, JobView]:
        """Ask for the latest jobs that have ended or that have not, by their titles."""
        asked = {
            "which-jobs": which,
            "limit": _JOBS_MAX,
            "requested-attributes": ["job-name", "job-state", "job-state-reasons"],
        }
        answer = await self._ask(IppOperation.GET_JOBS, asked)
        return {str(job["job-name"]): job_view(job) for job in answer["jobs"] if "job-name" in job}

    async def default_queue_name(self) -> str:
        """Ask a print server for the name of its default queue.

        Source:
            CUPS Implementation of IPP, CUPS-Get-Default.
        """
        asked = {"requested-attributes": ["printer-name"]}
        answer = await self._ask(IppOperation.CUPS_GET_DEFAULT, asked)
        return str(answer["printers"][0]["printer-name"])

    async def queue_names(self) -> tuple[str, ...]:
        """Ask a print server for the names of its queues.

        Source:
            CUPS Implementation of IPP, CUPS-Get-Printers.
        """
        asked = {"requested-attributes": ["printer-name"]}
        answer = await self._ask(IppOperation.CUPS_GET_PRINTERS, asked)
        return tuple(str(printer["printer-name"]) for printer in answer["printers"])

    async def _ask(
        self, operation: IppOperation, attributes: dict[str, Any], job: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        async with asyncio.timeout(ANSWER_S):
            return await self._execute(operation, attributes, job or {})

    async def _execute(
        self,
        operation: IppOperation,
        attributes: dict[str, Any],
        job: dict[str, Any],
        document: bytes = b"",
    ) -> dict[str, Any]:
        message: dict[str, Any] = {
            "operation-attributes-tag": {"requesting-user-name": _USER, **attributes}
        }
        if job:
            message["job-attributes-tag"] = job
        if document:
            message["data"] = document
        return await self._printer.execute(operation, message)


def status_of(error: IPPError) -> int | None:
    """Give the status code with which a printer refused, or None where it did not answer."""
    told = error.args[1] if len(error.args) > 1 else {}
    status = told.get("status-code")
    return status if isinstance(status, int) else None


async def unless_away(question: Coroutine[None, None, T]) -> T | None:
    """Give the answer to a request, or None where there is none just now."""
    try:
        return await question
    except IPP_FAULTS:
        return None
