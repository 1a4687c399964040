"""One sheet on its way through a printer that speaks IPP, from its announcement to its end."""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from time import monotonic
from typing import ParamSpec, TypeVar

from pyipp.exceptions import IPPError

from kiosk.domain.outcomes import (
    PrintOutcome,
    PrintProgress,
    PrintReason,
    PrintStage,
    PrintState,
    outcome_after_stop,
)
from kiosk.printing.document import CANCEL_S, Document, JobWatch
from kiosk.printing.ipp import IPP_FAULTS, IppConnection, status_of, unless_away
from kiosk.printing.ipp_device import DeviceBehind
from kiosk.printing.ipp_reasons import reason_of
from kiosk.printing.ipp_views import JobState, JobView, PrinterView, outcome_of, progress_of

P = ParamSpec("P")
T = TypeVar("T")

POLL_S = 0.4
# At the start of each job a print server says that it connects; only this long it is no fault.
UNREACHED_S = 3.0

_ATTENTION_S = 0.1


class CalledOffError(Exception):
    """Nobody waits for the sheet any more."""


class IppJob:
    """Prints one document; whatever the printer does becomes an outcome.

    Attributes:
        number: The printer's own id of the job, or 0 while there is none.
    """

    def __init__(self, printer: IppConnection, device: DeviceBehind, watch: JobWatch) -> None:
        """Begin before the job is announced.

        Args:
            printer: The printer, or a queue of a print server.
            device: What is behind the queue.
            watch: Hears how far the job is, and may call it off.
        """
        self.number = 0
        self._printer = printer
        self._device = device
        self._watch = watch
        self._title = ""
        self._progress = PrintProgress(PrintStage.PREPARING)
        self._reached_s = monotonic()
        self._was_reached = False

    async def print_document(self, document: Document) -> PrintOutcome:
        """Print it, and wait until it has ended or is called off."""
        self._title = document.title
        try:
            self.number = await self._while_wanted(
                self._printer.create_job, document.title, document.paper
            )
        except CalledOffError:
            return self._stopped(gone=True)
        except IPP_FAULTS as error:
            return PrintOutcome(PrintState.FAILED, reason_of(error))
        try:
            return await self._hand_over(document)
        except CalledOffError:
            return await self._call_off()

    async def _hand_over(self, document: Document) -> PrintOutcome:
        try:
            await self._while_wanted(self._send, document)
        except IPP_FAULTS as error:
            return await self._end_of_refused(error)
        return await self._follow()

    async def _send(self, document: Document) -> None:
        self._tell(PrintProgress(PrintStage.SENDING))
        await self._printer.send_document(self.number, document.pdf())
        self._tell(PrintProgress(PrintStage.SENT))

    async def _end_of_refused(self, error: Exception) -> PrintOutcome:
        """Make sure that nothing comes: the document may be there and only the answer be lost."""
        ended = await self._call_off()
        if ended.succeeded:
            return ended
        refused = isinstance(error, IPPError) and status_of(error) is not None
        certain = refused or not ended.may_come
        state = PrintState.FAILED if certain else PrintState.CANCEL_UNCONFIRMED
        return PrintOutcome(state, reason_of(error), self._id)

    async def _follow(self) -> PrintOutcome:
        while True:
            view = await self._while_wanted(self._look)
            fault = await self._while_wanted(self._fault, answered=view is not None)
            if view is not None and view.ended:
                return await self._end(view, fault)
            self._tell(self._now(view, fault))
            await self._while_wanted(asyncio.sleep, POLL_S)

    async def _look(self) -> JobView | None:
        return await unless_away(self._printer.job(self.number))

    def _now(self, view: JobView | None, fault: PrintReason) -> PrintProgress:
        return progress_of(view, fault) if view else PrintProgress(self._progress.stage, fault)

    async def _end(self, view: JobView, fault: PrintReason) -> PrintOutcome:
        """Have the last word from the printer itself where it can be asked."""
        told = await self._while_wanted(self._device.ended_job, self._title)
        ended = self._outcome(view, told, fault)
        if ended.state is PrintState.CANCELLED and told is None:
            return await self._call_off()
        return ended

    def _outcome(self, view: JobView, told: JobView | None, fault: PrintReason) -> PrintOutcome:
        known = self._device.queue_knows_end if told is None else self._device.knows_end
        return outcome_of(told or view, fault, self._id, passed_on=not known)

    async def _fault(self, *, answered: bool) -> PrintReason:
        """Ask what is wrong; a printer that does not answer for a moment is waited for."""
        printer = await unless_away(self._printer.describe())
        if printer is not None:
            await self._device.learn(printer.device)
        if printer is None or printer.connecting or not answered:
            return self._fault_of_silence()
        if printer.fault is not PrintReason.NONE or not self._device.is_known:
            self._reached_s = monotonic()
            return printer.fault
        return await self._fault_of_device(printer)

    async def _fault_of_device(self, queue: PrinterView) -> PrintReason:
        device = await self._device.describe()
        self._was_reached = self._was_reached or device is not None or queue.handed_on
        if device is None and not queue.handed_on:
            return self._fault_of_silence()
        self._reached_s = monotonic()
        return device.fault if device else PrintReason.NONE

    def _fault_of_silence(self) -> PrintReason:
        patient = monotonic() - self._reached_s < UNREACHED_S
        return PrintReason.NONE if patient else PrintReason.OFFLINE

    async def _call_off(self) -> PrintOutcome:
        """Cancel the job, and find out for a few seconds whether it is gone."""
        with suppress(TimeoutError):
            async with asyncio.timeout(CANCEL_S):
                accepted = await self._cancel()
                while True:
                    view = await self._look()
                    ended = await self._end_after_cancel(view, accepted=accepted)
                    if ended is not None:
                        return ended
                    await asyncio.sleep(POLL_S / 2)
        return self._stopped(gone=False)

    async def _cancel(self) -> bool:
        """Ask until there is an answer; tell whether the job had not ended before."""
        while True:
            try:
                await self._printer.cancel(self.number)
            except IPP_FAULTS as error:
                if isinstance(error, IPPError) and status_of(error) is not None:
                    return False
            else:
                return True
            await asyncio.sleep(POLL_S)

    async def _end_after_cancel(
        self, view: JobView | None, *, accepted: bool
    ) -> PrintOutcome | None:
        if view is None or not view.ended:
            return None
        if view.state is None and not accepted:
            return self._end_of_unknown(view)
        if view.state is JobState.COMPLETED:
            told = await self._device.ended_job(self._title)
            return self._outcome(view, told, self._progress.reason)
        if self._was_reached and await self._device.may_hold(self._title):
            return None
        return self._stopped(gone=True)

    def _end_of_unknown(self, view: JobView) -> PrintOutcome:
        """Tell what became of a job of which the printer knew nothing before it was cancelled."""
        if self._progress.stage in {PrintStage.PREPARING, PrintStage.SENDING}:
            return self._stopped(gone=self._progress.stage is PrintStage.PREPARING)
        return outcome_of(view, self._progress.reason, self._id)

    async def _while_wanted(
        self, work: Callable[P, Coroutine[None, None, T]], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        self._go_on_if_wanted()
        task = asyncio.ensure_future(work(*args, **kwargs))
        try:
            while not (await asyncio.wait({task}, timeout=_ATTENTION_S))[0]:
                self._go_on_if_wanted()
        except CalledOffError:
            task.cancel()
            await asyncio.wait({task})
            raise
        return task.result()

    def _go_on_if_wanted(self) -> None:
        if self._watch.wants_end:
            raise CalledOffError

    def _stopped(self, *, gone: bool) -> PrintOutcome:
        return outcome_after_stop(
            gone=gone,
            timed_out=self._watch.timed_out and not self._watch.called_off.is_set(),
            reason=self._progress.reason,
            job=self._id or None,
        )

    def _tell(self, progress: PrintProgress) -> None:
        if progress != self._progress:
            self._progress = progress
            self._watch.tell(progress)

    @property
    def _id(self) -> str:
        return str(self.number) if self.number else ""
