"""What the bits of the Windows spooler mean."""

import pytest

from kiosk.domain.outcomes import PrintReason
from kiosk.domain.paper import Paper
from kiosk.printing import windows_states as bits
from kiosk.printing.spooler import InstalledPrinter, SpooledJob

BUSY, TONER_LOW, POWER_SAVE = 0x200, 0x2_0000, 0x100_0000  # PRINTER_STATUS that is no fault


def printer(status: int = 0, attributes: int = 0) -> InstalledPrinter:
    """Give a printer that shows these bits."""
    return InstalledPrinter("Laser PCL 6", "USB001", status, attributes)


def job(status: int = 0, printed: int = 0, total: int = 0) -> SpooledJob:
    """Give a job with these bits and pages."""
    return SpooledJob(7, "sheet-1f", status, printed, total)


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (0, PrintReason.NONE),
        (BUSY | TONER_LOW | POWER_SAVE, PrintReason.NONE),
        (bits.PRINTER_STATUS_PAPER_JAM, PrintReason.JAM),
        (bits.PRINTER_STATUS_DOOR_OPEN, PrintReason.COVER_OPEN),
        (bits.PRINTER_STATUS_PAPER_OUT, PrintReason.PAPER_OUT),
        (bits.PRINTER_STATUS_MANUAL_FEED, PrintReason.PAPER_OUT),
        (bits.PRINTER_STATUS_NO_TONER, PrintReason.TONER_OUT),
        (bits.PRINTER_STATUS_OFFLINE, PrintReason.OFFLINE),
        (bits.PRINTER_STATUS_NOT_AVAILABLE, PrintReason.OFFLINE),
        (bits.PRINTER_STATUS_SERVER_OFFLINE, PrintReason.OFFLINE),
        (bits.PRINTER_STATUS_PAUSED, PrintReason.PAUSED),
        (bits.PRINTER_STATUS_ERROR, PrintReason.UNKNOWN),
        (bits.PRINTER_STATUS_PENDING_DELETION, PrintReason.UNKNOWN),
        (bits.PRINTER_STATUS_PAPER_PROBLEM, PrintReason.UNKNOWN),
        (bits.PRINTER_STATUS_OUTPUT_BIN_FULL, PrintReason.UNKNOWN),
        (bits.PRINTER_STATUS_PAGE_PUNT, PrintReason.UNKNOWN),
        (bits.PRINTER_STATUS_USER_INTERVENTION, PrintReason.UNKNOWN),
        (bits.PRINTER_STATUS_OUT_OF_MEMORY, PrintReason.UNKNOWN),
    ],
)
def test_a_printer_shows_one_fault(status: int, reason: PrintReason) -> None:
    """Bits that only say what it does are no fault."""
    assert bits.fault_in(printer(status)) is reason


def test_a_printer_that_is_set_to_work_offline_is_offline() -> None:
    """Many drivers say so nowhere else."""
    assert bits.fault_in(printer(0, bits.PRINTER_ATTRIBUTE_WORK_OFFLINE)) is PrintReason.OFFLINE


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (bits.JOB_STATUS_SPOOLING | bits.JOB_STATUS_PRINTING, PrintReason.NONE),
        (bits.JOB_STATUS_DELETING | bits.JOB_STATUS_DELETED, PrintReason.NONE),
        (bits.JOB_STATUS_PRINTED | bits.JOB_STATUS_COMPLETE, PrintReason.NONE),
        (bits.JOB_STATUS_PAPEROUT, PrintReason.PAPER_OUT),
        (bits.JOB_STATUS_OFFLINE, PrintReason.OFFLINE),
        (bits.JOB_STATUS_PAUSED, PrintReason.PAUSED),
        (bits.JOB_STATUS_ERROR, PrintReason.UNKNOWN),
        (bits.JOB_STATUS_BLOCKED_DEVQ, PrintReason.UNKNOWN),
        (bits.JOB_STATUS_USER_INTERVENTION, PrintReason.UNKNOWN),
    ],
)
def test_a_job_shows_a_fault_that_its_printer_does_not(status: int, reason: PrintReason) -> None:
    """What a driver tells of the job alone is heard too."""
    assert bits.fault_in(printer(), job(status)) is reason


@pytest.mark.parametrize(
    ("printer_status", "job_status", "reason"),
    [
        (bits.PRINTER_STATUS_ERROR, bits.JOB_STATUS_PAPEROUT, PrintReason.PAPER_OUT),
        (bits.PRINTER_STATUS_PAPER_JAM, bits.JOB_STATUS_PAPEROUT, PrintReason.JAM),
        (bits.PRINTER_STATUS_PAUSED, bits.JOB_STATUS_OFFLINE, PrintReason.OFFLINE),
        (
            bits.PRINTER_STATUS_DOOR_OPEN | bits.PRINTER_STATUS_NO_TONER,
            bits.JOB_STATUS_ERROR,
            PrintReason.COVER_OPEN,
        ),
    ],
)
def test_of_several_faults_the_gravest_is_told(
    printer_status: int, job_status: int, reason: PrintReason
) -> None:
    """Whoever is called looks for that one, and an unnamed one is told last."""
    assert bits.fault_in(printer(printer_status), job(job_status)) is reason


@pytest.mark.parametrize(
    ("seen", "begun", "left", "deleted"),
    [
        (job(bits.JOB_STATUS_SPOOLING), False, False, False),
        (job(bits.JOB_STATUS_PAUSED), False, False, False),
        (job(bits.JOB_STATUS_PRINTING, 0, 2), True, False, False),
        (job(0, 1, 2), True, False, False),
        (job(bits.JOB_STATUS_PRINTED), True, True, False),
        (job(bits.JOB_STATUS_COMPLETE), True, True, False),
        (job(bits.JOB_STATUS_DELETING), False, False, True),
        (job(bits.JOB_STATUS_DELETED), False, False, True),
        (job(bits.JOB_STATUS_DELETING | bits.JOB_STATUS_PRINTING, 1, 2), True, False, True),
        (job(bits.JOB_STATUS_DELETING | bits.JOB_STATUS_PRINTING, 2, 2), True, False, False),
        (job(bits.JOB_STATUS_DELETING | bits.JOB_STATUS_PRINTED, 0, 2), True, True, False),
    ],
)
def test_a_job_tells_how_far_it_is(
    seen: SpooledJob, *, begun: bool, left: bool, deleted: bool
) -> None:
    """One that goes after all of its pages is done; one that goes before is deleted."""
    told = (bits.has_begun(seen), bits.has_left(seen), bits.is_being_deleted(seen))
    assert told == (begun, left, deleted)


@pytest.mark.parametrize(
    ("code", "paper"),
    [(bits.DMPAPER_LETTER, Paper.LETTER), (bits.DMPAPER_A4, Paper.A4), (5, None), (None, None)],
)
def test_a_printer_tells_its_paper(code: int | None, paper: Paper | None) -> None:
    """A paper that no sheet is made for counts as not said."""
    assert bits.paper_of(InstalledPrinter("", "", paper_code=code)) is paper
