"""The two requests of the Internet Printing Protocol that a sheet needs."""

from dataclasses import dataclass
from typing import Any

import aiohttp
from pyipp import IPP
from pyipp.enums import IppOperation, IppTag
from pyipp.tags import ATTRIBUTE_TAG_MAP
from yarl import URL

from kiosk.domain.paper import Paper

_CONNECT_TIMEOUT_S = 5.0
_USER = "askwell"
_MEDIA = {Paper.LETTER: "na_letter_8.5x11in", Paper.A4: "iso_a4_210x297mm"}
# The caller sets the limit of the whole exchange; the library's own one would only blur it.
_NO_LIMIT_S = 24 * 3600


@dataclass(frozen=True, slots=True)
class IppPlace:
    """Where a printer or a print server is reached.

    Attributes:
        uri: ``ipp://`` or ``ipps://`` with host, port and path.
        socket: Path of a Unix socket to go through, or None for the network.
    """

    uri: str
    socket: str | None = None


def is_printer_uri(text: str) -> bool:
    """Tell whether a text names a printer by ``ipp://`` or ``ipps://``, host and path."""
    try:
        uri = URL(text)
    except ValueError:
        return False
    return uri.scheme in {"ipp", "ipps"} and bool(uri.host)


async def send_pdf(place: IppPlace, pdf: bytes, title: str, paper: Paper) -> str:
    """Print one copy on one side of true-size pages, and give the job's id.

    Raises:
        IPPError, aiohttp.ClientError, OSError, ValueError: As the library has them.

    Source:
        RFC 8011, section 4.2.1 (Print-Job); PWG 5101.1 (names of media); PWG 5100.13
        (print-scaling).
    """
    message = {
        "operation-attributes-tag": {
            "requesting-user-name": _USER,
            "job-name": title,
            "document-format": "application/pdf",
        },
        "job-attributes-tag": {
            "copies": 1,
            "sides": "one-sided",
            "media": _MEDIA[paper],
            "print-scaling": "none",
        },
        "data": pdf,
    }
    answer = await _ask(place, IppOperation.PRINT_JOB, message)
    return str(answer["jobs"][0]["job-id"]) if answer["jobs"] else ""


async def default_queue_name(server: IppPlace) -> str:
    """Ask a CUPS server for the name of its default queue.

    Raises:
        IPPError, aiohttp.ClientError, OSError, ValueError: As the library has them.

    Source:
        CUPS Implementation of IPP, CUPS-Get-Default.
    """
    message = {
        "operation-attributes-tag": {
            "requesting-user-name": _USER,
            "requested-attributes": ["printer-name"],
        }
    }
    answer = await _ask(server, IppOperation.CUPS_GET_DEFAULT, message)
    return str(answer["printers"][0]["printer-name"])


async def _ask(place: IppPlace, operation: IppOperation, message: dict[str, Any]) -> dict[str, Any]:
    # WORKAROUND: pyipp 0.17 drops attributes whose type it does not know, without a word.
    ATTRIBUTE_TAG_MAP.update({"print-scaling": IppTag.KEYWORD, "media": IppTag.KEYWORD})
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=_CONNECT_TIMEOUT_S)
    connector = aiohttp.UnixConnector(place.socket) if place.socket else aiohttp.TCPConnector()
    async with aiohttp.ClientSession(connector=connector, timeout=timeout) as session:
        printer = IPP(
            place.uri,
            session=session,
            verify_ssl=True,
            request_timeout=_NO_LIMIT_S,
            user_agent=_USER,
        )
        return await printer.execute(operation, message)
