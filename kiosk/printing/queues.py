"""The queues that a sheet can be handed to, behind one interface."""

import asyncio
import os
import sys
from pathlib import Path
from typing import Protocol

from kiosk.domain.outcomes import PrintOutcome
from kiosk.domain.paper import Paper
from kiosk.printing.cups_server import cups_queue, is_queue_name
from kiosk.printing.document import Document, JobWatch
from kiosk.printing.folder_queue import FolderQueue
from kiosk.printing.ipp import IPP_FAULTS, IppConnection, IppPlace, is_printer_uri
from kiosk.printing.ipp_queue import CupsDefaultQueue, IppQueue
from kiosk.printing.spooler import SpoolerError
from kiosk.printing.windows_queue import WindowsQueue

_FOLDER = "folder:"
_CUPS_SOCKET = Path("/run/cups/cups.sock")


class Queue(Protocol):
    """Something that takes sheets."""

    def paper(self) -> Paper | None:
        """Ask which paper lies in it; None where it does not say."""
        ...

    def print_document(self, document: Document, watch: JobWatch) -> PrintOutcome:
        """Print one copy on one side, and wait for its end.

        Args:
            document: The sheet.
            watch: Hears how far it is, and may call it off.

        Returns:
            What became of it; whatever a printer does, nothing is raised.
        """
        ...


def list_queues() -> tuple[str, ...]:
    """Name the queues of the local print server, or the printers of Windows, in their order.

    Nothing where neither answers.
    """
    if sys.platform == "win32":
        return _windows_names()
    try:
        return asyncio.run(_names_on(_place_of("")))
    except IPP_FAULTS:
        return ()


def open_queue(name: str) -> Queue | None:
    """Find the queue that a name means; nothing is sent yet.

    Args:
        name: ``folder:DIR``, ``ipp://…`` or ``ipps://…`` of a printer, the name of a queue of
            the local print server or of a printer of Windows, or an empty string for the default
            of either.

    Returns:
        None where no queue can have that name.
    """
    if name.startswith(_FOLDER):
        return FolderQueue(Path(name.removeprefix(_FOLDER)))
    if "://" in name:
        return IppQueue(IppPlace(name)) if is_printer_uri(name) else None
    if sys.platform == "win32":
        return _windows_queue(name)
    if not name:
        return CupsDefaultQueue(_place_of)
    return IppQueue(_place_of(name)) if is_queue_name(name) else None


def _place_of(name: str) -> IppPlace:
    local_socket = str(_CUPS_SOCKET) if _CUPS_SOCKET.is_socket() else ""
    return cups_queue(os.environ, local_socket, name)


async def _names_on(server: IppPlace) -> tuple[str, ...]:
    async with IppConnection(server) as connection:
        return await connection.queue_names()


def _windows_names() -> tuple[str, ...]:
    from kiosk.printing.win32_spooler import Win32Spooler  # noqa: PLC0415 (pywin32 is only there)

    try:
        return Win32Spooler().printer_names()
    except SpoolerError:
        return ()


def _windows_queue(name: str) -> Queue:
    from kiosk.printing.win32_spooler import Win32Spooler  # noqa: PLC0415 (pywin32 is only there)

    return WindowsQueue(name, Win32Spooler())
