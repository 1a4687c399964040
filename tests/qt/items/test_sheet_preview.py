"""The small picture of the sheet is the sheet."""

import io
from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter

from kiosk.content.pack import open_pack
from kiosk.domain.settings import Settings
from kiosk.items.sheet_preview import SheetPreview
from kiosk.services.library import Library
from kiosk.services.sheet_draft import SheetDraft
from kiosk.services.visit_book import VisitBook
from kiosk.sheet.paint import paint_page
from kiosk.sheet.pdf import layout_pdf
from tests.fakes.review import review_of
from tests.fakes.tiny_pack import TinyPack
from tests.qt.items.drawing import Canvas

pytestmark = pytest.mark.usefixtures("bundled_font")

WIDTH_PX = 510


@pytest.fixture
def book() -> VisitBook:
    """Seven questions, which need two pages; one has a star."""
    built = VisitBook()
    built.add_ready("drive")
    built.add_ready("who")
    for number in range(5):
        built.add_own(f"My own question number {number}?")
    built.toggle_star(3)
    return built


@pytest.fixture
def draft(pack: TinyPack, book: VisitBook) -> SheetDraft:
    """The sheet of these questions."""
    library = Library(open_pack(pack.root, "en"))
    return SheetDraft(library, book, Settings(), review_of(library))


@pytest.fixture
def preview(draft: SheetDraft) -> Iterator[SheetPreview]:
    """An item that shows the draft, as wide as on a screen."""
    item = SheetPreview()
    item.setWidth(WIDTH_PX)
    item.setHeight(WIDTH_PX * 11 / 8.5)
    item.setProperty("draft", draft)
    yield item
    item.deleteLater()


def words(pdf: bytes) -> list[list[str]]:
    """Read the words of each page."""
    return [page.extract_text().split() for page in PdfReader(io.BytesIO(pdf)).pages]


def painted_words(preview: SheetPreview, page: int) -> list[str]:
    """Let the item paint on paper instead of on the screen, and read what it wrote."""
    preview.setProperty("page", page)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    painter.scale(writer.width() / WIDTH_PX, writer.width() / WIDTH_PX)
    preview.paint(painter)
    painter.end()
    return words(bytes(buffer.data().data()))[0]


def differing_pages(preview: SheetPreview, draft: SheetDraft) -> Iterator[int]:
    """Name each printed page whose words the picture does not have in the same order."""
    for page, printed in enumerate(words(layout_pdf(draft.layout))):
        if painted_words(preview, page) != printed:
            yield page


def test_it_writes_what_the_sheet_writes(preview: SheetPreview, draft: SheetDraft) -> None:
    """On both pages the same words in the same order."""
    assert len(draft.layout.pages) == 2
    assert list(differing_pages(preview, draft)) == []


@pytest.mark.planted("R18", "a picture that stops before the last line of a page")
def test_a_picture_without_the_last_line_is_named(
    preview: SheetPreview, draft: SheetDraft, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The visitor would not see all that prints."""
    monkeypatch.setattr(
        "kiosk.items.sheet_preview.paint_page",
        lambda painter, page, px_per_mm: paint_page(
            painter, replace(page, operations=page.operations[:-1]), px_per_mm
        ),
    )
    assert list(differing_pages(preview, draft)) == [0, 1]


def test_it_follows_the_list(preview: SheetPreview, book: VisitBook) -> None:
    """A question that is taken off is off the picture."""
    assert "drive" in " ".join(painted_words(preview, 0))
    book.remove_ready("drive")

    assert "drive" not in " ".join(painted_words(preview, 0) + painted_words(preview, 1))


def test_a_change_of_the_list_is_drawn(draft: SheetDraft, book: VisitBook) -> None:
    """The picture on the screen follows at once."""
    canvas = Canvas("import Kiosk.Items\nSheetPreview {}", WIDTH_PX, WIDTH_PX)
    canvas.item.setProperty("draft", draft)
    before = canvas.picture()
    book.remove_ready("drive")
    after = canvas.picture()
    canvas.close()

    assert before != after


@pytest.mark.parametrize("page", [2, 9])
def test_a_page_that_is_not_there_is_white(preview: SheetPreview, page: int) -> None:
    """As while large print is being taken back."""
    assert is_white(preview, page)


def test_without_a_draft_it_is_white() -> None:
    """Before it knows what to show."""
    item = SheetPreview()
    item.setWidth(WIDTH_PX)
    item.setHeight(WIDTH_PX)

    assert is_white(item, 0)


def is_white(preview: SheetPreview, page: int) -> bool:
    """Paint on a grey picture and look whether all of it is white."""
    preview.setProperty("page", page)
    image = QImage(WIDTH_PX, 100, QImage.Format.Format_RGB32)
    image.fill(0x808080)
    painter = QPainter(image)
    preview.paint(painter)
    painter.end()
    return bytes(image.constBits()) == b"\xff" * image.sizeInBytes()
