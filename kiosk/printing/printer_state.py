"""Looks at the printer that is set, in the few words that all printers share."""

import asyncio
import os

from kiosk.domain.outcomes import PrintReason
from kiosk.domain.printer_state import PrinterState
from kiosk.printing.folder_queue import FolderQueue, is_folder
from kiosk.printing.ipp_queue import CupsDefaultQueue, IppQueue
from kiosk.printing.printer_answer import AskedPrinter, PrinterAnswer
from kiosk.printing.printer_questions import ask_default, ask_printer, ask_queue
from kiosk.printing.queues import open_queue


def look_at_printer(name: str) -> PrinterState | None:
    """Ask a printer how it is, which can take as long as three questions.

    Args:
        name: In the words of :func:`kiosk.printing.queues.open_queue`.

    Returns:
        None where a printer of this kind cannot be asked.
    """
    match open_queue(name):
        case FolderQueue(folder=folder):
            usable = is_folder(folder) and os.access(folder, os.W_OK | os.X_OK)
            return PrinterState(PrintReason.NONE if usable else PrintReason.NOT_FOUND)
        case IppQueue() | CupsDefaultQueue() as queue:
            return state_of(asyncio.run(_asked(name, queue)))
        case None:
            return PrinterState(PrintReason.NOT_FOUND)
        case _:
            return None


def state_of(printer: AskedPrinter) -> PrinterState:
    """Tell what keeps a printer from printing, by all that was said.

    Args:
        printer: As it was asked. What the printer itself says counts before what its queue says.
    """
    if isinstance(printer.answer, PrintReason):
        return PrinterState(printer.answer)
    if printer.device is PrintReason.OFFLINE:
        return PrinterState(PrintReason.OFFLINE)
    device = printer.device if isinstance(printer.device, PrinterAnswer) else None
    own = _fault(device) if device else PrintReason.NONE
    reason = _fault(printer.answer) if own is PrintReason.NONE else own
    return PrinterState(reason, (device and device.papers) or printer.answer.papers)


def _fault(answer: PrinterAnswer) -> PrintReason:
    told = answer.view.fault
    if told is PrintReason.NONE and not answer.accepting:
        return PrintReason.REJECTED
    return told


async def _asked(name: str, queue: IppQueue | CupsDefaultQueue) -> AskedPrinter:
    if isinstance(queue, IppQueue):
        asked = ask_queue if queue.place.keeps_jobs else ask_printer
        return await asked(name, queue.place)
    named = await ask_default(queue)
    if isinstance(named, PrintReason):
        return AskedPrinter("", on_server=True, answer=named)
    return await ask_queue(named, queue.place_of(named))
