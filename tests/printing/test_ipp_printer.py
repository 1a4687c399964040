"""Sheets go straight to a real IPP printer."""

from pathlib import Path

import pytest

from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintState
from kiosk.domain.paper import Paper
from kiosk.printing.queues import open_queue
from tests.printing.ipp_printer import IppPrinter, ipp_printer
from tests.printing.processes import free_port

PDF = b"%PDF-1.4 stands for a sheet"


def submitted(name: str, paper: Paper = Paper.LETTER) -> PrintOutcome:
    """Hand a document to the queue of a name."""
    queue = open_queue(name, paper, timeout_s=30.0)
    assert queue is not None
    return queue.submit(PDF, "sheet-0123456789ab")


def test_a_printer_takes_the_document_as_it_is(printer: IppPrinter) -> None:
    """Sent, with the printer's own number; what lies in its tray is what was sent."""
    outcome = submitted(printer.uri)
    printer.wait_for_job()

    assert outcome == PrintOutcome(PrintState.SENT, PrintReason.NONE, "1")
    assert [file.read_bytes() for file in printer.documents()] == [PDF]


@pytest.mark.parametrize(
    ("paper", "media"),
    [(Paper.LETTER, "na_letter_8.5x11in"), (Paper.A4, "iso_a4_210x297mm")],
)
def test_a_printer_is_asked_for_one_true_size_copy_on_one_side(
    printer: IppPrinter, paper: Paper, media: str
) -> None:
    """A visitor would miss a back side, and a shrunken sheet has too small a print."""
    submitted(printer.uri, paper)
    asked = printer.wait_for_job()

    assert (asked["MEDIA"], asked["SIDES"], asked["COPIES"]) == (media, "one-sided", "1")
    assert asked["PRINT_SCALING"] == "none"


def test_a_printer_learns_nothing_about_the_visitor(printer: IppPrinter) -> None:
    """The job's name and its user are the same for everybody, but for a random number."""
    submitted(printer.uri)
    asked = printer.wait_for_job()

    assert asked["JOB_NAME"] == "sheet-0123456789ab"
    assert asked["JOB_ORIGINATING_USER_NAME"] == "askwell"


def test_a_printer_that_cannot_print_pdf_refuses(tmp_path: Path, bus: str) -> None:
    """Nothing is sent as something that it is not."""
    with ipp_printer(tmp_path, bus, formats="image/pwg-raster") as printer:
        outcome = submitted(printer.uri)

    assert outcome == PrintOutcome(PrintState.FAILED, PrintReason.REJECTED)


def test_another_path_on_a_printer_is_no_printer(printer: IppPrinter) -> None:
    """A slip in the address is told as such."""
    outcome = submitted(printer.uri.replace("/ipp/print", "/nothing"))

    assert outcome == PrintOutcome(PrintState.FAILED, PrintReason.NOT_FOUND)


def test_a_certificate_that_nobody_signed_is_refused(printer: IppPrinter) -> None:
    """A sheet never goes to a stranger who calls himself the printer."""
    outcome = submitted(printer.uri.replace("ipp://", "ipps://"))

    assert outcome == PrintOutcome(PrintState.FAILED, PrintReason.REJECTED)
    assert not printer.documents()


def test_a_printer_that_is_off_is_offline() -> None:
    """Nobody listens on its port."""
    outcome = submitted(f"ipp://localhost:{free_port()}/ipp/print")

    assert outcome == PrintOutcome(PrintState.FAILED, PrintReason.OFFLINE)


def test_a_printer_whose_name_nobody_knows_is_not_found() -> None:
    """RFC 2606 keeps the domain ``invalid`` free of hosts."""
    outcome = submitted("ipp://printer.invalid/ipp/print")

    assert outcome == PrintOutcome(PrintState.FAILED, PrintReason.NOT_FOUND)
