"""How Qt Quick draws a number that holds on to its word."""

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.domain.bound_numbers import bound
from tests.qt.items.drawing import Canvas, settle

QML = """
import QtQuick

Text {
    font.family: "Atkinson Hyperlegible Next"
    font.pixelSize: 40
    textFormat: Text.StyledText
    wrapMode: Text.Wrap
}
"""


@pytest.mark.parametrize("words", ["2 hours", "<b>2</b> hours"])
def test_a_number_is_drawn_beside_its_word(
    qapp: QGuiApplication, bundled_font: str, words: str
) -> None:
    """Were the two parted, the first line would be as wide as all but the last word."""
    assert qapp
    assert bundled_font
    canvas = Canvas(QML, 300, 300, {"text": bound(f"no food for {words}")})
    settle(canvas.window)
    alone = Canvas(QML, 300, 300, {"text": "no food for"})
    settle(alone.window)

    assert canvas.item.property("lineCount") == 2
    assert canvas.item.property("contentWidth") <= alone.item.property("contentWidth") + 1
    canvas.close()
    alone.close()
