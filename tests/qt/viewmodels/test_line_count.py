"""Lines are counted as a label breaks them."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.viewmodels.line_count import line_count

LABEL = b"import QtQuick; Text { wrapMode: Text.Wrap; textFormat: Text.PlainText }"
WORDS = "Does it replace my pills or talk therapy, and what if somethingquitelongishere misses?"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("width", [200, 333, 480, 900, 4000])
def test_lines_are_those_of_a_label(bundled_font: str, width: int) -> None:
    """Words stand where they fit, and a word wider than the line is torn."""
    font = QFont(bundled_font)
    font.setPixelSize(37)
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(LABEL, QUrl())
    label = component.createWithInitialProperties({"width": width, "font": font, "text": WORDS})

    assert line_count(WORDS, font, width) == label.property("lineCount")


def test_no_words_have_no_line() -> None:
    """As a row without anything under its title."""
    assert line_count("", QFont(), 100) == 0
