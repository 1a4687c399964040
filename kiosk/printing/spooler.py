"""What the Windows queue asks of the system's spooler: a few calls, and what they answer."""

from typing import Protocol

from msgspec import Struct

from kiosk.domain.outcomes import PrintReason


class SpoolerError(Exception):
    """The spooler refused a call, or did not answer it.

    Attributes:
        reason: Why, in the words of an outcome.
    """

    def __init__(self, reason: PrintReason) -> None:
        """Take the reason; the cause is chained."""
        super().__init__(reason.value)
        self.reason = reason


class InstalledPrinter(Struct, frozen=True):
    """A printer that the system knows.

    Attributes:
        driver: Name of its driver.
        port: Name of its port, or several with commas between them.
        status: Bits of PRINTER_STATUS.
        attributes: Bits of PRINTER_ATTRIBUTE.
        paper_code: The paper that it takes when nobody asks for one, as a DMPAPER number; None
            where it does not say.
    """

    driver: str
    port: str
    status: int = 0
    attributes: int = 0
    paper_code: int | None = None


class SpooledJob(Struct, frozen=True):
    """A job that stands in a printer's queue.

    Attributes:
        title: The name that the program gave it.
        status: Bits of JOB_STATUS.
        pages_printed: How many pages have gone to the printer.
    """

    number: int
    title: str
    status: int = 0
    pages_printed: int = 0
    pages_total: int = 0


class Spooler(Protocol):
    """The calls; each raises SpoolerError where it cannot be answered."""

    def default_printer(self) -> str:
        """Name the system's default printer; nothing where there is none."""
        ...

    def printer(self, name: str) -> InstalledPrinter | None:
        """Describe a printer; None where the system has none of that name."""
        ...

    def jobs(self, printer: str) -> tuple[SpooledJob, ...]:
        """List the jobs in a printer's queue."""
        ...

    def delete_job(self, printer: str, number: int) -> None:
        """Ask for a job to be taken out of the queue; it may stay in it for a while."""
        ...
