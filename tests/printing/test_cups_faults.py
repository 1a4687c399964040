"""A real CUPS whose printer fails, whose queue is closed, or which is started again in between."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintStage, PrintState
from tests.printing.conftest import StartPrinter
from tests.printing.cups import Cups, cups_running, prepared_cups
from tests.printing.errand import Errand
from tests.printing.ipp_printer import ABORTING, AT_ONCE, SLOWLY, with_fault
from tests.printing.processes import free_port, wait_until


@pytest.fixture
def server(server_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Cups:
    """A print server that keeps documents and history, as CUPS does where nobody forbids it."""
    prepared = prepared_cups(server_folder, keeps_jobs=True)
    monkeypatch.setenv("CUPS_SERVER", prepared.server)
    return prepared


@pytest.fixture
def running(server: Cups) -> Iterator[Cups]:
    """The same server, started."""
    with cups_running(server):
        yield server


def test_a_sheet_that_is_out_is_printed(running: Cups, start: StartPrinter) -> None:
    """The server knows that its printer has ended."""
    running.add_queue("Front", start(AT_ONCE).uri)

    assert Errand("Front").outcome() == PrintOutcome(PrintState.PRINTED, PrintReason.NONE, "1")


def test_a_device_that_tells_nothing_leaves_the_sheet_sent(running: Cups) -> None:
    """It takes all data, and the server calls that completed; no paper ever comes out of it."""
    running.add_queue("Front", "parallel:/dev/null")

    assert Errand("Front").outcome() == PrintOutcome(PrintState.SENT, PrintReason.NONE, "1")


def test_no_document_stays_even_where_the_server_keeps_them(
    running: Cups, start: StartPrinter
) -> None:
    """The job is purged with its history."""
    running.add_queue("Front", start(AT_ONCE).uri)
    Errand("Front").outcome()

    wait_until(lambda: running.documents() == [], "the document is gone")


@pytest.mark.parametrize(
    ("keyword", "reason"),
    [
        ("media-empty-error", PrintReason.PAPER_OUT),
        ("media-jam-error", PrintReason.JAM),
        ("cover-open-error", PrintReason.COVER_OPEN),
        ("toner-empty-error", PrintReason.TONER_OUT),
    ],
)
def test_a_fault_of_the_printer_is_told_through_the_queue(
    running: Cups, start: StartPrinter, keyword: str, reason: PrintReason
) -> None:
    """And after somebody has seen to it, exactly one sheet comes out."""
    printer = start(with_fault(keyword))
    running.add_queue("Front", printer.uri)
    errand = Errand("Front")
    errand.wait_for_reason(reason)
    printer.see_to_it()

    assert errand.outcome() == PrintOutcome(PrintState.PRINTED, PrintReason.NONE, "1")
    assert len(printer.documents()) == 1


def test_a_paused_queue_is_told_and_its_job_provably_taken_back(
    running: Cups, start: StartPrinter
) -> None:
    """The sheet never left the server: staff are needed, and no sheet comes later."""
    printer = start(AT_ONCE)
    running.add_queue("Front", printer.uri)
    running.pause("Front")
    outcome = Errand("Front", timeout_s=2.0).outcome()
    running.resume("Front")

    assert outcome == PrintOutcome(PrintState.NEEDS_STAFF, PrintReason.PAUSED, "1")
    assert Errand("Front").outcome().job == "2"
    assert len(printer.documents()) == 1


def test_a_job_that_is_called_off_before_its_turn_is_gone(
    running: Cups, start: StartPrinter
) -> None:
    """Another sheet is being printed; this one waits in the queue."""
    printer = start(SLOWLY)
    running.add_queue("Front", printer.uri)
    first = Errand("Front")
    first.wait_for(PrintStage.PRINTING)
    second = Errand("Front")
    second.wait_for(PrintStage.SENT)
    second.call_off()

    assert second.outcome() == PrintOutcome(PrintState.CANCELLED, PrintReason.NONE, "2")
    printer.see_to_it()
    assert first.outcome().state is PrintState.PRINTED
    assert len(printer.documents()) == 1


def test_what_the_printer_goes_on_with_is_not_called_stopped(
    running: Cups, start: StartPrinter
) -> None:
    """The server has dropped the job, but its printer still says that it has it."""
    printer = start(SLOWLY)
    running.add_queue("Front", printer.uri)
    errand = Errand("Front")
    wait_until(printer.begun, "the printer has the document")
    errand.call_off()

    assert errand.outcome() == PrintOutcome(PrintState.CANCEL_UNCONFIRMED, PrintReason.UNKNOWN, "1")
    assert running.documents() == []


def test_a_job_that_the_printer_drops_has_failed(running: Cups, start: StartPrinter) -> None:
    """CUPS calls it completed or cancelled, as it comes; the printer itself knows better."""
    running.add_queue("Front", start(ABORTING).uri)

    assert Errand("Front").outcome() == PrintOutcome(PrintState.FAILED, PrintReason.UNKNOWN, "1")
    assert running.documents() == []


def test_a_printer_that_is_off_is_told(running: Cups) -> None:
    """The server takes the job and tries on; nothing has reached any printer, nor will it."""
    running.add_queue("Front", f"ipp://localhost:{free_port()}/ipp/print")
    errand = Errand("Front", timeout_s=5.0)
    errand.wait_for_reason(PrintReason.OFFLINE)

    assert errand.outcome() == PrintOutcome(PrintState.NEEDS_STAFF, PrintReason.OFFLINE, "1")
    assert running.documents() == []


def test_a_server_that_is_started_again_prints_the_sheet_once(
    server: Cups, start: StartPrinter
) -> None:
    """The job is waited for meanwhile, and its end is told."""
    printer = start(SLOWLY)
    with cups_running(server):
        server.add_queue("Front", printer.uri)
        server.pause("Front")
        errand = Errand("Front")
        errand.wait_for_reason(PrintReason.PAUSED)
    with cups_running(server):
        server.resume("Front")
        printer.see_to_it()

        assert errand.outcome() == PrintOutcome(PrintState.PRINTED, PrintReason.NONE, "1")
    assert len(printer.documents()) == 1
