"""A visitor's own words stay plain text inside the margins, whatever they are."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLoggingCategory, Qt
from PySide6.QtGui import QImage, QPainter

from kiosk.domain.visit import clean_own_text
from kiosk.sheet.layout import lay_out
from kiosk.sheet.operations import SheetPage, TextRun
from kiosk.sheet.paint import paint_page
from tests.qt.sheet.geometry import faults
from tests.qt.sheet.samples import model, words

PX_PER_MM = 4.0
MARGIN_PX = int(25 * PX_PER_MM) - 1
WHITE = 255

ODD = {
    "markup": '<img src="file:///etc/hostname"><b>bold</b>',
    "markdown": "# **[link](http://example.org)** `code`",
    "no blank": "x" * 160,
    "wide": "W" * 160,
    "long address": "https://example.org/" + "a/" * 70,
    "bidi overrides": "\u202eabc\u202c def \u2066ghi\u2069" * 8,
    "Hebrew": "מה הסיכונים של הטיפול הזה? " * 6,
    "Arabic": "ما هي مخاطر هذا العلاج؟ " * 6,
    "both directions": "Can I take אקמול 500 mg twice? " * 5,
    "emoji": "\U0001f642\U0001f389\U0001f468\u200d\U0001f469\u200d\U0001f467" * 30,
    "Chinese": "这种治疗有什么风险\uff1f" * 16,
    "Thai": "ความเสี่ยงคืออะไร" * 9,
    "Devanagari": "जोखिम क्या हैं? " * 10,
    "tower of marks": "a" + "\u0301" * 150,
    "low marks": ("e" + "\u0327\u0323\u0331" * 5 + " ") * 10,
    "wide ligature": "\ufdfd" * 160,
    "no-break blanks": "a\u00a0b" * 50,
    "line breaks": "one\ntwo\rthree\u2028four\x0bfive",
    "nothing but a mark": "\u0301",
    "percent signs": "%1 %2 100% %s {0}",
}


@pytest.fixture(autouse=True)
def _font(bundled_font: str) -> Iterator[None]:
    """Load the font; Qt tells each system font that lacks a script, and may."""
    assert bundled_font
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    yield
    QLoggingCategory.setFilterRules("")


def laid_out(name: str) -> SheetPage:
    """Lay out one odd text between two plain ones."""
    own = clean_own_text(ODD[name])
    return lay_out(model("Before?", own, "After?", stars=1), words()).pages[0]


def ink_in_margins(page: SheetPage) -> int:
    """Paint a page and count the rows of pixels that are not white in its margins."""
    width = round(page.paper.width_mm * PX_PER_MM)
    height = round(page.paper.height_mm * PX_PER_MM)
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_page(painter, page, PX_PER_MM)
    painter.end()
    stride = image.bytesPerLine()
    pixels = bytes(image.constBits())
    rows = [pixels[y * stride : y * stride + width] for y in range(height)]
    inside = range(MARGIN_PX, height - MARGIN_PX)
    sides = [
        row[:MARGIN_PX] + row[-MARGIN_PX:] if y in inside else row for y, row in enumerate(rows)
    ]
    return sum(min(part) < WHITE for part in sides)


@pytest.mark.parametrize("name", ODD)
def test_odd_words_stay_inside_the_margins(name: str) -> None:
    """As measured, and as painted."""
    page = laid_out(name)

    assert list(faults(page, text_min_pt=12, pitch_mm=10.0)) == []
    assert ink_in_margins(page) == 0


@pytest.mark.parametrize("name", ODD)
def test_odd_words_are_printed_as_typed(name: str) -> None:
    """No letter is lost or added at a line break, and nothing is taken for markup."""
    runs = [op for op in laid_out(name).operations if isinstance(op, TextRun)]
    at = [run.text for run in runs].index("2.")
    end = [run.text for run in runs].index("3.")
    printed = "".join(run.text for run in runs[at + 1 : end])

    assert "".join(printed.split()) == "".join(clean_own_text(ODD[name]).split())


@pytest.mark.planted("R3", "a word of a visitor's own question in the margin")
def test_ink_in_a_margin_is_seen() -> None:
    """The counter finds a word that was put there."""
    page = laid_out("markup")
    strayed = TextRun(10.0, 20.0, "stray", 14, bold=True, width_mm=12.0)

    assert ink_in_margins(SheetPage(page.paper, (*page.operations, strayed))) > 0


def test_a_text_from_right_to_left_keeps_its_direction_on_each_line() -> None:
    """A line that begins with a Latin word is still part of a Hebrew question."""
    own = "מה לעשות אם שכחתי? " * 3 + "Spravato " * 12
    page = lay_out(model(clean_own_text(own)), words()).pages[0]
    runs = [op for op in page.operations if isinstance(op, TextRun)]
    question = runs[3 : 3 + sum("Spravato" in run.text or "מה" in run.text for run in runs)]

    assert len(question) > 1
    assert all(run.rtl for run in question)
    assert not runs[0].rtl
