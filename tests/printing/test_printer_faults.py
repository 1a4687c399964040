"""A real printer that has no paper, jams, is slow, gives up or vanishes."""

from pathlib import Path

import pytest

from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintStage, PrintState
from tests.printing.conftest import StartPrinter
from tests.printing.errand import Errand
from tests.printing.ipp_printer import ABORTING, SLOWLY, ipp_printer, with_fault
from tests.printing.processes import wait_until

FAULTS = [
    ("media-empty-error", PrintReason.PAPER_OUT),
    ("media-needed", PrintReason.PAPER_OUT),
    ("media-jam-warning", PrintReason.JAM),
    ("cover-open-error", PrintReason.COVER_OPEN),
    ("toner-empty-error", PrintReason.TONER_OUT),
    ("marker-supply-empty-error", PrintReason.TONER_OUT),
]


@pytest.mark.parametrize(("keyword", "reason"), FAULTS)
def test_a_fault_is_told_while_the_sheet_waits(
    start: StartPrinter, keyword: str, reason: PrintReason
) -> None:
    """Whatever the ending of the keyword; and once it is seen to, the sheet comes out."""
    printer = start(with_fault(keyword))
    errand = Errand(printer.uri)
    errand.wait_for_reason(reason)
    printer.see_to_it()

    assert errand.outcome() == PrintOutcome(PrintState.PRINTED, PrintReason.NONE, "1")
    assert len(printer.documents()) == 1


def test_a_fault_at_the_end_leaves_it_open_whether_the_sheet_is_out(start: StartPrinter) -> None:
    """Completed, but without paper: sent, never printed."""
    printer = start('echo "STATE: +media-empty-error" >&2')

    assert Errand(printer.uri).outcome() == PrintOutcome(
        PrintState.SENT, PrintReason.PAPER_OUT, "1"
    )


def test_a_job_that_the_printer_drops_has_failed(start: StartPrinter) -> None:
    """Nothing came out, so it may be tried again."""
    printer = start(ABORTING)
    outcome = Errand(printer.uri).outcome()

    assert outcome == PrintOutcome(PrintState.FAILED, PrintReason.UNKNOWN, "1")
    assert not outcome.may_come


def test_a_printer_that_goes_on_after_a_cancel_is_not_trusted(start: StartPrinter) -> None:
    """It has the document and says "processing": a sheet may still come."""
    printer = start(SLOWLY)
    errand = Errand(printer.uri)
    errand.wait_for(PrintStage.PRINTING)
    errand.call_off()

    assert errand.outcome() == PrintOutcome(PrintState.CANCEL_UNCONFIRMED, PrintReason.UNKNOWN, "1")


def test_a_sheet_that_waits_for_paper_too_long_may_still_come(start: StartPrinter) -> None:
    """This printer does not let go of a job: the fault is told, and that it may come."""
    printer = start(with_fault("media-empty-error"))
    errand = Errand(printer.uri, timeout_s=3.0)

    assert errand.outcome() == PrintOutcome(
        PrintState.CANCEL_UNCONFIRMED, PrintReason.PAPER_OUT, "1"
    )


def test_a_job_that_ends_while_it_is_called_off_is_not_called_stopped(start: StartPrinter) -> None:
    """Its sheet lies in the tray."""
    printer = start(SLOWLY)
    errand = Errand(printer.uri)
    errand.wait_for(PrintStage.PRINTING)
    printer.see_to_it()
    wait_until(lambda: bool(printer.documents()), "the sheet is out")
    errand.call_off()

    assert errand.outcome().may_come


def test_a_printer_that_vanishes_in_the_middle_may_have_the_sheet(tmp_path: Path, bus: str) -> None:
    """Offline is told, nothing hangs, and nobody is told that no sheet will come."""
    with ipp_printer(tmp_path, bus, story=SLOWLY) as printer:
        errand = Errand(printer.uri, timeout_s=12.0)
        errand.wait_for(PrintStage.PRINTING)
    errand.wait_for_reason(PrintReason.OFFLINE)
    errand.call_off()

    assert errand.outcome() == PrintOutcome(PrintState.CANCEL_UNCONFIRMED, PrintReason.OFFLINE, "1")
