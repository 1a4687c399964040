"""A code is whole squares, dark on white, with a white border, and says what it was given."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
import segno
import zxingcpp
from PySide6.QtGui import QImage, QPainter

from kiosk.items.qr_code import QrCode
from tests.conftest import PROJECT
from tests.qt.items.drawing import Canvas
from tests.visual.pictures import from_qt

pytestmark = pytest.mark.usefixtures("qapp")

QML = """
import QtQuick
import Kiosk.Items

Rectangle {
    id: root

    property string words
    property int side

    color: "#203040"

    QrCode {
        width: root.side
        height: root.side
        words: root.words
    }
}
"""
LONGEST = "Is it safe? " * 10
BLACK, WHITE = 0xFF000000, 0xFFFFFFFF
BORDER = 4


@pytest.fixture
def item() -> Iterator[QrCode]:
    """A code without words."""
    made = QrCode()
    yield made
    made.deleteLater()


def painted(item: QrCode, words: str, side: int, scale: float = 1.0) -> QImage:
    """Paint a code on grey, on a screen with so many pixels to a unit."""
    item.setWidth(side)
    item.setHeight(side)
    item.setProperty("words", words)
    image = QImage(round(side * scale), round(side * scale), QImage.Format.Format_RGB32)
    image.fill(0x808080)
    painter = QPainter(image)
    painter.scale(scale, scale)
    item.paint(painter)
    painter.end()
    return image


def modules(image: QImage, count: int, module: int) -> list[list[int]]:
    """Read the colour of each module, and fail where one is not of one colour."""
    start = (image.width() - count * module) // 2
    rows = []
    for row in range(count):
        line = []
        for column in range(count):
            x, y = start + column * module, start + row * module
            colors = {image.pixel(x + dx, y + dy) for dx in range(module) for dy in range(module)}
            assert len(colors) == 1, f"module {column}, {row} has {len(colors)} colours"
            line.append(colors.pop())
        rows.append(line)
    return rows


@pytest.mark.parametrize(
    ("side", "scale", "module"),
    [
        pytest.param(53 * 6, 1.0, 6, id="exactly"),
        pytest.param(53 * 6 + 41, 1.0, 6, id="with pixels left over"),
        pytest.param(53 * 7 - 1, 1.0, 6, id="one pixel less than the next size"),
        pytest.param(53 * 6, 2.0, 12, id="two pixels a unit"),
        pytest.param(53 * 6, 1.25, 7, id="pixels that are no whole part of a unit"),
    ],
)
def test_each_module_is_a_square_of_whole_pixels(
    item: QrCode, side: int, scale: float, module: int
) -> None:
    """The code is the one that was encoded, in the middle, in black and white only."""
    image = painted(item, LONGEST, side, scale)

    expected = segno.make(LONGEST, error="m", micro=False, encoding="utf-8")
    colors = [
        [BLACK if dark else WHITE for dark in row] for row in expected.matrix_iter(border=BORDER)
    ]
    assert len(colors) == 53
    assert modules(image, 53, module) == colors


def test_it_is_as_large_as_fits(item: QrCode) -> None:
    """A short text has few modules, and each of them is larger."""
    image = painted(item, "Hi", 400)

    dark = [x for x in range(400) for y in range(400) if image.pixel(x, y) == BLACK]
    module = 400 // 29
    assert max(dark) - min(dark) + 1 == 21 * module


def test_around_it_is_nothing_but_white(item: QrCode) -> None:
    """The border is 4 modules at least, and the rest of the square is white too."""
    image = painted(item, LONGEST, 340)

    outer = BORDER * 6 + (340 - 53 * 6) // 2
    for place in range(340):
        for depth in range(outer):
            across = (image.pixel(place, depth), image.pixel(place, 339 - depth))
            down = (image.pixel(depth, place), image.pixel(339 - depth, place))
            assert {*across, *down} == {WHITE}


def test_without_words_it_is_white(item: QrCode) -> None:
    """Also after it had some."""
    painted(item, LONGEST, 100)
    image = painted(item, "", 100)

    assert bytes(image.constBits()) == b"\xff" * image.sizeInBytes()


def test_the_same_words_are_encoded_once(item: QrCode, monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes some milliseconds."""
    painted(item, "Can I drive?", 100)
    monkeypatch.setattr(segno, "make", None)

    painted(item, "Can I drive?", 100)


def test_what_encodes_is_loaded_for_the_first_code_only() -> None:
    """A kiosk whose printer works does without it."""
    script = "import sys, kiosk.items.qr_code; sys.exit('segno' in sys.modules)"

    subprocess.run([sys.executable, "-c", script], check=True, cwd=PROJECT)


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("1. Can I drive home?", id="plain"),
        pytest.param("2. ¿Cuándo podré conducir, señora Núñez? Ça déjà", id="accents"),
        pytest.param("e\u0301e\u0301 a\u0308", id="combined accents"),
        pytest.param("é" * 60, id="what an encoder may take for Japanese"),
        pytest.param("3. هل يمكنني قيادة السيارة؟", id="Arabic"),
        pytest.param(
            "4. \U0001f600 \U0001f469\u200d\U0001f469\u200d\U0001f467 \U0001f1fa\U0001f1f8",
            id="emoji",
        ),
        pytest.param("開車回家", id="Chinese"),
        pytest.param("12 of 14\n5. Yes\n6. No", id="lines"),
        pytest.param("123", id="digits"),
        pytest.param("HTTPS", id="capitals"),
        pytest.param("?", id="one letter"),
        pytest.param(LONGEST, id="120 bytes"),
    ],
)
def test_another_reader_reads_the_same_words(words: str) -> None:
    """From the picture of a window, on a dark ground, by a library that did not write it."""
    canvas = Canvas(QML, 420, 420, {"words": words, "side": 318})
    picture = from_qt(canvas.picture())
    canvas.close()

    [read] = zxingcpp.read_barcodes(picture)
    assert read.text == words
    assert read.format == zxingcpp.BarcodeFormat.QRCode
    assert read.ec_level in {"M", "Q", "H"}


def test_other_words_are_drawn() -> None:
    """The next code stands in the same place."""
    canvas = Canvas(QML, 420, 420, {"words": "1 of 2", "side": 318})
    canvas.picture()
    canvas.item.setProperty("words", "2 of 2")
    picture = from_qt(canvas.picture())
    canvas.close()

    assert [read.text for read in zxingcpp.read_barcodes(picture)] == ["2 of 2"]
