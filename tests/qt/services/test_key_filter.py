"""The keys of a keypad are taken out, and all others but those that type."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTouchEvent, QWindow
from PySide6.QtTest import QTest

from kiosk.domain.keypad import USUAL_NAMES, KeypadKey, KeyStroke
from kiosk.services.key_filter import KeyFilter

HELD = Qt.KeyboardModifier.ControlModifier


class Heard(QObject):
    """Remembers what a filter told."""

    def __init__(self, keys: KeyFilter) -> None:
        """Listen."""
        super().__init__()
        self.keys: list[tuple[KeypadKey, str]] = []
        self.fingers = 0
        self.unused = 0
        self.letters = 0
        keys.pressed.connect(lambda key, name: self.keys.append((key, name)))
        keys.fingered.connect(self._finger)
        keys.unused.connect(self._unused)
        keys.lettered.connect(self._letter)

    def _finger(self) -> None:
        self.fingers += 1

    def _unused(self) -> None:
        self.unused += 1

    def _letter(self) -> None:
        self.letters += 1


@pytest.fixture
def keys(qapp: QGuiApplication) -> KeyFilter:
    """A filter with the usual keys."""
    assert qapp is not None
    return KeyFilter(USUAL_NAMES)


def key_event(
    key: Qt.Key,
    kind: QEvent.Type = QEvent.Type.KeyPress,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    *,
    text: str = "",
    again: bool = False,
) -> QKeyEvent:
    """Make the event of a key."""
    return QKeyEvent(kind, key.value, held, text, again)


@pytest.mark.parametrize(
    ("key", "told"),
    [
        (Qt.Key.Key_Up, (KeypadKey.UP, "Up")),
        (Qt.Key.Key_Tab, (KeypadKey.DOWN, "Tab")),
        (Qt.Key.Key_Backtab, (KeypadKey.UP, "Backtab")),
        (Qt.Key.Key_Enter, (KeypadKey.SELECT, "Enter")),
        (Qt.Key.Key_Space, (KeypadKey.SELECT, "Space")),
        (Qt.Key.Key_5, (KeypadKey.SELECT, "5")),
        (Qt.Key.Key_Escape, (KeypadKey.BACK, "Esc")),
        (Qt.Key.Key_Back, (KeypadKey.BACK, "Back")),
        (Qt.Key.Key_Question, (KeypadKey.HELP, "?")),
        (Qt.Key.Key_VolumeUp, (KeypadKey.LOUDER, "Volume Up")),
    ],
)
def test_a_key_of_the_keypad_is_told_and_taken(
    keys: KeyFilter, key: Qt.Key, told: tuple[KeypadKey, str]
) -> None:
    """By its meaning and its name."""
    heard = Heard(keys)
    assert keys.eventFilter(QObject(), key_event(key))
    assert heard.keys == [told]


ALT = Qt.KeyboardModifier.AltModifier
NOT_OF_THE_KEYPAD = [
    pytest.param(key_event(Qt.Key.Key_A, text="a"), id="a letter"),
    pytest.param(key_event(Qt.Key.Key_Tab, held=ALT, text="\t"), id="Alt+Tab"),
    pytest.param(key_event(Qt.Key.Key_Space, held=HELD, text=" "), id="Ctrl+Space"),
    pytest.param(key_event(Qt.Key.Key_Q, held=HELD, text="\x11"), id="Ctrl+Q"),
    pytest.param(key_event(Qt.Key.Key_F4, held=ALT), id="Alt+F4"),
    pytest.param(key_event(Qt.Key.Key_F11), id="F11"),
    pytest.param(key_event(Qt.Key.Key_Menu), id="the menu key"),
    pytest.param(key_event(Qt.Key.Key_Print), id="the print key"),
    pytest.param(key_event(Qt.Key.Key_Meta), id="the key of the system"),
    pytest.param(key_event(Qt.Key.Key_LaunchMail), id="the key for mail"),
    pytest.param(key_event(Qt.Key.Key_HomePage), id="the key for a browser"),
    pytest.param(key_event(Qt.Key.Key_PowerOff), id="the key for power"),
]


@pytest.mark.parametrize("event", NOT_OF_THE_KEYPAD)
def test_any_other_key_does_nothing(keys: KeyFilter, event: QKeyEvent) -> None:
    """It is taken, and tells that somebody is there."""
    heard = Heard(keys)
    event.ignore()

    assert keys.eventFilter(QObject(), event)
    assert event.isAccepted()
    assert (heard.keys, heard.unused) == ([], 1)


@pytest.mark.parametrize(
    "event",
    [
        pytest.param(key_event(Qt.Key.Key_Up, QEvent.Type.KeyRelease), id="a release"),
        pytest.param(key_event(Qt.Key.Key_Down, again=True), id="a key of the keypad, held down"),
        pytest.param(key_event(Qt.Key.Key_F9, again=True), id="another key, held down"),
        pytest.param(key_event(Qt.Key.Key_F9, QEvent.Type.KeyRelease), id="its release"),
    ],
)
def test_a_key_counts_once(keys: KeyFilter, event: QKeyEvent) -> None:
    """What is held or let go is taken and tells nothing."""
    heard = Heard(keys)

    assert keys.eventFilter(QObject(), event)
    assert (heard.keys, heard.unused) == ([], 0)


@pytest.mark.parametrize("kind", [QEvent.Type.KeyPress, QEvent.Type.KeyRelease])
@pytest.mark.parametrize(
    ("key", "text"),
    [(Qt.Key.Key_A, "a"), (Qt.Key.Key_5, "5"), (Qt.Key.Key_Backspace, "\b")],
    ids=["a letter", "a digit", "Backspace"],
)
def test_what_is_held_down_types_once(
    qapp: QGuiApplication, key: Qt.Key, text: str, kind: QEvent.Type
) -> None:
    """Where one types too; the press before has gone on."""
    assert qapp is not None
    keys = KeyFilter(USUAL_NAMES, lambda: True, lambda _stroke: True)
    heard = Heard(keys)
    assert not keys.eventFilter(QObject(), key_event(key, text=text))
    told = heard.letters

    assert keys.eventFilter(QObject(), key_event(key, kind, text=text, again=True))
    assert heard.letters == told


@pytest.mark.parametrize(
    ("event", "goes_on"),
    [
        pytest.param(key_event(Qt.Key.Key_A, text="a"), True, id="a letter"),
        pytest.param(
            key_event(Qt.Key.Key_A, held=Qt.KeyboardModifier.ShiftModifier, text="A"),
            True,
            id="a capital",
        ),
        pytest.param(
            key_event(Qt.Key.Key_E, held=Qt.KeyboardModifier.GroupSwitchModifier, text="€"),
            True,
            id="a third sign",
        ),
        pytest.param(key_event(Qt.Key.Key_A, held=HELD, text="\x01"), False, id="Ctrl+A"),
        pytest.param(key_event(Qt.Key.Key_V, held=HELD, text="v"), False, id="Ctrl+V"),
        pytest.param(key_event(Qt.Key.Key_Delete, text="\x7f"), False, id="Delete"),
        pytest.param(key_event(Qt.Key.Key_F4), False, id="F4"),
        pytest.param(key_event(Qt.Key.Key_5, text="5"), False, id="a key of the keypad"),
    ],
)
def test_only_what_types_goes_on_where_one_types(
    qapp: QGuiApplication, event: QKeyEvent, goes_on: bool
) -> None:
    """Letters and signs, alone or with what makes another sign of them."""
    assert qapp is not None
    keys = KeyFilter(USUAL_NAMES, lambda: True)

    assert keys.eventFilter(QObject(), event) is not goes_on


@pytest.mark.parametrize(
    ("key", "goes_on"),
    [(key_event(Qt.Key.Key_5, text="5"), True), (key_event(Qt.Key.Key_6, text="6"), False)],
    ids=["typed", "not typed"],
)
def test_what_types_first_is_no_key_of_the_keypad(
    qapp: QGuiApplication, key: QKeyEvent, goes_on: bool
) -> None:
    """As the digits on the pad for a PIN."""
    assert qapp is not None
    keys = KeyFilter(USUAL_NAMES, bool, lambda stroke: stroke == KeyStroke("5", "5"))

    assert keys.eventFilter(QObject(), key) is not goes_on


OF_BLOCK = Qt.KeyboardModifier.KeypadModifier


@pytest.mark.parametrize(
    ("event", "letters"),
    [
        pytest.param(key_event(Qt.Key.Key_A, text="a"), 1, id="a letter"),
        pytest.param(key_event(Qt.Key.Key_7, text="7"), 1, id="a digit that no keypad has"),
        pytest.param(key_event(Qt.Key.Key_5, text="5"), 0, id="a key of the keypad"),
        pytest.param(key_event(Qt.Key.Key_7, held=OF_BLOCK, text="7"), 0, id="a block of digits"),
        pytest.param(key_event(Qt.Key.Key_A, QEvent.Type.KeyRelease, text="a"), 0, id="a release"),
    ],
)
def test_only_a_letter_tells_of_a_keyboard(
    qapp: QGuiApplication, event: QKeyEvent, letters: int
) -> None:
    """What a keypad may send as well does not, although it types."""
    assert qapp is not None
    keys = KeyFilter(USUAL_NAMES, bool, lambda _stroke: True)
    heard = Heard(keys)

    assert not keys.eventFilter(QObject(), event)
    assert heard.letters == letters


def test_fingers_are_noticed_and_go_on(keys: KeyFilter) -> None:
    """The press of a mouse button and the begin of a touch; not their ends."""
    heard = Heard(keys)
    window = QWindow()
    window.resize(10, 10)
    window.installEventFilter(keys)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton)
    assert not keys.eventFilter(QObject(), QTouchEvent(QEvent.Type.TouchBegin))
    assert heard.fingers == 2
