"""A question in the visitor's own words, from the first key to the list."""

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.domain.keyboard import Layer
from kiosk.domain.route import Place, Screen
from kiosk.domain.visit import OWN_TEXT_MAX, QUESTIONS_MAX, OwnChoice
from kiosk.viewmodels.keyboard import KeyboardModel, KeyRow
from kiosk.viewmodels.own_question import OwnQuestionModel
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import shown


@pytest.fixture
def own(kiosk: Kiosk) -> OwnQuestionModel:
    """The screen with the keyboard."""
    kiosk.navigator.go(Screen.HOME)
    kiosk.navigator.go(Screen.KEYBOARD)
    return cast("OwnQuestionModel", kiosk.models[Screen.KEYBOARD])


def keyboard_of(own: OwnQuestionModel) -> KeyboardModel:
    """Its keys."""
    return cast("KeyboardModel", shown(own, "keyboard"))


def keys(keyboard: KeyboardModel) -> dict[str, KeyRow]:
    """Give the keys that show by their names."""
    rows = cast("tuple[KeyRow, ...]", shown(keyboard, "keys").rows)
    return {row.name: row for row in rows}


def press(own: OwnQuestionModel, *names: str) -> None:
    """Press keys by their names, one after the other."""
    for name in names:
        keyboard = keyboard_of(own)
        keyboard.press(keys(keyboard)[name].place)


def text(own: OwnQuestionModel) -> str:
    """Read the line."""
    return str(shown(keyboard_of(own), "text"))


def test_keys_write_a_question_that_gets_on_the_list(own: OwnQuestionModel, kiosk: Kiosk) -> None:
    """And the list shows; the line is empty for the next one."""
    press(own, "W", "h", "y", "? question mark")
    own.add()

    assert kiosk.book.visit.choices == (OwnChoice("Why?"),)
    assert kiosk.navigator.place == Place(Screen.QUESTIONS)
    assert text(own) == ""


def test_a_space_at_the_end_takes_room(own: OwnQuestionModel) -> None:
    """Else the mark at the end would not move."""
    press(own, "W", "Space")
    assert text(own) == "W\u00a0"

    press(own, "e")
    assert text(own) == "W e"


def test_every_key_has_a_name_of_its_own(own: OwnQuestionModel, kiosk: Kiosk) -> None:
    """On each layer, beginning with what stands on it."""
    for layer in Layer:
        kiosk.visit.typing.own_words._line = kiosk.visit.typing.own_words.line.__class__(
            9, "", layer
        )
        kiosk.visit.typing.own_words.changed.emit()
        rows = shown(keyboard_of(own), "keys").rows
        assert len({row.name for row in rows}) == len(rows)
        assert all(row.name.startswith(row.words) for row in rows)
        assert all(bool(row.words) is not bool(row.sign) for row in rows)


def test_shift_is_held_for_one_letter(own: OwnQuestionModel) -> None:
    """It shows that it is."""
    assert keys(keyboard_of(own))["Capital letter"].held
    press(own, "A")
    assert not keys(keyboard_of(own))["Capital letter"].held
    press(own, "Capital letter", "B", "c")

    assert text(own) == "ABc"


def test_digits_are_on_a_layer_of_their_own(own: OwnQuestionModel) -> None:
    """And back to the letters."""
    press(own, "123 Numbers and signs", "2", "4", "ABC Letters", "h")

    assert text(own) == "24h"


def test_clear_becomes_undo(own: OwnQuestionModel) -> None:
    """Until something else is typed."""
    press(own, "A", "b", "Clear all that you typed")
    assert text(own) == ""
    press(own, "Undo")
    assert text(own) == "Ab"
    press(own, "Erase one letter")
    assert text(own) == "A"


def test_the_letters_left_are_told(own: OwnQuestionModel, kiosk: Kiosk) -> None:
    """And no more are taken."""
    assert shown(own, "notice").startswith(f"{OWN_TEXT_MAX} ")
    kiosk.visit.typing.own_words.write("a" * (OWN_TEXT_MAX - 1))
    assert shown(own, "notice").startswith("1 ")
    press(own, "b", "c")

    assert text(own) == "a" * (OWN_TEXT_MAX - 1) + "b"


def test_nothing_written_is_told_calmly(own: OwnQuestionModel, kiosk: Kiosk) -> None:
    """Until a key is pressed."""
    own.add()
    assert shown(own, "notice") == "Please type your question first."
    assert kiosk.navigator.place == Place(Screen.KEYBOARD)

    press(own, "A")
    assert shown(own, "notice").startswith(f"{OWN_TEXT_MAX - 1} ")


def test_the_same_question_is_not_taken_twice(own: OwnQuestionModel, kiosk: Kiosk) -> None:
    """The words stay, to be changed."""
    kiosk.book.add_own("Why?")
    kiosk.visit.typing.own_words.write("Why?")
    own.add()

    assert shown(own, "notice") == "This question is on your list already."
    assert text(own) == "Why?"


def test_a_full_list_takes_no_question(own: OwnQuestionModel, kiosk: Kiosk) -> None:
    """The button says so before; the key of a real keyboard gets the same answer."""
    for number in range(QUESTIONS_MAX):
        kiosk.book.add_own(f"Own {number}?")
    assert shown(own, "full")
    kiosk.visit.typing.own_words.write("One more?")
    own.add()

    assert shown(own, "notice") == "Your list is full: ten questions."
    assert text(own) == "One more?"


def test_the_line_waits_while_the_visitor_looks_elsewhere(
    own: OwnQuestionModel, kiosk: Kiosk
) -> None:
    """And is gone with the visit, with what clearing had taken away."""
    press(own, "A", "b")
    kiosk.navigator.back()
    kiosk.navigator.go(Screen.KEYBOARD)
    assert text(own) == "Ab"

    press(own, "Clear all that you typed")
    kiosk.end.finish()
    kiosk.navigator.go(Screen.KEYBOARD)
    assert text(own) == ""
    assert "Undo" not in keys(keyboard_of(own))


def test_both_lists_lead_to_the_keyboard(own: OwnQuestionModel, kiosk: Kiosk) -> None:
    """Offered where the clinic allows it and there are keys."""
    assert own is not None
    questions = kiosk.models[Screen.QUESTIONS]
    assert shown(questions, "offersOwn")
    kiosk.navigator.go(Screen.QUESTIONS)
    questions.openOwn()  # type: ignore[attr-defined]

    assert kiosk.navigator.place == Place(Screen.KEYBOARD)


@pytest.mark.parametrize(
    ("key", "typed", "taken", "after"),
    [
        (Qt.Key.Key_B, "b", True, "Ab"),
        (Qt.Key.Key_Backspace, "\b", True, ""),
        (Qt.Key.Key_Space, " ", True, "A\u00a0"),
        (Qt.Key.Key_Tab, "\t", False, "A"),
        (Qt.Key.Key_Escape, "\x1b", False, "A"),
        (Qt.Key.Key_Up, "", False, "A"),
    ],
)
def test_a_real_keyboard_types_too(
    own: OwnQuestionModel, key: Qt.Key, typed: str, *, taken: bool, after: str
) -> None:
    """Keys that type nothing are left to others."""
    press(own, "A")

    assert keyboard_of(own).takeKey(key.value, typed) is taken
    assert text(own) == after


def test_enter_puts_the_question_on_the_list(own: OwnQuestionModel, kiosk: Kiosk) -> None:
    """As the button does."""
    press(own, "A")
    keyboard_of(own).takeKey(Qt.Key.Key_Return.value, "\r")

    assert kiosk.book.visit.choices == (OwnChoice("A"),)


def test_the_window_hands_keys_to_the_line(open_kiosk: Kiosk) -> None:
    """Without a text input, so without a clipboard or a menu."""
    open_kiosk.navigator.go(Screen.HOME)
    open_kiosk.navigator.go(Screen.KEYBOARD)
    open_kiosk.window.requestActivate()
    for letter in (Qt.Key.Key_W, Qt.Key.Key_H, Qt.Key.Key_Y, Qt.Key.Key_E):
        QTest.keyClick(open_kiosk.window, letter)
    QTest.keyClick(open_kiosk.window, Qt.Key.Key_Backspace)

    assert open_kiosk.visit.typing.own_words.line.text == "why"
