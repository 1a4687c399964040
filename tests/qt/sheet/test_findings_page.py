"""The pages that staff work through when they set a machine right."""

import io

import pytest
from pypdf import PdfReader

from kiosk.commands.doctor_page import findings_pdf
from kiosk.domain.machine import Finding, Level
from kiosk.domain.paper import Paper
from kiosk.sheet.findings_page import MARGIN_MM, PageWords, lay_out_findings
from kiosk.sheet.operations import Box, SheetPage, TextRun

pytestmark = pytest.mark.usefixtures("bundled_font")

WORDS = PageWords("This computer", "desk, today", "To be done", "Nothing", "In order", "%1 of %2")
FINE = Finding("clock", Level.OK, "2026-11-29")
SLEEP = Finding("sleep", Level.WARNING, "the computer can go to sleep", "Mask it")
PRINTER = Finding("printer", Level.FAULT, "out of paper", "Put paper into the printer")
QUEUE = Finding("queue", Level.WARNING, "is shared", "Do not share it")


def lines(page: SheetPage) -> list[str]:
    """Read a page from the top."""
    return [run.text for run in page.operations if isinstance(run, TextRun)]


def pages(*findings: Finding, paper: Paper = Paper.LETTER) -> tuple[SheetPage, ...]:
    """Lay findings out."""
    return lay_out_findings(findings, WORDS, paper).pages


def test_what_is_to_be_done_comes_first_by_area() -> None:
    """Each with its fix under it; what is in order follows in a line."""
    (page,) = pages(SLEEP, FINE, QUEUE, PRINTER)

    assert lines(page) == [
        *("This computer", "desk, today", "To be done"),
        *("Printing", "queue: is shared", "Do not share it"),
        *("printer: out of paper", "Put paper into the printer"),
        *("Sleep and power", "sleep: the computer can go to sleep", "Mask it"),
        *("In order", "clock: 2026-11-29", "1 of 1"),
    ]


def test_only_what_is_to_be_done_has_a_box_to_tick() -> None:
    """Beside its first line."""
    (page,) = pages(SLEEP, FINE, PRINTER)

    assert len([box for box in page.operations if isinstance(box, Box)]) == 2


def test_where_nothing_is_to_be_done_it_is_said() -> None:
    """And the other way around there is nothing in order."""
    assert "Nothing" in lines(pages(FINE)[0])
    assert "In order" not in lines(pages(SLEEP)[0])


@pytest.mark.parametrize("paper", Paper)
def test_what_does_not_fit_goes_onto_the_next_page(paper: Paper) -> None:
    """All of it is there, within the margins, and each page has its number."""
    many = [Finding("sleep", Level.WARNING, f"reason {n}", "Mend it " * 30) for n in range(40)]

    made = pages(*many, paper=paper)

    told = [line for page in made for line in lines(page)]
    assert len(made) > 2
    assert [f"sleep: reason {n}" for n in range(40)] == [one for one in told if "reason" in one]
    assert [lines(page)[-1] for page in made] == [
        f"{at} of {len(made)}" for at in range(1, len(made) + 1)
    ]
    for page in made:
        runs = [run for run in page.operations if isinstance(run, TextRun)]
        assert page.paper is paper
        assert all(MARGIN_MM < run.baseline_mm < paper.height_mm - MARGIN_MM for run in runs)
        assert all(run.x_mm + run.width_mm < paper.width_mm - MARGIN_MM for run in runs)


def test_texts_do_not_touch_the_number_of_the_page() -> None:
    """It has a place of its own."""
    many = [Finding("sleep", Level.WARNING, f"reason {n}", "Mend it") for n in range(60)]

    for page in pages(*many):
        *others, number = (run for run in page.operations if isinstance(run, TextRun))
        assert max(run.baseline_mm for run in others) < number.baseline_mm - 5


def test_the_page_can_be_read_by_other_programs() -> None:
    """As a PDF with its letters inside."""
    page = PdfReader(io.BytesIO(findings_pdf([SLEEP, FINE], Paper.A4))).pages[0]
    text = " ".join(page.extract_text().split())

    assert "Askwell: this computer" in text
    assert "Mask it" in text
    assert "Page 1 of 1" in text
