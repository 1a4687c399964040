"""The printer behind a queue of a print server, asked directly where it can be."""

from contextlib import AsyncExitStack

from kiosk.printing.device_uri import can_be_asked, queue_waits_for
from kiosk.printing.ipp import IppConnection, IppPlace, unless_away
from kiosk.printing.ipp_views import JobView, PrinterView


class DeviceBehind:
    """The printer that a queue passes its jobs on to.

    A print server tells the faults of its printer late, drops a job that the printer may still be
    at, and calls a job completed that the printer has given up.

    Source:
        CUPS, ``_cupsNextDelay()``, which the back end ``ipp`` waits by: pauses of 1, 1, 2, 3, 5
        and 8 s. With CUPS 2.4 faults were told 0 to 3 s late; the rest was seen there too.
    """

    def __init__(self, stack: AsyncExitStack, *, on_server: bool) -> None:
        """Know nothing of it yet.

        Args:
            stack: Hangs up in the end.
            on_server: Whether the queue is one of a print server, and not the printer itself.
        """
        self._stack = stack
        self._device: IppConnection | None = None
        self._queue_waits = not on_server
        self._waits_itself = True

    async def learn(self, uri: str) -> None:
        """Take over its address from its queue; it may be one that cannot be asked."""
        if uri:
            self._queue_waits = queue_waits_for(uri)
        if self._device is None and can_be_asked(uri):
            self._device = await self._stack.enter_async_context(IppConnection(IppPlace(uri)))

    @property
    def is_known(self) -> bool:
        """Whether it can be asked at all."""
        return self._device is not None

    @property
    def knows_end(self) -> bool:
        """Whether it calls a job completed only once paper is out; a print server may not."""
        return self._waits_itself

    @property
    def queue_knows_end(self) -> bool:
        """Whether its queue calls a job completed only once paper is out."""
        return self._queue_waits and self._waits_itself

    async def describe(self) -> PrinterView | None:
        """Ask for its state; None where it does not answer."""
        view = await unless_away(self._device.describe()) if self._device else None
        if view is not None and view.device:
            self._waits_itself = queue_waits_for(view.device)
        return view

    async def may_hold(self, title: str) -> bool:
        """Tell whether a job that its queue has dropped may still come out of it."""
        if self._device is None:
            return False
        jobs = await unless_away(self._device.jobs("not-completed"))
        return jobs is None or title in jobs

    async def ended_job(self, title: str) -> JobView | None:
        """Ask how a job has ended; None where it does not know, or cannot be asked."""
        jobs = await unless_away(self._device.jobs("completed")) if self._device else None
        return jobs.get(title) if jobs else None
