"""What is read out of the attributes of a printer that nobody prints on."""

import pytest

from kiosk.domain.outcomes import PrintReason
from kiosk.domain.paper import Paper
from kiosk.printing.ipp_views import PrinterView
from kiosk.printing.printer_answer import AskedPrinter, PrinterAnswer, printer_answer

LETTER, A4 = "na_letter_8.5x11in", "iso_a4_210x297mm"


def test_an_answer_is_read_from_its_attributes() -> None:
    """One value or many."""
    assert printer_answer(
        {
            "printer-state": 5,
            "printer-state-reasons": "paused",
            "printer-is-accepting-jobs": False,
            "media-ready": [LETTER, "na_number-10_4.125x9.5in"],
            "device-uri": "usb://Maker/Model",
            "printer-error-policy": "stop-printer",
            "printer-is-shared": True,
            "document-format-supported": ["image/jpeg", "application/pdf"],
        }
    ) == PrinterAnswer(
        PrinterView(
            stopped=True, reasons=("paused",), paper=Paper.LETTER, device="usb://Maker/Model"
        ),
        accepting=False,
        papers=frozenset({Paper.LETTER}),
        formats=frozenset({"image/jpeg", "application/pdf"}),
        error_policy="stop-printer",
        shared=True,
    )


@pytest.mark.parametrize(
    "attributes", [{}, {"printer-error-policy": 7, "printer-is-shared": "?", "media-ready": 1}]
)
def test_what_is_missing_or_strange_is_not_said(attributes: dict[str, object]) -> None:
    """A printer that tells nothing is no fault."""
    assert printer_answer(attributes) == PrinterAnswer(PrinterView())


@pytest.mark.parametrize(
    ("ready", "default", "papers"),
    [
        ([LETTER, A4], LETTER, {Paper.LETTER, Paper.A4}),
        ([A4], LETTER, {Paper.A4}),
        ([], A4, {Paper.A4}),
        (["iso_a5_148x210mm"], LETTER, set()),
    ],
)
def test_what_lies_in_the_trays_counts_before_the_default(
    ready: list[str], default: str, papers: set[Paper]
) -> None:
    """The default is what it would take, if it had it."""
    told = printer_answer({"media-ready": ready, "media-default": default})

    assert told.papers == papers


def test_a_name_stands_in_a_command_as_one_word() -> None:
    """A queue's name may hold what a shell would read."""
    printer = AskedPrinter("Front;$x", on_server=True, answer=PrintReason.OFFLINE)

    assert printer.word == "'Front;$x'"
