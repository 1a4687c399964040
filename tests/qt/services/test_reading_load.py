"""How much there is to read on a screen."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.services.reading_load import words_on
from kiosk.snapshot.staged_kiosk import settle
from kiosk.wiring import Kiosk

SCREEN = b"""
import QtQuick

Item {
    Text { text: "Two words" }
    Rectangle {
        Text { text: "and\\nthree  more" }
    }
    %s
}
"""


def test_the_words_of_a_real_screen_count(open_kiosk: Kiosk) -> None:
    """Its texts are of a type of their own."""
    open_kiosk.attract.begin()
    settle(open_kiosk.window)
    assert words_on(open_kiosk.window.contentItem()) > 20


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("more", "words"),
    [
        pytest.param(b"", 5, id="texts in texts are all counted"),
        pytest.param(b'Text { text: "hidden"; visible: false }', 5, id="hidden ones are not"),
        pytest.param(
            b'Item { visible: false; Text { text: "below" } }', 5, id="nor those in hidden items"
        ),
        pytest.param(
            b'Item { property string text: "no words to see" }', 5, id="nor a name that is no text"
        ),
        pytest.param(b'Text { text: "" }', 5, id="an empty text has none"),
    ],
)
def test_visible_words_count(more: bytes, words: int) -> None:
    """What a reader can see, and nothing else, gives reading time."""
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(SCREEN % more, QUrl())
    item = component.create()

    assert isinstance(item, QQuickItem), component.errorString()
    assert words_on(item) == words
