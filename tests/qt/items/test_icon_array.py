"""A chance as people: as many filled marks as the number says."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor

from kiosk.items.icon_array import IconArray
from tests.qt.items.drawing import Canvas

pytestmark = pytest.mark.usefixtures("qapp")

# Its import makes the type known to QML.
TYPES = (IconArray,)
QML = """
import QtQuick
import Kiosk.Items

Rectangle {
    property int filled
    property int total

    IconArray {
        anchors.fill: parent
        filled: parent.filled
        total: parent.total
        color: "#ff0000"
        ringColor: "#0000ff"
    }
}
"""
PITCH = 20
RED = QColor("#ff0000")


def filled_marks(filled: int, total: int, qml: str = QML) -> list[int]:
    """Draw an array and tell which marks are filled, counted row by row."""
    columns = 10 if total == 100 else 40
    size = (columns * PITCH, total // columns * PITCH)
    canvas = Canvas(qml, *size, {"filled": filled, "total": total})
    picture = canvas.picture()
    centre = PITCH // 2
    marks = []
    for mark in range(total):
        row, column = divmod(mark, columns)
        if picture.pixelColor(QPoint(column * PITCH + centre, row * PITCH + centre)) == RED:
            marks.append(mark)
    canvas.close()
    return marks


@pytest.mark.parametrize(
    ("filled", "total"),
    [(0, 100), (1, 100), (37, 100), (100, 100), (0, 1000), (7, 1000), (413, 1000), (1000, 1000)],
)
def test_the_number_is_what_is_seen(filled: int, total: int) -> None:
    """Filled marks stand as one block from the first on."""
    assert filled_marks(filled, total) == list(range(filled))


@pytest.mark.planted("L12", "one filled mark too few")
def test_a_mark_too_few_is_seen() -> None:
    """36 people where the words tell of 37."""
    fewer = QML.replace("filled: parent.filled", "filled: parent.filled - 1")

    assert filled_marks(37, 100, fewer) != list(range(37))


def test_the_others_are_rings() -> None:
    """Not colour alone tells them apart: the others are hollow."""
    canvas = Canvas(QML, 200, 200, {"filled": 0, "total": 100})
    picture = canvas.picture()
    middle = picture.pixelColor(PITCH // 2, PITCH // 2)
    across = {picture.pixelColor(x, PITCH // 2).name() for x in range(PITCH)}
    canvas.close()

    assert middle == QColor("white")
    assert "#0000ff" in across


def test_a_change_is_drawn() -> None:
    """The next page may have another number."""
    canvas = Canvas(QML, 200, 200, {"filled": 0, "total": 100})
    before = canvas.picture()
    canvas.item.setProperty("filled", 5)
    after = canvas.picture()
    canvas.close()

    assert before.pixelColor(90, 10) == QColor("white")
    assert after.pixelColor(90, 10) == RED
