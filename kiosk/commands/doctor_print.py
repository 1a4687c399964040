"""Prints what ``askwell doctor`` found on the printer that is set."""

import secrets
import time
from collections.abc import Sequence
from threading import Event

from kiosk.commands.doctor_page import findings_layout
from kiosk.domain.machine import Finding
from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintState
from kiosk.domain.paper import Paper, set_paper
from kiosk.domain.printing_settings import PAPER, PRINTER_NAME
from kiosk.domain.settings import Settings
from kiosk.printing.document import PAGES_MAX, JobWatch
from kiosk.printing.queues import Queue, open_queue
from kiosk.sheet.laid_out import LaidOutPages
from kiosk.sheet.operations import SheetLayout

TIMEOUT_S = 25.0


def print_findings(findings: Sequence[Finding], settings: Settings) -> PrintOutcome:
    """Print the page, and wait for its end; Qt runs and the bundled font is loaded.

    A queue takes two pages at once, so a longer list goes as several jobs.

    Args:
        findings: See :func:`kiosk.commands.doctor_findings.findings`.
        settings: Which printer and which paper the clinic has set.

    Returns:
        What became of the last job; the first that fails is the last.
    """
    queue = open_queue(settings.get(PRINTER_NAME))
    if queue is None:
        return PrintOutcome(PrintState.FAILED, PrintReason.NOT_FOUND)
    paper = set_paper(settings.get(PAPER)) or queue.paper() or Paper.LETTER
    layout = findings_layout(findings, paper)
    for first in range(0, len(layout.pages), PAGES_MAX):
        pages = layout.pages[first : first + PAGES_MAX]
        outcome = _printed(queue, SheetLayout(pages, layout.fitting))
        if not outcome.succeeded:
            break
    return outcome


def _printed(queue: Queue, layout: SheetLayout) -> PrintOutcome:
    document = LaidOutPages(layout, f"list-{secrets.token_hex(6)}")
    watch = JobWatch(lambda _progress: None, Event(), time.monotonic() + TIMEOUT_S)
    return queue.print_document(document, watch)
