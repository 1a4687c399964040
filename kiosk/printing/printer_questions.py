"""Asks printers and print servers how they are while nobody prints."""

import asyncio

from msgspec.structs import replace

from kiosk.domain.outcomes import PrintReason
from kiosk.printing.device_uri import can_be_asked
from kiosk.printing.ipp import IPP_FAULTS, IppConnection, IppPlace
from kiosk.printing.ipp_queue import CupsDefaultQueue
from kiosk.printing.ipp_reasons import reason_of
from kiosk.printing.printer_answer import (
    ASKED_ATTRIBUTES,
    AskedPrinter,
    PrinterAnswer,
    printer_answer,
)

QUESTION_S = 5.0


async def ask_default(queue: CupsDefaultQueue) -> str | PrintReason:
    """Ask a print server for the name of its default queue, or tell why there is none."""
    try:
        async with asyncio.timeout(QUESTION_S), IppConnection(queue.place_of("")) as connection:
            return await connection.default_queue_name()
    except IPP_FAULTS as error:
        return reason_of(error)


async def ask_queue(name: str, place: IppPlace) -> AskedPrinter:
    """Ask a queue of a print server, and where it can be called the printer behind it."""
    printer = AskedPrinter(name, on_server=True, answer=await _answer(place))
    if not isinstance(printer.answer, PrinterAnswer):
        return printer
    return replace(printer, device=await _device(printer.answer.view.device))


async def ask_printer(name: str, place: IppPlace) -> AskedPrinter:
    """Ask a printer itself."""
    return AskedPrinter(name, on_server=False, answer=await _answer(place))


async def _answer(place: IppPlace) -> PrinterAnswer | PrintReason:
    try:
        async with asyncio.timeout(QUESTION_S), IppConnection(place) as connection:
            return printer_answer(await connection.attributes(ASKED_ATTRIBUTES))
    except IPP_FAULTS as error:
        return reason_of(error)


async def _device(uri: str) -> PrinterAnswer | PrintReason | None:
    return await _answer(IppPlace(uri)) if can_be_asked(uri) else None
