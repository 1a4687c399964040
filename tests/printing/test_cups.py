"""Sheets go through a real CUPS."""

import pytest

from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintState
from kiosk.domain.paper import Paper
from kiosk.printing.queues import open_queue
from tests.printing.cups import Cups
from tests.printing.ipp_printer import IppPrinter
from tests.printing.processes import free_port, wait_until

PDF = b"%PDF-1.4 stands for a sheet"


@pytest.fixture(autouse=True)
def _our_server(server: Cups, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no test reach the system's own queues."""
    monkeypatch.setenv("CUPS_SERVER", server.server)


def submitted(name: str) -> PrintOutcome:
    """Hand a document to the queue of a name."""
    queue = open_queue(name, Paper.LETTER, timeout_s=30.0)
    assert queue is not None
    return queue.submit(PDF, "sheet-0123456789ab")


def test_a_queue_passes_the_sheet_on_to_its_printer(server: Cups, printer: IppPrinter) -> None:
    """What lies in the tray is what was sent, once."""
    server.add_queue("Front", printer.uri)

    assert submitted("Front") == PrintOutcome(PrintState.SENT, PrintReason.NONE, "1")
    asked = printer.wait_for_job()
    assert [file.read_bytes() for file in printer.documents()] == [PDF]
    assert (asked["MEDIA"], asked["SIDES"]) == ("na_letter_8.5x11in", "one-sided")


def test_nothing_stays_in_the_spool(server: Cups, printer: IppPrinter) -> None:
    """A server that keeps no files has none when the job is done."""
    server.add_queue("Front", printer.uri)
    submitted("Front")
    printer.wait_for_job()

    wait_until(lambda: server.spooled() == [], "the spool is empty")


def test_no_name_means_the_servers_default(server: Cups, printer: IppPrinter) -> None:
    """Of two queues, the one that the server calls its default."""
    server.add_queue("Back", f"ipp://localhost:{free_port()}/ipp/print")
    server.add_queue("Front", printer.uri)
    server.make_default("Front")

    assert submitted("").state is PrintState.SENT
    printer.wait_for_job()


def test_without_a_default_nothing_is_printed_anywhere(server: Cups, printer: IppPrinter) -> None:
    """One queue alone is not the default."""
    server.add_queue("Front", printer.uri)

    assert submitted("") == PrintOutcome(PrintState.FAILED, PrintReason.NOT_FOUND)
    assert not printer.documents()


def test_a_queue_that_is_not_there_never_means_another(server: Cups, printer: IppPrinter) -> None:
    """A private sheet does not come out elsewhere in the building."""
    server.add_queue("Front", printer.uri)
    server.make_default("Front")

    assert submitted("Frnt") == PrintOutcome(PrintState.FAILED, PrintReason.NOT_FOUND)
    assert not printer.documents()


def test_a_queue_that_takes_no_jobs_refuses(server: Cups, printer: IppPrinter) -> None:
    """Staff have closed it."""
    server.add_queue("Front", printer.uri)
    server.refuse_jobs("Front")

    assert submitted("Front") == PrintOutcome(PrintState.FAILED, PrintReason.REJECTED)


def test_the_servers_socket_does_as_well(
    server: Cups, printer: IppPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server without a port is reached, too."""
    monkeypatch.setenv("CUPS_SERVER", server.socket)
    server.add_queue("Front", printer.uri)

    assert submitted("Front").state is PrintState.SENT
    printer.wait_for_job()


def test_a_server_that_is_not_there_is_offline(monkeypatch: pytest.MonkeyPatch) -> None:
    """By port and by socket."""
    for place in (f"localhost:{free_port()}", "/nowhere/cups.sock"):
        monkeypatch.setenv("CUPS_SERVER", place)
        for name in ("Front", ""):
            assert submitted(name) == PrintOutcome(PrintState.FAILED, PrintReason.OFFLINE)
