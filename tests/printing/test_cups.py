"""Sheets go through a real CUPS."""

import pytest

from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintState
from tests.fakes.print_queue import PDF
from tests.printing.cups import Cups
from tests.printing.errand import printed
from tests.printing.ipp_printer import IppPrinter
from tests.printing.processes import free_port, wait_until


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


def test_a_server_that_is_not_there_is_offline(monkeypatch: pytest.MonkeyPatch) -> None:
    """By port and by socket."""
    for place in (f"localhost:{free_port()}", "/nowhere/cups.sock"):
        monkeypatch.setenv("CUPS_SERVER", place)
        for name in ("Front", ""):
            assert printed(name) == PrintOutcome(PrintState.FAILED, PrintReason.OFFLINE)
