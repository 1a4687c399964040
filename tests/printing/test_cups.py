"""Sheets go through a real CUPS."""

import io
import json
import subprocess
from collections.abc import Callable

import pytest
from pypdf import PdfWriter

from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintState
from kiosk.domain.paper import Paper
from kiosk.printing.queues import list_queues, open_queue
from tests.fakes.print_queue import PDF
from tests.printing.cups import Cups
from tests.printing.errand import Errand, printed
from tests.printing.ipp_printer import IppPrinter
from tests.printing.processes import free_port, wait_until
from tests.printing.reading import page_sizes_pt


@pytest.fixture(autouse=True)
def _our_server(server: Cups, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no test reach the system's own queues."""
    monkeypatch.setenv("CUPS_SERVER", server.socket)


def test_a_queue_passes_the_sheet_on_to_its_printer(server: Cups, printer: IppPrinter) -> None:
    """What lies in the tray is what was sent, once."""
    server.add_queue("Front", printer.uri)

    assert printed("Front") == PrintOutcome(PrintState.PRINTED, PrintReason.NONE, "1")
    asked = printer.wait_for_job()
    assert [file.read_bytes() for file in printer.documents()] == [PDF]
    assert (asked["MEDIA"], asked["SIDES"]) == ("na_letter_8.5x11in", "one-sided")


def test_a_queue_for_ipp_everywhere_passes_the_sheet_on(server: Cups, printer: IppPrinter) -> None:
    """Through the server's own filters, which want a real document; it comes out once."""
    server.add_everywhere_queue("Front", printer.uri)
    outcome = Errand("Front", content=one_page()).outcome()

    assert outcome == PrintOutcome(PrintState.PRINTED, PrintReason.NONE, "1")
    (document,) = printer.documents()
    assert page_sizes_pt(document) == [(612, 792)]
    assert printer.wait_for_job()["SIDES"] == "one-sided"


def one_page() -> bytes:
    """Give a document with one empty page of Letter."""
    writer, document = PdfWriter(), io.BytesIO()
    writer.add_blank_page(612, 792)
    writer.write(document)
    return document.getvalue()


def test_a_queue_has_the_paper_that_lies_in_its_printer(server: Cups, printer: IppPrinter) -> None:
    """The server itself would take another one."""
    server.add_everywhere_queue("Front", printer.uri)
    queue = open_queue("Front")

    assert queue is not None
    assert queue.paper() is Paper.LETTER


def test_the_default_queue_has_its_paper_too(server: Cups, printer: IppPrinter) -> None:
    """Whichever that is at the moment."""
    default = open_queue("")
    assert default is not None
    assert default.paper() is None
    server.add_queue("Front", printer.uri)
    server.make_default("Front")

    assert default.paper() is Paper.LETTER


def test_nothing_stays_in_the_spool(server: Cups, printer: IppPrinter) -> None:
    """A server that keeps no files has none when the job is done."""
    server.add_queue("Front", printer.uri)
    printed("Front")
    printer.wait_for_job()

    wait_until(lambda: server.spooled() == [], "the spool is empty")


def test_no_name_means_the_servers_default(server: Cups, printer: IppPrinter) -> None:
    """Of two queues, the one that the server calls its default."""
    server.add_queue("Back", f"ipp://localhost:{free_port()}/ipp/print")
    server.add_queue("Front", printer.uri)
    server.make_default("Front")

    assert printed("").state is PrintState.PRINTED
    printer.wait_for_job()


def test_without_a_default_nothing_is_printed_anywhere(server: Cups, printer: IppPrinter) -> None:
    """One queue alone is not the default."""
    server.add_queue("Front", printer.uri)

    assert printed("") == PrintOutcome(PrintState.FAILED, PrintReason.NOT_FOUND)
    assert not printer.documents()


def test_a_queue_that_is_not_there_never_means_another(server: Cups, printer: IppPrinter) -> None:
    """A private sheet does not come out elsewhere in the building."""
    server.add_queue("Front", printer.uri)
    server.make_default("Front")

    assert printed("Frnt") == PrintOutcome(PrintState.FAILED, PrintReason.NOT_FOUND)
    assert not printer.documents()


def test_a_queue_that_takes_no_jobs_refuses(server: Cups, printer: IppPrinter) -> None:
    """Staff have closed it."""
    server.add_queue("Front", printer.uri)
    server.refuse_jobs("Front")

    assert printed("Front") == PrintOutcome(PrintState.FAILED, PrintReason.REJECTED)


def test_the_servers_port_does_as_well(
    server: Cups, printer: IppPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server without a socket is reached, too."""
    monkeypatch.setenv("CUPS_SERVER", server.server)
    server.add_queue("Front", printer.uri)

    assert printed("Front").state is PrintState.PRINTED
    printer.wait_for_job()


def test_the_queues_of_a_server_are_named(
    server: Cups, askwell: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    """By the process that the kiosk starts for it; a server without queues names none."""
    assert list_queues() == ()
    for name in ("Front", "Back"):
        server.add_queue(name, f"ipp://localhost:{free_port()}/ipp/print")

    told = askwell("printer-list", CUPS_SERVER=server.server)
    assert sorted(json.loads(told.stdout)) == ["Back", "Front"]
    assert (told.returncode, told.stderr) == (0, "")


def test_a_server_that_is_not_there_names_no_queue(monkeypatch: pytest.MonkeyPatch) -> None:
    """Staff can type a name all the same."""
    monkeypatch.setenv("CUPS_SERVER", f"localhost:{free_port()}")
    assert list_queues() == ()


def test_a_server_that_is_not_there_is_offline(monkeypatch: pytest.MonkeyPatch) -> None:
    """By port and by socket."""
    for place in (f"localhost:{free_port()}", "/nowhere/cups.sock"):
        monkeypatch.setenv("CUPS_SERVER", place)
        for name in ("Front", ""):
            assert printed(name) == PrintOutcome(PrintState.FAILED, PrintReason.OFFLINE)
