"""Asks the printer that is set, and its print server, what a sheet would meet there."""

import asyncio
import os
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
from kiosk.printing.ipp import IPP_FAULTS, IppConnection, IppPlace
from kiosk.printing.ipp_queue import CupsDefaultQueue, IppQueue
from kiosk.printing.printer_answer import AskedPrinter, PrinterAnswer
from kiosk.printing.printer_questions import QUESTION_S, ask_default, ask_printer, ask_queue
from kiosk.printing.printer_rules import SET_NAME, printer_findings, queue_findings
from kiosk.printing.queues import open_queue
from kiosk.printing.spool_rules import CHECK, FINE, conf_findings, listed_jobs, unread_conf

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
            return printer_findings(asyncio.run(ask_printer(name, place)), wanted)
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
    name = await ask_default(queue)
    if isinstance(name, PrintReason):
        printer = AskedPrinter("", on_server=True, answer=name)
        spool = _spool_findings("", queue.place_of(""), 0)
        return *printer_findings(printer, wanted), *spool
    return await _check_queue(name, queue.place_of(name), wanted)


async def _check_queue(name: str, place: IppPlace, wanted: Paper | None) -> tuple[Finding, ...]:
    printer = await ask_queue(name, place)
    answered = isinstance(printer.answer, PrinterAnswer)
    return (
        *printer_findings(printer, wanted),
        *queue_findings(printer),
        *_spool_findings(name, place, await _ended_jobs(place) if answered else 0),
    )


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
