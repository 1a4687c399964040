"""The keys of a keypad are taken out, others go on."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTouchEvent, QWindow
from PySide6.QtTest import QTest

from kiosk.domain.keypad import USUAL_NAMES, KeypadKey
from kiosk.services.key_filter import KeyFilter

HELD = Qt.KeyboardModifier.ControlModifier


class Heard(QObject):
    """Remembers what a filter told."""

    def __init__(self, keys: KeyFilter) -> None:
        """Listen."""
        super().__init__()
        self.keys: list[tuple[KeypadKey, str]] = []
        self.fingers = 0
        keys.pressed.connect(lambda key, name: self.keys.append((key, name)))
        keys.fingered.connect(self._finger)

    def _finger(self) -> None:
        self.fingers += 1


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
    again: bool = False,
) -> QKeyEvent:
    """Make the event of a key."""
    return QKeyEvent(kind, key.value, held, "", again)


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


@pytest.mark.parametrize(
    ("event", "taken"),
    [
        (key_event(Qt.Key.Key_A), False),
        (key_event(Qt.Key.Key_Tab, held=Qt.KeyboardModifier.AltModifier), False),
        (key_event(Qt.Key.Key_Space, held=HELD), False),
        (key_event(Qt.Key.Key_Up, QEvent.Type.KeyRelease), True),
        (key_event(Qt.Key.Key_Down, again=True), True),
    ],
    ids=["a letter", "Alt+Tab", "Ctrl+Space", "a release", "held down"],
)
def test_nothing_else_is_told(keys: KeyFilter, event: QKeyEvent, taken: bool) -> None:
    """A key that is held or let go tells nothing; what is not of the keypad goes on."""
    heard = Heard(keys)
    assert keys.eventFilter(QObject(), event) is taken
    assert heard.keys == []


def test_fingers_are_noticed_and_go_on(keys: KeyFilter) -> None:
    """The press of a mouse button and the begin of a touch; not their ends."""
    heard = Heard(keys)
    window = QWindow()
    window.resize(10, 10)
    window.installEventFilter(keys)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton)
    assert not keys.eventFilter(QObject(), QTouchEvent(QEvent.Type.TouchBegin))
    assert heard.fingers == 2
