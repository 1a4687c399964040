"""Queues that speak IPP: a printer itself, or CUPS on this machine."""

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack, suppress

from msgspec import Struct

from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintState, outcome_after_stop
from kiosk.domain.paper import Paper
from kiosk.printing.document import PAGES_MAX, Document, JobWatch
from kiosk.printing.ipp import IPP_FAULTS, IppConnection, IppPlace, unless_away
from kiosk.printing.ipp_device import DeviceBehind
from kiosk.printing.ipp_job import IppJob
from kiosk.printing.ipp_reasons import reason_of

# A printer that is slow to say so gets the paper of its queue, or else the usual one.
PAPER_S = 2.0
PURGE_S = 2.0


class IppQueue(Struct, frozen=True):
    """A printer, or a queue of a print server."""

    place: IppPlace

    def paper(self) -> Paper | None:
        """Ask which paper lies in it; None where it does not say."""
        return asyncio.run(_paper(self.place))

    def print_document(self, document: Document, watch: JobWatch) -> PrintOutcome:
        """Print one copy on one side, and wait for its end; no printer makes it raise."""
        if document.page_count > PAGES_MAX:
            return PrintOutcome(PrintState.FAILED, PrintReason.REJECTED)
        return asyncio.run(_printed(self.place, document, watch))


class CupsDefaultQueue(Struct, frozen=True):
    """The queue that a CUPS server calls its default at the moment of printing.

    Attributes:
        place_of: Gives the address of a queue, and for an empty name that of the server.
    """

    place_of: Callable[[str], IppPlace]

    def paper(self) -> Paper | None:
        """Ask which paper lies in it; None where there is no default, or it does not say."""
        named = asyncio.run(unless_away(_default_queue_name(self.place_of(""))))
        return IppQueue(self.place_of(named)).paper() if named else None

    def print_document(self, document: Document, watch: JobWatch) -> PrintOutcome:
        """Print one copy on one side, and wait for its end; no printer makes it raise."""
        if watch.wants_end:
            timed_out = watch.timed_out and not watch.called_off.is_set()
            return outcome_after_stop(
                gone=True, timed_out=timed_out, reason=PrintReason.NONE, job=None
            )
        try:
            name = asyncio.run(_default_queue_name(self.place_of("")))
        except IPP_FAULTS as error:
            return PrintOutcome(PrintState.FAILED, reason_of(error))
        return IppQueue(self.place_of(name)).print_document(document, watch)


async def _default_queue_name(server: IppPlace) -> str:
    async with IppConnection(server) as connection:
        return await connection.default_queue_name()


async def _paper(place: IppPlace) -> Paper | None:
    paper = None
    with suppress(TimeoutError):
        async with asyncio.timeout(PAPER_S), AsyncExitStack() as stack:
            printer = await stack.enter_async_context(IppConnection(place))
            queue = await unless_away(printer.describe())
            if queue is None:
                return None
            # A print server tells what it would take, its printer what lies in it.
            paper = queue.paper
            device = DeviceBehind(stack, on_server=place.keeps_jobs)
            await device.learn(queue.device)
            behind = await device.describe()
            return (behind.paper if behind else None) or paper
    return paper


async def _printed(place: IppPlace, document: Document, watch: JobWatch) -> PrintOutcome:
    async with AsyncExitStack() as stack:
        printer = await stack.enter_async_context(IppConnection(place))
        job = IppJob(printer, DeviceBehind(stack, on_server=place.keeps_jobs), watch)
        outcome = await job.print_document(document)
        if place.keeps_jobs and job.number:
            with suppress(*IPP_FAULTS):
                async with asyncio.timeout(PURGE_S):
                    await printer.purge(job.number)
        return outcome
