"""The queues that a sheet can be handed to, behind one interface."""

import os
from functools import partial
from pathlib import Path
from typing import Protocol

from kiosk.domain.outcomes import PrintOutcome
from kiosk.domain.paper import Paper
from kiosk.printing.cups_server import cups_queue, is_queue_name
from kiosk.printing.folder_queue import FolderQueue
from kiosk.printing.ipp import IppPlace, is_printer_uri
from kiosk.printing.ipp_queue import CupsDefaultQueue, IppQueue

_FOLDER = "folder:"


class Queue(Protocol):
    """Something that takes sheets."""

    def submit(self, pdf: bytes, title: str) -> PrintOutcome:
        """Hand over one sheet, one copy.

        Args:
            pdf: The whole document.
            title: What the queue shows as the job's name; it tells nothing.
        """
        ...


def open_queue(name: str, paper: Paper, timeout_s: float) -> Queue | None:
    """Find the queue that a name means; nothing is sent yet.

    Args:
        name: ``folder:DIR``, ``ipp://…`` or ``ipps://…`` of a printer, the name of a queue of
            the local CUPS, or an empty string for its default.
        paper: What the printer is asked for.
        timeout_s: After how many seconds a printer that does not answer is given up.

    Returns:
        None where no queue can have that name.
    """
    if name.startswith(_FOLDER):
        return FolderQueue(Path(name.removeprefix(_FOLDER)))
    if "://" in name:
        return IppQueue(IppPlace(name), paper, timeout_s) if is_printer_uri(name) else None
    place_of = partial(cups_queue, os.environ)
    if not name:
        return CupsDefaultQueue(place_of, paper, timeout_s)
    return IppQueue(place_of(name), paper, timeout_s) if is_queue_name(name) else None
