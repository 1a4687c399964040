"""What a listener is told, in order."""

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.domain.route import Screen
from kiosk.services.reading_order import reading_stops
from kiosk.snapshot.staged_kiosk import settle
from kiosk.viewmodels.language import LanguageModel
from kiosk.wiring import Kiosk

SCREEN = """
import QtQuick
import QtQuick.Templates as T
Item {
    Item {
        property string spoken: "a page"
        Text { property string spoken: "Going home" }
        Text { property string spoken: ""; text: "1" }
        Text { property string spoken: "Rest." ; visible: false }
    }
    Item { property string spoken: "A picture" }
    T.AbstractButton {
        property string spoken: "Next page"
        enabled: false
        Text { property string spoken: "Next" }
    }
    T.AbstractButton { property string spoken: "Home" }
    Text { property string spoken: "Español"; property string spokenLanguage: "es" }
    Item { opacity: 0; Text { property string spoken: "Unseen" } }
}
"""


@pytest.fixture
def screen(qapp: QGuiApplication) -> Iterator[QQuickItem]:
    """A screen with texts, a picture and buttons."""
    engine = QQmlEngine(qapp)
    component = QQmlComponent(engine)
    component.setData(SCREEN.encode(), QUrl())
    item = component.create()
    assert isinstance(item, QQuickItem)
    yield item
    item.deleteLater()


def test_what_is_seen_is_told_in_order(screen: QQuickItem) -> None:
    """Texts, pictures and buttons come as they stand; what is hidden or silent does not."""
    words = [stop.words for stop in reading_stops(screen)]
    assert words == ["Going home", "A picture", "Next page", "Home", "Español"]


def test_only_buttons_can_be_pressed(screen: QQuickItem) -> None:
    """A text cannot be pressed, and a button that is greyed out does nothing."""
    found = {stop.words: (stop.pressable, stop.enabled) for stop in reading_stops(screen)}
    assert found["Going home"] == (False, False)
    assert found["Next page"] == (True, False)
    assert found["Home"] == (True, True)


def test_words_of_another_language_say_so(screen: QQuickItem) -> None:
    """All others are of the language of the screen."""
    found = {stop.words: stop.language for stop in reading_stops(screen)}
    assert found["Español"] == "es"
    assert found["Going home"] == ""


def test_each_language_is_told_in_its_own(open_kiosk: Kiosk) -> None:
    """No voice of another language reads its name or the notice of free help."""
    open_kiosk.navigator.go(Screen.LANGUAGE)
    settle(open_kiosk.window)
    stops = {s.words: s.language for s in reading_stops(open_kiosk.window.contentItem())}
    assert stops["Español"] == "es"
    parts = cast("LanguageModel", open_kiosk.models[Screen.LANGUAGE]).pager
    while parts.has_further_part:
        parts.goOn()
        settle(open_kiosk.window)
        stops |= {s.words: s.language for s in reading_stops(open_kiosk.window.contentItem())}
    assert next(code for words, code in stops.items() if words.startswith("Ayuda gratis")) == "es"
