"""How a printer is while nobody prints."""

import pytest

from kiosk.domain.outcomes import PrintReason
from kiosk.domain.paper import Paper
from kiosk.domain.printer_state import PaperState, PrinterState, paper_state

LETTER = frozenset({Paper.LETTER})


@pytest.mark.parametrize("reason", list(PrintReason))
def test_a_printer_that_is_not_there_does_not_answer(reason: PrintReason) -> None:
    """Any other one does."""
    away = {PrintReason.OFFLINE, PrintReason.NOT_FOUND}

    assert PrinterState(reason).answers is (reason not in away)


@pytest.mark.parametrize(
    ("printer", "wanted", "state"),
    [
        (PrinterState(PrintReason.PAPER_OUT, LETTER), Paper.LETTER, PaperState.OUT),
        (PrinterState(PrintReason.NONE, LETTER), Paper.LETTER, PaperState.RIGHT),
        (PrinterState(PrintReason.NONE, LETTER), None, PaperState.RIGHT),
        (PrinterState(PrintReason.JAM, LETTER), Paper.LETTER, PaperState.RIGHT),
        (PrinterState(PrintReason.NONE, LETTER), Paper.A4, PaperState.OTHER),
        (PrinterState(PrintReason.NONE), Paper.A4, PaperState.UNTOLD),
        (PrinterState(PrintReason.OFFLINE, LETTER), Paper.LETTER, PaperState.UNTOLD),
    ],
)
def test_the_paper(printer: PrinterState, wanted: Paper | None, state: PaperState) -> None:
    """Right, out, of another kind, or nobody says."""
    assert paper_state(printer, wanted) is state
