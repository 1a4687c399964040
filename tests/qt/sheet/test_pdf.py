"""The PDF, read back with tools that know nothing of us."""

import io
import re
import subprocess
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import StreamObject
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageSize

from kiosk.domain.paper import Paper
from kiosk.sheet import pdf
from kiosk.sheet.layout import lay_out
from kiosk.sheet.model import SheetModel
from kiosk.sheet.operations import TextRun
from tests.qt.sheet.geometry import writing_rules
from tests.qt.sheet.samples import READY, SAMPLES, model, sheet_pdf, words

pytestmark = pytest.mark.usefixtures("bundled_font")

CANARY = "Zqxjkvb"
DPI = 200
PX_PER_MM = DPI / 25.4
INK = 128
# Greys between ink and paper are the edges of letters and lines, a small share of the page.
GROUND = range(128, 250)
GROUND_SHARE = 0.02
FONTS = {"AtkinsonHyperlegibleNext-Bold", "AtkinsonHyperlegibleNext-Regular"}
SAYS_NOTHING = {"", "/False", "D:20000101000000Z"}


def run(*command: str, document: bytes) -> bytes:
    """Give a PDF to a program of poppler."""
    return subprocess.run(command, input=document, capture_output=True, check=True).stdout


def letters(text: str) -> str:
    """Take all blanks and line breaks out, since a PDF has none of its own."""
    return "".join(text.split())


def rows_of_ink(picture: Image.Image, length_mm: float) -> list[int]:
    """Find the rows of pixels with an unbroken black run of at least a length."""
    run_of_black = re.compile(rb"\x01{%d,}" % int(length_mm * PX_PER_MM))
    black = picture.convert("L").point(lambda value: int(value < INK))
    pixels, width = black.tobytes(), picture.width
    return [
        y for y in range(picture.height) if run_of_black.search(pixels[y * width : (y + 1) * width])
    ]


def font_faults(lines: Sequence[str]) -> Iterator[str]:
    """Name each font that is not one of ours, or not inside the file.

    Args:
        lines: As pdffonts tells them, without its heading.
    """
    for line in lines:
        name, embedded = line.split()[0], line.split()[-5]
        if name not in FONTS or embedded != "yes":
            yield name


def told_beside_the_pages(reader: PdfReader) -> Iterator[str]:
    """Give what the file says of itself, but which program wrote it."""
    for name, value in (reader.metadata or {}).items():
        if str(value) not in SAYS_NOTHING and not (name == "/Producer" and "Qt " in str(value)):
            yield str(value)


def size_faults(document: bytes, size_pt: tuple[int, int]) -> Iterator[str]:
    """Name each page of another size than that of the paper, in points."""
    for number, page in enumerate(PdfReader(io.BytesIO(document)).pages, 1):
        size = (round(page.mediabox.width), round(page.mediabox.height))
        if size != size_pt:
            yield f"page {number} is {size[0]} by {size[1]}"


def print_faults(picture: Image.Image) -> Iterator[str]:
    """Name what is wrong with the print of a page: colour, a ground, or ink in the margin."""
    red, green, blue = picture.split()
    if not red.tobytes() == green.tobytes() == blue.tobytes():
        yield "coloured"
    grey = picture.convert("L")
    ground = sum(grey.histogram()[GROUND.start : GROUND.stop])
    if ground > GROUND_SHARE * picture.width * picture.height:
        yield "a ground"
    ink = grey.point(lambda value: int(value < INK)).getbbox()
    left, top, right, bottom = ink or (0, 0, 0, 0)
    if min(left, top, picture.width - right, picture.height - bottom) < 25 * PX_PER_MM - 1:
        yield "in the margin"


@pytest.mark.parametrize("name", SAMPLES)
def test_the_text_is_that_of_the_layout_in_its_order(name: str) -> None:
    """What the preview shows is what pdftotext reads."""
    layout = lay_out(SAMPLES[name], words())
    shown = "".join(
        op.text for page in layout.pages for op in page.operations if isinstance(op, TextRun)
    )

    read = run("pdftotext", "-raw", "-", "-", document=sheet_pdf(SAMPLES[name], words())).decode()

    assert letters(read) == letters(shown)


@pytest.mark.parametrize(
    ("sheet", "size_pt"),
    [(SAMPLES["ten"], (612, 792)), (SAMPLES["ten on A4"], (595, 842))],
    ids=["letter", "a4"],
)
def test_pages_have_the_size_of_the_paper(sheet: SheetModel, size_pt: tuple[int, int]) -> None:
    """Two pages of Letter or A4, upright."""
    document = sheet_pdf(sheet, words())

    assert len(PdfReader(io.BytesIO(document)).pages) == 2
    assert list(size_faults(document, size_pt)) == []


@pytest.mark.parametrize(
    ("page_size", "size"),
    [
        pytest.param(
            QPageSize(QPageSize.PageSizeId.Letter),
            "612 by 792",
            marks=pytest.mark.planted("R15", "a sheet for A4 that is cut by pages of Letter"),
        ),
        pytest.param(
            QPageSize(QSizeF(297.0, 210.0), QPageSize.Unit.Millimeter),
            "842 by 595",
            marks=pytest.mark.planted("R15", "a sheet that is cut by pages that lie on their side"),
        ),
    ],
)
def test_a_page_of_another_size_is_named(
    monkeypatch: pytest.MonkeyPatch, page_size: QPageSize, size: str
) -> None:
    """The last lines would not be on the paper."""
    monkeypatch.setitem(pdf._PAGE_SIZES, Paper.A4, page_size)
    document = sheet_pdf(SAMPLES["ten on A4"], words())

    assert list(size_faults(document, (595, 842))) == [f"page 1 is {size}", f"page 2 is {size}"]


@pytest.mark.parametrize("name", ["four", "ten large"])
def test_fonts_are_the_bundled_one_and_inside(name: str, tmp_path: Path) -> None:
    """The sheet never depends on the fonts of a printer."""
    file = tmp_path / "sheet.pdf"
    file.write_bytes(sheet_pdf(SAMPLES[name], words()))

    lines = run("pdffonts", str(file), document=b"").decode().splitlines()[2:]

    assert {line.split()[0] for line in lines} == FONTS
    assert list(font_faults(lines)) == []


def test_metadata_tells_nothing() -> None:
    """No title, no author, no moment; and none of the visitor's words outside the pages."""
    document = sheet_pdf(model(f"{CANARY} one?", f"{CANARY} two?"), words())
    reader = PdfReader(io.BytesIO(document))

    assert list(told_beside_the_pages(reader)) == []
    stream = reader.root_object["/Metadata"].get_object()
    assert isinstance(stream, StreamObject)
    xmp = stream.get_data()
    assert re.findall(rb'Date="([^"]*)"', xmp) == [b"2000-01-01T00:00:00+00:00"] * 3
    assert CANARY.encode() not in document
    assert CANARY.encode() not in xmp


def test_the_words_are_on_the_pages() -> None:
    """The canary of the test above would be found where it belongs."""
    document = sheet_pdf(model(f"{CANARY} one?"), words())

    assert CANARY in PdfReader(io.BytesIO(document)).pages[0].extract_text()


def test_the_same_sheet_is_the_same_file() -> None:
    """Nothing random and no clock is in it."""
    assert sheet_pdf(SAMPLES["ten"], words()) == sheet_pdf(SAMPLES["ten"], words())


@pytest.mark.parametrize("name", ["four", "ten", "ten on A4", "four large"])
def test_printed_lines_are_long_and_apart(name: str) -> None:
    """Measured on the raster of another program: 150 mm, 0.5 mm, 10 mm (12 mm in large print)."""
    sheet = SAMPLES[name]
    first = lay_out(sheet, words()).pages[0]
    picture = Image.open(
        io.BytesIO(
            run(
                "pdftoppm",
                "-r",
                str(DPI),
                "-gray",
                "-l",
                "1",
                "-",
                document=sheet_pdf(sheet, words()),
            )
        )
    )
    rows = rows_of_ink(picture, 150.0)
    tops = [y for y in rows if y - 1 not in rows]
    questions = len(writing_rules(first))
    pitch_mm = 12.0 if sheet.large_print else 10.0

    assert len(tops) >= questions
    assert len(rows) / len(tops) / PX_PER_MM >= 0.5 - 1 / PX_PER_MM / 2
    for above, below in pairwise(tops[:questions]):
        assert (below - above) / PX_PER_MM >= pitch_mm - 1 / PX_PER_MM


@pytest.mark.parametrize("paper", Paper)
def test_print_is_black_on_white_with_empty_margins(paper: Paper) -> None:
    """Nothing stands within 25 mm of an edge, and nothing is coloured."""
    document = sheet_pdf(model(*READY, stars=3, paper=paper), words())
    for number in ("1", "2"):
        picture = Image.open(
            io.BytesIO(
                run("pdftoppm", "-r", str(DPI), "-f", number, "-l", number, "-", document=document)
            )
        ).convert("RGB")
        assert list(print_faults(picture)) == []


@pytest.mark.parametrize(
    ("ink", "box", "fault"),
    [
        pytest.param(
            "#0a504f",
            (300, 300, 400, 400),
            "coloured",
            marks=pytest.mark.planted("R2", "a letter in the colour of the screen"),
        ),
        pytest.param(
            "#d0d0d0",
            (300, 300, 1200, 400),
            "a ground",
            marks=pytest.mark.planted("R2", "a grey ground behind a line"),
        ),
        pytest.param(
            "black",
            (180, 300, 400, 400),
            "in the margin",
            marks=pytest.mark.planted("R3", "ink 23 mm from the edge"),
        ),
    ],
)
def test_a_fault_of_print_is_named(ink: str, box: tuple[int, int, int, int], fault: str) -> None:
    """On a page that is fine without it."""
    page = Image.new("RGB", (1700, 2200), "white")
    page.paste("black", (400, 500, 1200, 504))
    assert list(print_faults(page)) == []

    page.paste(ink, box)

    assert fault in set(print_faults(page))


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(
            "AtkinsonHyperlegibleNext-Italic TrueType WinAnsi yes yes yes 7 0",
            marks=pytest.mark.planted("R5", "words in italics"),
        ),
        pytest.param(
            "Helvetica Type 1 Standard yes no no 7 0",
            marks=pytest.mark.planted("R5", "a font that the printer would have to have"),
        ),
    ],
)
def test_another_font_is_named(line: str) -> None:
    """As pdffonts tells it."""
    assert len(list(font_faults([line]))) == 1


@pytest.mark.planted("R8", "a title of the file that names the treatment")
@pytest.mark.planted("R8", "the minute at which the file was made")
def test_what_a_file_tells_of_itself_is_named() -> None:
    """Any program that opens it would show it."""
    writer = PdfWriter(clone_from=io.BytesIO(sheet_pdf(SAMPLES["one"], words())))
    writer.add_metadata({"/Title": "Ketamine", "/CreationDate": "D:20260105093100Z"})
    written = io.BytesIO()
    writer.write(written)

    assert set(told_beside_the_pages(PdfReader(written))) >= {"Ketamine", "D:20260105093100Z"}
