"""Sheets go straight to a real IPP printer."""

import time
from pathlib import Path
from threading import Event

import pytest

from kiosk.domain.outcomes import PrintOutcome, PrintProgress, PrintReason, PrintStage, PrintState
from kiosk.domain.paper import Paper
from kiosk.printing.document import PAGES_MAX, JobWatch
from kiosk.printing.queues import open_queue
from tests.fakes.print_queue import PDF, FakeDocument
from tests.printing.errand import Errand, printed
from tests.printing.ipp_printer import IppPrinter, ipp_printer
from tests.printing.processes import free_port


def test_a_printer_takes_the_document_as_it_is(printer: IppPrinter) -> None:
    """Printed, with the printer's own number; what lies in its tray is what was sent."""
    outcome = printed(printer.uri)

    assert outcome == PrintOutcome(PrintState.PRINTED, PrintReason.NONE, "1")
    assert [file.read_bytes() for file in printer.documents()] == [PDF]


@pytest.mark.parametrize(
    ("paper", "media"),
    [(Paper.LETTER, "na_letter_8.5x11in"), (Paper.A4, "iso_a4_210x297mm")],
)
def test_a_printer_is_asked_for_one_true_size_copy_on_one_side(
    printer: IppPrinter, paper: Paper, media: str
) -> None:
    """A visitor would miss a back side, and a shrunken sheet has too small a print."""
    printed(printer.uri, paper)
    asked = printer.wait_for_job()

    assert (asked["MEDIA"], asked["SIDES"], asked["COPIES"]) == (media, "one-sided", "1")
    assert asked["PRINT_SCALING"] == "none"


def test_a_printer_learns_nothing_about_the_visitor(printer: IppPrinter) -> None:
    """The job's name and its user are the same for everybody, but for a random number."""
    printed(printer.uri)
    asked = printer.wait_for_job()

    assert asked["JOB_NAME"].startswith("sheet-")
    assert asked["JOB_ORIGINATING_USER_NAME"] == "askwell"


def test_a_printer_that_cannot_print_pdf_refuses(tmp_path: Path, bus: str) -> None:
    """Nothing is sent as something that it is not."""
    with ipp_printer(tmp_path, bus, formats="image/pwg-raster") as printer:
        outcome = printed(printer.uri)

    assert outcome == PrintOutcome(PrintState.FAILED, PrintReason.REJECTED, "1")


def test_each_state_is_told_once(printer: IppPrinter) -> None:
    """In the order in which a job goes through them."""
    errand = Errand(printer.uri)
    errand.outcome()

    stages = [PrintStage.SENDING, PrintStage.SENT, PrintStage.PRINTING]
    assert errand.told[:2] == [PrintProgress(stage) for stage in stages[:2]]
    assert errand.told == [PrintProgress(stage) for stage in stages][: len(errand.told)]


def test_a_printer_tells_its_paper(printer: IppPrinter) -> None:
    """What lies in its tray."""
    queue = open_queue(printer.uri)

    assert queue is not None
    assert queue.paper() is Paper.LETTER


def test_a_printer_that_is_away_tells_no_paper() -> None:
    """The sheet is laid out for Letter then."""
    queue = open_queue(f"ipp://localhost:{free_port()}/ipp/print")

    assert queue is not None
    assert queue.paper() is None


def test_a_document_of_too_many_pages_is_not_even_announced(printer: IppPrinter) -> None:
    """No fault of ours prints a pile of paper."""
    queue = open_queue(printer.uri)
    assert queue is not None
    document = FakeDocument(page_count=PAGES_MAX + 1)
    watch = JobWatch(lambda _: None, Event(), time.monotonic() + 30.0)

    assert queue.print_document(document, watch) == PrintOutcome(
        PrintState.FAILED, PrintReason.REJECTED
    )
    assert document.content == PDF
    assert not printer.begun()


def test_another_path_on_a_printer_is_no_printer(printer: IppPrinter) -> None:
    """A slip in the address is told as such."""
    outcome = printed(printer.uri.replace("/ipp/print", "/nothing"))

    assert outcome == PrintOutcome(PrintState.FAILED, PrintReason.NOT_FOUND)


def test_a_certificate_that_nobody_signed_is_refused(printer: IppPrinter) -> None:
    """A sheet never goes to a stranger who calls himself the printer."""
    outcome = printed(printer.uri.replace("ipp://", "ipps://"))

    assert outcome == PrintOutcome(PrintState.FAILED, PrintReason.REJECTED)
    assert not printer.documents()


def test_a_printer_that_is_off_is_offline() -> None:
    """Nobody listens on its port."""
    outcome = printed(f"ipp://localhost:{free_port()}/ipp/print")

    assert outcome == PrintOutcome(PrintState.FAILED, PrintReason.OFFLINE)


def test_a_printer_whose_name_nobody_knows_is_not_found() -> None:
    """RFC 2606 keeps the domain ``invalid`` free of hosts."""
    outcome = printed("ipp://printer.invalid/ipp/print")

    assert outcome == PrintOutcome(PrintState.FAILED, PrintReason.NOT_FOUND)
