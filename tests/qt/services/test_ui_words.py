"""The words of the program in one language at a time."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.services.ui_words import UiWords


@pytest.mark.usefixtures("qapp")
def test_nothing_is_left_for_the_next_to_speak() -> None:
    """Neither its words nor its direction."""
    words = UiWords()
    words.speak("ar")
    assert QCoreApplication.translate("HomeScreen", "Search") != "Search"
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft

    words.stop()

    assert QCoreApplication.translate("HomeScreen", "Search") == "Search"
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
