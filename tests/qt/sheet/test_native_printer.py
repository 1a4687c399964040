"""A sheet on Qt's printer, which here writes a PDF file and never reaches a queue."""

import io
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from pypdf import PageObject, PdfReader
from PySide6.QtPrintSupport import QPrinter

from kiosk.domain.paper import Paper
from kiosk.sheet import native_printer
from kiosk.sheet.layout import lay_out
from kiosk.sheet.native_printer import open_printer, print_layout, print_on
from kiosk.sheet.operations import SheetLayout
from kiosk.sheet.pdf import layout_pdf
from tests.qt.sheet.samples import SAMPLES, words

TITLE = "sheet-1f"
POINTS = {Paper.LETTER: (612, 792), Paper.A4: (595, 842)}
NEAR_PT = 0.2


@pytest.fixture(autouse=True)
def no_print_server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Let Qt find no queue of this machine, whatever is asked of it."""
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "no.sock"))


@pytest.fixture
def file(bundled_font: str, tmp_path: Path) -> Path:
    """Where the printer's paper goes."""
    assert bundled_font
    return tmp_path / "paper.pdf"


@pytest.fixture
def printer(file: Path) -> QPrinter:
    """Qt's printer with a file for paper, and with defaults that no sheet wants."""
    built = QPrinter(QPrinter.PrinterMode.HighResolution)
    built.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    built.setOutputFileName(str(file))
    built.setColorMode(QPrinter.ColorMode.Color)
    built.setCopyCount(3)
    return built


def layout(name: str) -> SheetLayout:
    """Lay one of the samples out."""
    return lay_out(SAMPLES[name], words())


def texts(page: PageObject) -> list[tuple[str, float, float]]:
    """Give the lines of a page with their places in points from its bottom left corner."""
    found: list[tuple[str, float, float]] = []

    def note(text: str, cm: list[float], tm: list[float], _font: object, _size: float) -> None:
        if text.strip():
            found.append((text, tm[4] * cm[0] + cm[4], tm[5] * cm[3] + cm[5]))

    page.extract_text(visitor_text=note)
    return found


def picture(document: bytes) -> Image.Image:
    """Draw the first page by another program, in greys."""
    command = ["pdftoppm", "-r", "100", "-gray", "-l", "1", "-"]
    drawn = subprocess.run(command, input=document, capture_output=True, check=True).stdout
    return Image.open(io.BytesIO(drawn))


@pytest.mark.parametrize("name", ["four", "ten", "ten on A4", "ten largest"])
def test_each_line_is_where_the_layout_has_it(printer: QPrinter, file: Path, name: str) -> None:
    """The same texts in the same places as in the PDF that other queues get."""
    laid_out = layout(name)

    assert print_on(printer, laid_out, TITLE)

    mine = PdfReader(file).pages
    other = PdfReader(io.BytesIO(layout_pdf(laid_out))).pages
    assert len(mine) == len(other)
    for page, expected in zip(mine, other, strict=True):
        assert [line[0] for line in texts(page)] == [line[0] for line in texts(expected)]
        for (_, x, y), (_, wanted_x, wanted_y) in zip(texts(page), texts(expected), strict=True):
            assert (x, y) == pytest.approx((wanted_x, wanted_y), abs=NEAR_PT)


def test_rules_boxes_and_stars_are_where_the_layout_has_them(printer: QPrinter, file: Path) -> None:
    """Drawn by another program, both pages look the same."""
    laid_out = layout("four")

    assert print_on(printer, laid_out, TITLE)

    pages = picture(file.read_bytes()), picture(layout_pdf(laid_out))
    apart = ImageChops.difference(*pages).point(lambda value: int(value > 128) * 255)
    assert apart.getbbox() is None


@pytest.mark.parametrize("name", ["ten", "ten on A4"])
def test_pages_have_the_size_of_the_paper(printer: QPrinter, file: Path, name: str) -> None:
    """Upright, from corner to corner."""
    laid_out = layout(name)

    assert print_on(printer, laid_out, TITLE)

    boxes = {(round(p.mediabox.width), round(p.mediabox.height)) for p in PdfReader(file).pages}
    assert boxes == {POINTS[laid_out.pages[0].paper]}


def test_it_is_one_grey_copy_under_its_title(printer: QPrinter) -> None:
    """Whatever the printer did by default."""
    assert print_on(printer, layout("one"), TITLE)

    told = (printer.docName(), printer.copyCount(), printer.colorMode())
    assert told == (TITLE, 1, QPrinter.ColorMode.GrayScale)


def test_it_is_asked_for_one_side(printer: QPrinter, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file has no sides, so what counts is what Qt is asked for."""
    asked: list[QPrinter.DuplexMode] = []

    def note(_self: QPrinter, mode: QPrinter.DuplexMode) -> None:
        asked.append(mode)

    monkeypatch.setattr(QPrinter, "setDuplex", note)

    assert print_on(printer, layout("one"), TITLE)
    assert asked == [QPrinter.DuplexMode.DuplexNone]


@pytest.mark.qt_log_ignore(r"QPainter::begin\(\)")
def test_a_printer_that_cannot_begin_took_nothing(printer: QPrinter) -> None:
    """Nobody is told that a sheet comes."""
    printer.setOutputFileName("/nowhere/paper.pdf")

    assert not print_on(printer, layout("one"), TITLE)


def test_a_printer_that_stops_between_pages_took_no_whole_sheet(
    printer: QPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half a sheet is none, and the rest of it is called off."""
    aborted: list[QPrinter] = []

    def abort(one: QPrinter) -> bool:
        aborted.append(one)
        return True

    monkeypatch.setattr(QPrinter, "newPage", lambda _self: False)
    monkeypatch.setattr(QPrinter, "abort", abort)

    assert not print_on(printer, layout("ten"), TITLE)
    assert aborted == [printer]


def test_a_missing_printer_is_not_replaced_by_another() -> None:
    """Qt by itself would take the default."""
    assert open_printer("No such printer") is None
    assert not print_layout(layout("one"), "No such printer", TITLE)


@pytest.mark.parametrize("name", ["", TITLE])
def test_only_the_printer_of_exactly_that_name_is_opened(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Even where Qt has found some printer for it."""

    class Found:
        """A printer that Qt knows, until it is opened."""

        @staticmethod
        def printerInfo(_name: str) -> "Found":  # noqa: N802 (Qt's name)
            return Found()

        def isNull(self) -> bool:  # noqa: N802 (Qt's name)
            return False

    class Opened:
        """The printer that Qt opens in its place."""

        PrinterMode = QPrinter.PrinterMode

        def __init__(self, found: Found, _mode: QPrinter.PrinterMode) -> None:
            assert found

        def isValid(self) -> bool:  # noqa: N802 (Qt's name)
            return True

        def printerName(self) -> str:  # noqa: N802 (Qt's name)
            return TITLE

    monkeypatch.setattr(native_printer, "QPrinterInfo", Found)
    monkeypatch.setattr(native_printer, "QPrinter", Opened)

    assert (open_printer(name) is not None) is (name == TITLE)


def test_a_printer_that_is_found_prints(
    printer: QPrinter, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The name, the title and the pages go the whole way."""
    asked: list[str] = []

    def found(name: str) -> QPrinter:
        asked.append(name)
        return printer

    monkeypatch.setattr(native_printer, "open_printer", found)

    assert print_layout(layout("ten"), "Front desk", TITLE)
    assert (asked, len(PdfReader(file).pages)) == (["Front desk"], 2)


def test_neither_the_kiosk_nor_the_helper_loads_it_before_it_is_needed(project: Path) -> None:
    """Widgets stay out of the process with the screens, and out of every print on Linux."""
    code = (
        "import sys, kiosk.visit_wiring, kiosk.commands.print_helper\n"
        "print([one for one in sys.modules if 'PrintSupport' in one or 'QtWidgets' in one])"
    )
    command = [sys.executable, "-c", code]
    ended = subprocess.run(command, cwd=project, capture_output=True, text=True, check=True)
    assert ended.stdout == "[]\n"
