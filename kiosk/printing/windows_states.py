"""What the numbers of the Windows spooler mean for the person who waits for a sheet.

Source:
    Names and values: winspool.h and wingdi.h of the Windows SDK; MS-RPRN, section 2.2.3.12
    (Status and Attribute Values).
"""

from collections.abc import Iterable

from kiosk.domain.outcomes import PrintReason
from kiosk.domain.paper import Paper
from kiosk.printing.spooler import InstalledPrinter, SpooledJob

JOB_STATUS_PAUSED = 0x0001
JOB_STATUS_ERROR = 0x0002
JOB_STATUS_DELETING = 0x0004
JOB_STATUS_SPOOLING = 0x0008
JOB_STATUS_PRINTING = 0x0010
JOB_STATUS_OFFLINE = 0x0020
JOB_STATUS_PAPEROUT = 0x0040
JOB_STATUS_PRINTED = 0x0080
JOB_STATUS_DELETED = 0x0100
JOB_STATUS_BLOCKED_DEVQ = 0x0200
JOB_STATUS_USER_INTERVENTION = 0x0400
JOB_STATUS_COMPLETE = 0x1000

PRINTER_STATUS_PAUSED = 0x0000_0001
PRINTER_STATUS_ERROR = 0x0000_0002
PRINTER_STATUS_PENDING_DELETION = 0x0000_0004
PRINTER_STATUS_PAPER_JAM = 0x0000_0008
PRINTER_STATUS_PAPER_OUT = 0x0000_0010
PRINTER_STATUS_MANUAL_FEED = 0x0000_0020
PRINTER_STATUS_PAPER_PROBLEM = 0x0000_0040
PRINTER_STATUS_OFFLINE = 0x0000_0080
PRINTER_STATUS_OUTPUT_BIN_FULL = 0x0000_0800
PRINTER_STATUS_NOT_AVAILABLE = 0x0000_1000
PRINTER_STATUS_NO_TONER = 0x0004_0000
PRINTER_STATUS_PAGE_PUNT = 0x0008_0000
PRINTER_STATUS_USER_INTERVENTION = 0x0010_0000
PRINTER_STATUS_OUT_OF_MEMORY = 0x0020_0000
PRINTER_STATUS_DOOR_OPEN = 0x0040_0000
PRINTER_STATUS_SERVER_OFFLINE = 0x0200_0000

PRINTER_ATTRIBUTE_WORK_OFFLINE = 0x0000_0400
PRINTER_ATTRIBUTE_FAX = 0x0000_4000

DMPAPER_LETTER = 1
DMPAPER_A4 = 9

_GRAVEST_FIRST = (
    PrintReason.JAM,
    PrintReason.COVER_OPEN,
    PrintReason.PAPER_OUT,
    PrintReason.TONER_OUT,
    PrintReason.OFFLINE,
    PrintReason.PAUSED,
    PrintReason.UNKNOWN,
)
_BY_JOB_STATUS = {
    JOB_STATUS_PAPEROUT: PrintReason.PAPER_OUT,
    JOB_STATUS_OFFLINE: PrintReason.OFFLINE,
    JOB_STATUS_PAUSED: PrintReason.PAUSED,
    JOB_STATUS_ERROR: PrintReason.UNKNOWN,
    JOB_STATUS_BLOCKED_DEVQ: PrintReason.UNKNOWN,
    JOB_STATUS_USER_INTERVENTION: PrintReason.UNKNOWN,
}
_BY_PRINTER_STATUS = {
    PRINTER_STATUS_PAPER_JAM: PrintReason.JAM,
    PRINTER_STATUS_DOOR_OPEN: PrintReason.COVER_OPEN,
    PRINTER_STATUS_PAPER_OUT: PrintReason.PAPER_OUT,
    PRINTER_STATUS_MANUAL_FEED: PrintReason.PAPER_OUT,
    PRINTER_STATUS_NO_TONER: PrintReason.TONER_OUT,
    PRINTER_STATUS_OFFLINE: PrintReason.OFFLINE,
    PRINTER_STATUS_NOT_AVAILABLE: PrintReason.OFFLINE,
    PRINTER_STATUS_SERVER_OFFLINE: PrintReason.OFFLINE,
    PRINTER_STATUS_PAUSED: PrintReason.PAUSED,
    PRINTER_STATUS_ERROR: PrintReason.UNKNOWN,
    PRINTER_STATUS_PENDING_DELETION: PrintReason.UNKNOWN,
    PRINTER_STATUS_PAPER_PROBLEM: PrintReason.UNKNOWN,
    PRINTER_STATUS_OUTPUT_BIN_FULL: PrintReason.UNKNOWN,
    PRINTER_STATUS_PAGE_PUNT: PrintReason.UNKNOWN,
    PRINTER_STATUS_USER_INTERVENTION: PrintReason.UNKNOWN,
    PRINTER_STATUS_OUT_OF_MEMORY: PrintReason.UNKNOWN,
}
_BY_ATTRIBUTE = {PRINTER_ATTRIBUTE_WORK_OFFLINE: PrintReason.OFFLINE}
_BEGUN = JOB_STATUS_PRINTING | JOB_STATUS_PRINTED | JOB_STATUS_COMPLETE
_PAPERS = {DMPAPER_LETTER: Paper.LETTER, DMPAPER_A4: Paper.A4}


def fault_in(printer: InstalledPrinter, job: SpooledJob | None = None) -> PrintReason:
    """Find the gravest fault that a printer shows, or the job that waits for it; or none."""
    told = {
        *_reasons(printer.status, _BY_PRINTER_STATUS),
        *_reasons(printer.attributes, _BY_ATTRIBUTE),
        *_reasons(job.status if job else 0, _BY_JOB_STATUS),
    }
    return next((reason for reason in _GRAVEST_FIRST if reason in told), PrintReason.NONE)


def has_begun(job: SpooledJob) -> bool:
    """Tell whether the printer may have got something of a job."""
    return bool(job.status & _BEGUN) or job.pages_printed > 0


def has_left(job: SpooledJob) -> bool:
    """Tell whether all of a job is at the printer, which need not have printed it yet."""
    return bool(job.status & (JOB_STATUS_PRINTED | JOB_STATUS_COMPLETE))


def is_being_deleted(job: SpooledJob) -> bool:
    """Tell whether a job is taken out of the queue before all of it is at the printer."""
    through = has_left(job) or job.pages_printed >= job.pages_total > 0
    return bool(job.status & (JOB_STATUS_DELETING | JOB_STATUS_DELETED)) and not through


def paper_of(printer: InstalledPrinter) -> Paper | None:
    """Tell which paper a printer takes when nobody asks for one; None for other sizes."""
    return _PAPERS.get(printer.paper_code or 0)


def _reasons(bits: int, meanings: dict[int, PrintReason]) -> Iterable[PrintReason]:
    return (reason for bit, reason in meanings.items() if bits & bit)
