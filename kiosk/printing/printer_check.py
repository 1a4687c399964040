"""Asks the printer that is set, and its print server, what a sheet would meet there."""

import asyncio
import os
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.domain.machine import Finding, Level, wrong_or_fine
from kiosk.domain.outcomes import PrintReason
from kiosk.domain.paper import Paper, set_paper
from kiosk.domain.printing_settings import PAPER, PRINTER_NAME
from kiosk.domain.settings import Settings
from kiosk.printing.cups_conf import parse_cups_conf
from kiosk.printing.folder_check import check_folder
from kiosk.printing.folder_queue import FolderQueue
from kiosk.printing.ipp import IPP_FAULTS, IppConnection, IppPlace, is_printer_uri
from kiosk.printing.ipp_queue import CupsDefaultQueue, IppQueue
from kiosk.printing.ipp_reasons import reason_of
from kiosk.printing.printer_answer import (
    ASKED_ATTRIBUTES,
    AskedPrinter,
    PrinterAnswer,
    printer_answer,
)
from kiosk.printing.printer_rules import SET_NAME, printer_findings, queue_findings
from kiosk.printing.queues import open_queue
from kiosk.printing.spool_rules import CHECK, FINE, conf_findings, listed_jobs, unread_conf

QUESTION_S = 5.0

_USUAL_CONF_FOLDER = "/etc/cups"
_THIS_MACHINE = {"localhost", "127.0.0.1", "::1"}


def check_printer(settings: Settings) -> tuple[Finding, ...]:
    """Look at everything that a sheet passes on its way, without printing one.

    Each question gets :data:`QUESTION_S` seconds.

    Args:
        settings: Which printer and which paper the clinic has set.
    """
    name = settings.get(PRINTER_NAME)
    wanted = set_paper(settings.get(PAPER))
    match open_queue(name):
        case FolderQueue(folder=folder):
            return check_folder(folder)
        case IppQueue(place=place) if place.keeps_jobs:
            return asyncio.run(_check_queue(name, place, wanted))
        case IppQueue(place=place):
            answer = asyncio.run(_answer(place))
            return printer_findings(AskedPrinter(name, on_server=False, answer=answer), wanted)
        case CupsDefaultQueue() as default:
            return asyncio.run(_check_default(default, wanted))
        case None:
            message, fix = f"no printer can have the name {name}", f"{SET_NAME} to another"
            return (Finding("printer", Level.FAULT, message, fix),)
        case _:
            return (_unasked_windows(),)


def _unasked_windows() -> Finding:
    return Finding(
        "printer",
        Level.WARNING,
        "a printer of Windows and its spooler are not looked at yet",
        'Switch off "Keep printed documents" in the printer\'s properties, '
        "and print a test sheet: askwell print --test",
    )


async def _check_default(queue: CupsDefaultQueue, wanted: Paper | None) -> tuple[Finding, ...]:
    server = queue.place_of("")
    try:
        async with asyncio.timeout(QUESTION_S), IppConnection(server) as connection:
            name = await connection.default_queue_name()
    except IPP_FAULTS as error:
        printer = AskedPrinter("", on_server=True, answer=reason_of(error))
        return *printer_findings(printer, wanted), *_spool_findings("", server, 0)
    return await _check_queue(name, queue.place_of(name), wanted)


async def _check_queue(name: str, place: IppPlace, wanted: Paper | None) -> tuple[Finding, ...]:
    printer = AskedPrinter(name, on_server=True, answer=await _answer(place))
    ended_jobs = 0
    if isinstance(printer.answer, PrinterAnswer):
        printer = replace(printer, device=await _device(printer.answer.view.device))
        ended_jobs = await _ended_jobs(place)
    return (
        *printer_findings(printer, wanted),
        *queue_findings(printer),
        *_spool_findings(name, place, ended_jobs),
    )


async def _answer(place: IppPlace) -> PrinterAnswer | PrintReason:
    try:
        async with asyncio.timeout(QUESTION_S), IppConnection(place) as connection:
            return printer_answer(await connection.attributes(ASKED_ATTRIBUTES))
    except IPP_FAULTS as error:
        return reason_of(error)


async def _device(uri: str) -> PrinterAnswer | PrintReason | None:
    # The address can be a name of DNS-SD, which only the print server can look up.
    if not is_printer_uri(uri) or "._tcp." in uri:
        return None
    return await _answer(IppPlace(uri))


async def _ended_jobs(place: IppPlace) -> int:
    try:
        async with asyncio.timeout(QUESTION_S), IppConnection(place) as connection:
            return len(await connection.jobs("completed"))
    except IPP_FAULTS:
        return 0


def _spool_findings(queue: str, place: IppPlace, ended_jobs: int) -> tuple[Finding, ...]:
    wrong = [*_conf_findings(place), *listed_jobs(queue, ended_jobs)]
    return wrong_or_fine(CHECK, wrong, FINE)


def _conf_findings(place: IppPlace) -> tuple[Finding, ...]:
    host = urlsplit(place.uri).hostname
    if host not in _THIS_MACHINE:
        return (unread_conf(f"cupsd.conf of {host}", "is on another computer"),)
    folder = os.environ.get("CUPS_SERVERROOT") or _USUAL_CONF_FOLDER
    path = Path(folder) / "cupsd.conf"
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        return (unread_conf(str(path), f"cannot be read: {error.strerror}"),)
    return tuple(conf_findings(parse_cups_conf(text), str(path)))
