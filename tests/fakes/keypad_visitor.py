"""Someone who uses the kiosk by the real keys of its window, and hears what it says."""

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.snapshot.staged_clock import StagedClock
from kiosk.snapshot.staged_kiosk import settle
from kiosk.wiring import Kiosk
from tests.fakes.speaker import FakeSpeaker

DOWN, UP = Qt.Key.Key_Down, Qt.Key.Key_Up
RIGHT, LEFT = Qt.Key.Key_Right, Qt.Key.Key_Left
SELECT, BACK, HELP = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F1
# More than any screen has.
ENOUGH = 80


@dataclass
class KeypadVisitor:
    """Sees nothing.

    Attributes:
        heard: What was said after the last key.
        said: The same, each with the language of the voice.
        pressed: All keys that were pressed.
    """

    kiosk: Kiosk
    clock: StagedClock
    qtbot: QtBot
    speaker: FakeSpeaker = field(default_factory=FakeSpeaker)
    heard: list[str] = field(default_factory=list)
    said: list[tuple[str, str]] = field(default_factory=list)
    pressed: list[Qt.Key] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Give the kiosk its voice, once reading aloud is built and will not take it away."""
        assert self.kiosk.aloud is not None
        self.kiosk.keys.voice.take(self.speaker, lambda: True)

    def press(self, *keys: Qt.Key) -> None:
        """Press keys, each when what the one before did has been told."""
        for key in keys:
            self.clock.now_s += 1.0
            self.pressed.append(key)
            QTest.keyClick(self.kiosk.window, key)
            self.listen()

    def listen(self) -> None:
        """Hear all that was said since the last time."""
        settle(self.kiosk.window)
        self.qtbot.waitUntil(lambda: not self.kiosk.keys.keypad.tells_soon)
        settle(self.kiosk.window)
        self.speaker.finish_all()
        self.heard = list(self.speaker.words)
        self.said = list(self.speaker.said)
        self.speaker.said.clear()

    def find(self, words: str, key: Qt.Key = DOWN) -> None:
        """Walk until something is heard whose words begin so."""
        for _ in range(ENOUGH):
            if any(sentence.startswith(words) for sentence in self.heard[-2:]):
                return
            self.press(key)
        raise AssertionError(f"{words!r} is nowhere; last heard: {self.heard}")

    def choose(self, words: str, key: Qt.Key = DOWN) -> None:
        """Find a control and press it."""
        self.press(key)
        self.find(words, key)
        self.press(SELECT)
