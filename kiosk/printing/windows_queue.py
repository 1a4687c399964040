"""The queue of a Windows printer: written and tested against a fake of the spooler's calls.

It has not yet been run on Windows.
"""

import re

from msgspec import Struct

from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintState
from kiosk.domain.paper import Paper
from kiosk.printing.document import PAGES_MAX, Document, JobWatch
from kiosk.printing.spooler import InstalledPrinter, Spooler, SpoolerError
from kiosk.printing.windows_job import WindowsJob
from kiosk.printing.windows_states import PRINTER_ATTRIBUTE_FAX, paper_of

# They ask where to save, or to whom to send, on a screen that nobody can answer; or they leave
# what a visitor asked in a file.
_DRIVERS_WITHOUT_PAPER = re.compile(
    r"microsoft print to pdf|microsoft xps document writer|onenote|\bfax\b", re.IGNORECASE
)
_PORTS_WITHOUT_PAPER = re.compile(
    r"portprompt:|file:|nul:?|xpsport:|shrfax:|.*onenote.*|[a-z]:\\.*|.*\.(pdf|xps|oxps|prn)",
    re.IGNORECASE,
)


class WindowsQueue(Struct, frozen=True):
    """A printer of this machine, through its driver.

    Attributes:
        name: The printer's, as the system has it; nothing for the system's default at the moment
            of printing.
    """

    name: str
    spooler: Spooler

    def paper(self) -> Paper | None:
        """Ask which paper lies in it; None where it does not say."""
        try:
            _, printer = self._resolved()
        except SpoolerError:
            return None
        return paper_of(printer) if printer else None

    def print_document(self, document: Document, watch: JobWatch) -> PrintOutcome:
        """Print one copy on one side, and wait for its end; what a printer does raises nothing."""
        if document.page_count > PAGES_MAX:
            return PrintOutcome(PrintState.FAILED, PrintReason.REJECTED)
        try:
            name, printer = self._resolved()
        except SpoolerError as error:
            return PrintOutcome(PrintState.FAILED, error.reason)
        if printer is None:
            return PrintOutcome(PrintState.FAILED, PrintReason.NOT_FOUND)
        if not gives_paper(printer):
            return PrintOutcome(PrintState.FAILED, PrintReason.REJECTED)
        return WindowsJob(self.spooler, name, watch).print_document(document)

    def _resolved(self) -> tuple[str, InstalledPrinter | None]:
        # Without a name the spooler would describe itself.
        name = self.name or self.spooler.default_printer()
        return name, self.spooler.printer(name) if name else None


def gives_paper(printer: InstalledPrinter) -> bool:
    """Tell a printer with paper from one that makes a file, sends a fax or opens a dialog.

    Args:
        printer: Judged by its driver and its ports, since anybody can rename a printer.
    """
    ports = (port.strip() for port in printer.port.split(","))
    return not (
        printer.attributes & PRINTER_ATTRIBUTE_FAX
        or _DRIVERS_WITHOUT_PAPER.search(printer.driver)
        or any(_PORTS_WITHOUT_PAPER.fullmatch(port) for port in ports)
    )
