"""Sheets go straight to a real IPP printer."""

import time
from collections.abc import Coroutine, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from pyipp.enums import IppOperation

from kiosk.domain.outcomes import PrintOutcome, PrintProgress, PrintReason, PrintStage, PrintState
from kiosk.domain.paper import Paper
from kiosk.printing.document import PAGES_MAX, JobWatch
from kiosk.printing.ipp import IppConnection
from kiosk.printing.queues import open_queue
from tests.fakes.print_queue import PDF, FakeDocument
from tests.printing.errand import Errand, printed
from tests.printing.ipp_printer import IppPrinter, ipp_printer
from tests.printing.processes import free_port

Words = dict[str, Any]


def faults_of_the_request(printer: IppPrinter, paper: Paper, media: str) -> Iterator[str]:
    """Print a sheet, and name what the printer was asked for that cuts, shrinks or repeats it."""
    printed(printer.uri, paper)
    asked = printer.wait_for_job()
    wanted = {"MEDIA": media, "SIDES": "one-sided", "COPIES": "1", "PRINT_SCALING": "none"}
    for name, value in wanted.items():
        if asked.get(name) != value:
            yield f"{name} {asked.get(name)}"


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
    assert list(faults_of_the_request(printer, paper, media)) == []


@pytest.mark.parametrize(
    ("spoilt", "fault"),
    [
        pytest.param(
            {"print-scaling": "fill"},
            "PRINT_SCALING fill",
            marks=pytest.mark.planted("R15", "a sheet that a printer may cut at its edges"),
        ),
        pytest.param(
            {"media": "iso_a4_210x297mm"},
            "MEDIA iso_a4_210x297mm",
            marks=pytest.mark.planted("R15", "a sheet for Letter that is printed on A4"),
        ),
        pytest.param(
            {"copies": 2},
            "COPIES 2",
            marks=pytest.mark.planted("R17", "two copies for one tap"),
        ),
    ],
)
def test_a_wrong_wish_to_a_printer_is_named(
    printer: IppPrinter,
    monkeypatch: pytest.MonkeyPatch,
    spoilt: Words,
    fault: str,
) -> None:
    """By what the printer was asked for."""
    execute = IppConnection._execute

    def execute_otherwise(
        printer: IppConnection, operation: IppOperation, about: Words, job: Words, *document: bytes
    ) -> Coroutine[None, None, Words]:
        return execute(printer, operation, about, {**job, **spoilt} if job else job, *document)

    monkeypatch.setattr(IppConnection, "_execute", execute_otherwise)

    assert list(faults_of_the_request(printer, Paper.LETTER, "na_letter_8.5x11in")) == [fault]


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
