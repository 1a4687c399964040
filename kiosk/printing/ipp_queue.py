"""Queues that speak IPP: a printer itself, or CUPS on this machine."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass

from aiohttp import ClientError
from pyipp.exceptions import IPPError

from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintState
from kiosk.domain.paper import Paper
from kiosk.printing.ipp import IppPlace, default_queue_name, send_pdf
from kiosk.printing.ipp_reasons import reason_of


@dataclass(frozen=True, slots=True)
class IppQueue:
    """A printer, or a queue of a print server.

    Attributes:
        timeout_s: After how many seconds without the whole answer it is given up.
    """

    place: IppPlace
    paper: Paper
    timeout_s: float

    def submit(self, pdf: bytes, title: str) -> PrintOutcome:
        """Send one sheet and tell whether it was taken; never raises for what a printer does."""
        return _ended(send_pdf(self.place, pdf, title, self.paper), self.timeout_s)


@dataclass(frozen=True, slots=True)
class CupsDefaultQueue:
    """The queue that a CUPS server calls its default at the moment of printing.

    Attributes:
        place_of: Gives the address of a queue, and for an empty name that of the server.
        timeout_s: After how many seconds without the whole answer it is given up.
    """

    place_of: Callable[[str], IppPlace]
    paper: Paper
    timeout_s: float

    def submit(self, pdf: bytes, title: str) -> PrintOutcome:
        """Send one sheet and tell whether it was taken; never raises for what a printer does."""
        return _ended(self._send(pdf, title), self.timeout_s)

    async def _send(self, pdf: bytes, title: str) -> str:
        name = await default_queue_name(self.place_of(""))
        return await send_pdf(self.place_of(name), pdf, title, self.paper)


def _ended(sending: Coroutine[None, None, str], timeout_s: float) -> PrintOutcome:
    async def within_limit() -> PrintOutcome:
        async with asyncio.timeout(timeout_s):
            job = await sending
        return PrintOutcome(PrintState.SENT, PrintReason.NONE, job or None)

    try:
        return asyncio.run(within_limit())
    except TimeoutError:
        return PrintOutcome(PrintState.GAVE_UP, PrintReason.UNKNOWN)
    except (IPPError, ClientError, OSError, ValueError, LookupError) as error:
        return PrintOutcome(PrintState.FAILED, reason_of(error))
