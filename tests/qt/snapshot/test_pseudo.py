"""A pseudo-language tries layouts: 40 per cent longer, or from the right."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.snapshot.pseudo import GROWTH, LONGER, TURNED, PseudoWords, longer, pseudo_pack
from tests.fakes.tiny_pack import TinyPack


@pytest.mark.parametrize(
    "text",
    ["Language", "My questions", "Read short pages. Pick your questions. Take a printed sheet."],
)
def test_words_grow_by_forty_per_cent(text: str) -> None:
    """Their letters and brackets, not the marks between them."""
    letters = sum(char.isalpha() for char in text)
    grown = sum(char.isalpha() for char in longer(text)) + 2
    assert letters * (1 + GROWTH) <= grown <= letters * (1 + GROWTH) + 1


@pytest.mark.parametrize("kept", ["%1", "%n", "988", "1-800-662-4357", "MMMM d, yyyy"])
def test_what_must_not_change_stays(kept: str) -> None:
    """Places to fill in, and numbers."""
    assert kept in longer(f"Call {kept} now")


def test_nothing_stays_nothing() -> None:
    """Else an empty text would show a box."""
    assert (longer(""), longer(" "), longer("%1, %2")) == ("", " ", "%1, %2")


def test_the_program_speaks_it(qapp: QGuiApplication) -> None:
    """Counted words too."""
    assert qapp is not None
    words = PseudoWords()
    words.speak(LONGER)
    said = QCoreApplication.translate("AnswerGroupsModel", "%n question(s)", "", 3)
    home = QCoreApplication.translate("Bar", "Home")
    words.speak("en")
    assert home == longer("Home")
    assert said.startswith("[3 ")
    assert QCoreApplication.translate("Bar", "Home") == "Home"


def test_the_pack_speaks_it(pack: TinyPack) -> None:
    """Its ids and sources stay."""
    shown = pseudo_pack(pack.root, LONGER)
    assert shown.topic("going-home").title == longer("Going home")
    assert shown.groups[0].title == longer("Going home")
    assert shown.page("going-home/no-driving").sources == ("S1", "S2")


def test_the_other_is_english_from_the_right(qapp: QGuiApplication, pack: TinyPack) -> None:
    """The same words, so that each place can be compared with its mirror."""
    assert qapp is not None
    words = PseudoWords()
    words.speak(TURNED)
    direction = QGuiApplication.layoutDirection()
    words.speak("en")
    assert direction is Qt.LayoutDirection.RightToLeft
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert pseudo_pack(pack.root, TURNED).topic("going-home").title == "Going home"
