"""Pages that are laid out already, as a queue takes them."""

import io

import pytest
from pypdf import PdfReader

from kiosk.domain.paper import Paper
from kiosk.sheet import native_printer
from kiosk.sheet.laid_out import LaidOutPages
from kiosk.sheet.layout import lay_out
from kiosk.sheet.operations import SheetLayout
from kiosk.sheet.trial import trial_sheet


@pytest.fixture
def pages(bundled_font: str) -> LaidOutPages:
    """The sheet that staff try the printer with, on A4."""
    assert bundled_font
    trial = trial_sheet(Paper.A4)
    return LaidOutPages(lay_out(trial.model, trial.words), "list-1f")


def test_a_queue_learns_paper_and_pages(pages: LaidOutPages) -> None:
    """They are those of the layout."""
    assert pages.paper is Paper.A4
    assert pages.page_count == 1
    (page,) = PdfReader(io.BytesIO(pages.pdf())).pages
    assert round(page.mediabox.width) == 595
    assert page.extract_text().split()[:2] == ["Printer", "test"]


def test_a_driver_paints_them_under_their_title(
    pages: LaidOutPages, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the system prints through one."""
    painted: list[tuple[int, str, str]] = []

    def paint(layout: SheetLayout, printer: str, title: str) -> bool:
        painted.append((len(layout.pages), printer, title))
        return True

    monkeypatch.setattr(native_printer, "print_layout", paint)
    assert pages.paint("Front desk")
    assert painted == [(1, "Front desk", "list-1f")]
