"""The picture on the screen is the page that is printed."""

import io
import subprocess

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.sheet.layout import lay_out
from kiosk.sheet.model import SheetModel
from kiosk.sheet.operations import SheetPage
from kiosk.sheet.paint import paint_page
from tests.qt.sheet.samples import READY, SAMPLES, model, sheet_pdf, words

pytestmark = pytest.mark.usefixtures("bundled_font")

DPI = 100
# Two programs draw the edges of letters a little differently.
DIFFERING_MAX = 0.01


def preview(page: SheetPage, px_per_mm: float) -> Image.Image:
    """Paint a page as the screen does."""
    size = (round(page.paper.width_mm * px_per_mm), round(page.paper.height_mm * px_per_mm))
    image = QImage(*size, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_page(painter, page, px_per_mm)
    painter.end()
    return Image.frombytes("L", size, bytes(image.constBits()), "raw", "L", image.bytesPerLine())


def printed(sheet: SheetModel) -> Image.Image:
    """Let another program raster the first page of the PDF."""
    return Image.open(
        io.BytesIO(
            subprocess.run(
                ["pdftoppm", "-r", str(DPI), "-gray", "-l", "1", "-"],
                input=sheet_pdf(sheet, words()),
                capture_output=True,
                check=True,
            ).stdout
        )
    )


def differing_share(page: SheetPage, sheet: SheetModel) -> float:
    """Tell how much of the picture of a page is not where the print of a sheet has it."""
    ours, theirs = preview(page, DPI / 25.4), printed(sheet)
    small = (ours.width // 5, ours.height // 5)
    difference = ImageChops.difference(
        ours.resize(small, Image.Resampling.BOX), theirs.resize(small, Image.Resampling.BOX)
    )
    return float(sum(difference.histogram()[64:]) / (small[0] * small[1]))


@pytest.mark.parametrize("name", ["four", "ten", "ten large"])
def test_preview_equals_print(name: str) -> None:
    """Painted by us and rastered by poppler, the first pages cover the same places."""
    page = lay_out(SAMPLES[name], words()).pages[0]

    assert differing_share(page, SAMPLES[name]) < DIFFERING_MAX


@pytest.mark.parametrize(
    "shown",
    [
        pytest.param(
            model(*reversed(READY[:4]), stars=2),
            marks=pytest.mark.planted("R18", "a preview with the questions in another order"),
        ),
        pytest.param(
            model(*READY[:3], stars=2),
            marks=pytest.mark.planted("R18", "a preview without the last question"),
        ),
    ],
)
def test_a_preview_of_another_sheet_is_seen(shown: SheetModel) -> None:
    """The visitor would agree to what does not print."""
    page = lay_out(shown, words()).pages[0]

    assert differing_share(page, SAMPLES["four"]) >= DIFFERING_MAX


def test_a_painter_comes_back_as_it_was() -> None:
    """The preview goes on painting after the page."""
    page = lay_out(SAMPLES["one"], words()).pages[0]
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setPen(QColor("red"))
    before = (painter.pen(), painter.font(), painter.transform(), painter.renderHints())

    paint_page(painter, page, 0.4)

    assert (painter.pen(), painter.font(), painter.transform(), painter.renderHints()) == before
    painter.end()
