"""A real keyboard types where one types, and does nothing else anywhere."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.idle import AFTER_SOUND_S, SHORTEST_S, IdleStage
from kiosk.domain.route import Place, Screen
from kiosk.domain.scanning import Switches
from kiosk.domain.visit import OwnChoice
from kiosk.services.read_aloud import ReadingState
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.wiring import Kiosk
from tests.fakes.staff_desk import enter

WHY = (Qt.Key.Key_W, Qt.Key.Key_H, Qt.Key.Key_Y)
NOT_HELD = Qt.KeyboardModifier.NoModifier
OF_BLOCK = Qt.KeyboardModifier.KeypadModifier
# All that is a key of a keypad, too.
MEANT_TWICE = "Is 2+4-5-6-8 ok?"


@pytest.fixture
def kiosk_with_keys(open_kiosk: Kiosk) -> Kiosk:
    """A visit at home, with a keyboard."""
    _built = open_kiosk.keys
    open_kiosk.attract.begin()
    open_kiosk.window.requestActivate()
    return open_kiosk


def type_text(kiosk: Kiosk, text: str, held: Qt.KeyboardModifier = NOT_HELD) -> None:
    """Press the key of each letter."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, ord(letter.upper()), held, letter)
            QCoreApplication.sendEvent(kiosk.window, event)


def own_text(kiosk: Kiosk) -> str:
    """Give what stands on the line of the visitor's own question."""
    return kiosk.visit.typing.own_words.line.text


@pytest.mark.parametrize(
    ("screen", "own", "query"),
    [(Screen.KEYBOARD, "why", ""), (Screen.SEARCH, "", "why"), (Screen.FAQ, "", "")],
)
def test_letters_go_where_one_types(
    kiosk_with_keys: Kiosk, screen: Screen, own: str, query: str
) -> None:
    """To the line that is shown, and nowhere where there is none."""
    kiosk_with_keys.navigator.go(screen)
    for key in WHY:
        QTest.keyClick(kiosk_with_keys.window, key)

    assert kiosk_with_keys.visit.typing.own_words.line.text == own
    assert kiosk_with_keys.visit.typing.query.line.text == query


def test_from_one_line_to_the_next_the_keyboard_goes_along(kiosk_with_keys: Kiosk) -> None:
    """As where a visitor asks what was searched for as their own question."""
    kiosk_with_keys.navigator.go(Screen.SEARCH)
    kiosk_with_keys.navigator.go(Screen.KEYBOARD)
    for key in WHY:
        QTest.keyClick(kiosk_with_keys.window, key)

    assert kiosk_with_keys.visit.typing.own_words.line.text == "why"


def test_what_lies_on_a_key_types_one_letter_and_is_nobody(kiosk_with_keys: Kiosk) -> None:
    """Else the visit would stay open for as long as it lies there."""
    kiosk_with_keys.navigator.go(Screen.KEYBOARD)
    touches: list[Screen] = []
    kiosk_with_keys.taps.touched.connect(lambda: touches.append(Screen.KEYBOARD))
    for again in (False, *[True] * 30):
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A.value, NOT_HELD, "a", again)
        QCoreApplication.sendEvent(kiosk_with_keys.window, held)

    assert own_text(kiosk_with_keys) == "a"
    assert len(touches) == 1


def test_a_letter_while_the_warning_stands_means_more_time(
    kiosk_with_keys: Kiosk, clock: StagedClock
) -> None:
    """It types nothing behind it."""
    kiosk_with_keys.navigator.go(Screen.KEYBOARD)
    clock.now_s += SHORTEST_S + AFTER_SOUND_S
    kiosk_with_keys.watch.show_words(0)
    assert kiosk_with_keys.watch.stage is IdleStage.WARNING
    QTest.keyClick(kiosk_with_keys.window, Qt.Key.Key_W)

    assert kiosk_with_keys.watch.stage is IdleStage.IN_USE
    assert kiosk_with_keys.visit.typing.own_words.line.text == ""


def test_a_key_without_use_proves_that_somebody_is_there(
    kiosk_with_keys: Kiosk, qtbot: QtBot
) -> None:
    """It restarts the idle time, and changes nothing."""
    place = kiosk_with_keys.navigator.place
    with qtbot.waitSignal(kiosk_with_keys.taps.touched):
        QTest.keyClick(kiosk_with_keys.window, Qt.Key.Key_F9)

    assert kiosk_with_keys.navigator.place == place


class TestKeysThatAKeypadHasToo:
    """Digits, the space, some signs, Backspace and Enter."""

    @pytest.fixture
    def writing(self, kiosk_with_keys: Kiosk) -> Kiosk:
        """Where a visitor writes a question; nobody walks by keys."""
        kiosk_with_keys.navigator.go(Screen.KEYBOARD)
        return kiosk_with_keys

    def test_they_type_on_the_line_of_a_visitor(self, writing: Kiosk) -> None:
        """Each of them, and nothing else happens."""
        type_text(writing, MEANT_TWICE)

        assert own_text(writing) == MEANT_TWICE
        assert writing.navigator.place == Place(Screen.KEYBOARD)

    def test_they_type_what_is_searched_for(self, kiosk_with_keys: Kiosk) -> None:
        """On that screen too."""
        kiosk_with_keys.navigator.go(Screen.SEARCH)
        type_text(kiosk_with_keys, "8 days")

        assert kiosk_with_keys.visit.typing.query.line.text == "8 days"

    @pytest.mark.parametrize("text", ["mon-fri 08:00-17:30", "24 25 26 28"])
    def test_they_type_on_a_line_of_staff(self, kiosk_with_keys: Kiosk, text: str) -> None:
        """Opening hours are digits for the most part."""
        enter(kiosk_with_keys, "Settings", "Clinic", "Opening hours")
        type_text(kiosk_with_keys, text)

        assert kiosk_with_keys.staff.settings.typist.line.text == text

    def test_backspace_takes_a_letter_back(self, writing: Kiosk) -> None:
        """The screen stays."""
        type_text(writing, "why")
        QTest.keyClick(writing.window, Qt.Key.Key_Backspace)

        assert own_text(writing) == "wh"
        assert writing.navigator.place == Place(Screen.KEYBOARD)

    @pytest.mark.parametrize("enter_key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
    def test_enter_puts_the_question_on_the_list(self, writing: Kiosk, enter_key: Qt.Key) -> None:
        """As the button does."""
        type_text(writing, "why")
        QTest.keyClick(writing.window, enter_key)

        assert writing.book.visit.choices == (OwnChoice("why"),)
        assert writing.navigator.place == Place(Screen.QUESTIONS)

    def test_once_the_warning_is_answered_they_type_again(
        self, writing: Kiosk, clock: StagedClock
    ) -> None:
        """The key that answers it types nothing."""
        clock.now_s += SHORTEST_S + AFTER_SOUND_S
        writing.watch.show_words(0)
        type_text(writing, "2")
        assert writing.watch.stage is IdleStage.IN_USE
        clock.now_s += 1
        type_text(writing, "5")

        assert own_text(writing) == "5"


class TestWhoWalks:
    """The keypad is not taken away from anybody where one types."""

    @pytest.fixture
    def searching(self, kiosk_with_keys: Kiosk) -> Kiosk:
        """The search, on which a finger has just put the keypad to rest."""
        kiosk_with_keys.navigator.go(Screen.SEARCH)
        kiosk_with_keys.keys.keypad.rest()
        return kiosk_with_keys

    @pytest.mark.parametrize(
        "waking", [Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_F2], ids=lambda key: key.name
    )
    def test_a_key_that_types_nothing_wakes_it(
        self, searching: Kiosk, clock: StagedClock, waking: Qt.Key
    ) -> None:
        """From then on all its keys walk."""
        QTest.keyClick(searching.window, waking)
        assert searching.keys.keypad.awake
        before = searching.keys.focus.place
        clock.now_s += 1
        type_text(searching, "2")
        assert searching.keys.focus.place == before + 1
        clock.now_s += 1
        QTest.keyClick(searching.window, Qt.Key.Key_Backspace)

        assert searching.visit.typing.query.line.text == ""
        assert searching.navigator.place == Place(Screen.HOME)

    @pytest.mark.parametrize("digit", "24568")
    def test_a_keypad_that_is_a_block_of_digits_wakes_too(
        self, searching: Kiosk, digit: str
    ) -> None:
        """Else nothing of it would lead on."""
        type_text(searching, digit, OF_BLOCK)

        assert searching.keys.keypad.awake
        assert searching.visit.typing.query.line.text == ""

    def test_a_letter_tells_of_a_keyboard(self, searching: Kiosk, clock: StagedClock) -> None:
        """Whatever woke the keypad before; its block of digits types too."""
        QTest.keyClick(searching.window, Qt.Key.Key_Left)
        type_text(searching, "at 8")
        type_text(searching, "5", OF_BLOCK)
        assert searching.visit.typing.query.line.text == "at 85"
        clock.now_s += 1
        QTest.keyClick(searching.window, Qt.Key.Key_Down)
        type_text(searching, "2")

        assert searching.visit.typing.query.line.text == "at 85"

    def test_the_letter_is_forgotten_with_its_screen(self, searching: Kiosk) -> None:
        """The next line is walked over by whoever walks."""
        QTest.keyClick(searching.window, Qt.Key.Key_Left)
        type_text(searching, "at")
        searching.navigator.go(Screen.KEYBOARD)
        type_text(searching, "2")

        assert own_text(searching) == ""

    @pytest.mark.parametrize(
        "switch", [Qt.Key.Key_Space, Qt.Key.Key_Return], ids=lambda key: key.name
    )
    def test_a_switch_types_nothing(self, searching: Kiosk, switch: Qt.Key) -> None:
        """It is the only key that its visitor has."""
        searching.comfort.switches.use(Switches.TWO)
        type_text(searching, "a")
        QTest.keyClick(searching.window, switch)

        assert searching.keys.keypad.awake
        assert searching.visit.typing.query.line.text == "a"

    def test_the_block_types_on_a_line_of_staff(self, kiosk_with_keys: Kiosk) -> None:
        """They have a keyboard there."""
        enter(kiosk_with_keys, "Settings", "Clinic", "Opening hours")
        type_text(kiosk_with_keys, "8", OF_BLOCK)

        assert kiosk_with_keys.staff.settings.typist.line.text == "8"

    def test_nothing_is_typed_behind_the_question_about_the_speaker(self, searching: Kiosk) -> None:
        """It stands in the stead of the line; Select wakes the keypad."""
        searching.aloud.reading.begin()
        assert searching.aloud.reading.state is ReadingState.ASKING
        type_text(searching, "a")
        QTest.keyClick(searching.window, Qt.Key.Key_Return)

        assert searching.keys.keypad.awake
        assert searching.visit.typing.query.line.text == ""
