"""The end of a visit is told to whoever has finished it by keys, with the voice that all share."""

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.route import START, Screen
from kiosk.domain.sound import SoundPlace
from kiosk.preparation import steps_to_show
from kiosk.services.read_aloud import ReadingState
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.snapshot.staged_kiosk import settle
from kiosk.storage.profile import Profile
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.speaker import FakeSpeaker
from tests.fakes.tiny_pack import TinyPack
from tests.fakes.translated_pack import add_language

END_WORDS = {
    "en": "You have finished. Your choices are erased.",
    "es": "Ha terminado. Se borró lo que eligió.",
}


class Listener:
    """Has a headset, and uses the keys of a kiosk in two languages."""

    def __init__(self, kiosk: Kiosk, clock: StagedClock, qtbot: QtBot) -> None:
        """Plug the headset in."""
        self.kiosk, self._clock, self._qtbot = kiosk, clock, qtbot
        self.speaker = cast("FakeSpeaker", kiosk.aloud.speaker)
        kiosk.aloud.plugs._show(SoundPlace.HEADSET)

    def press(self, key: Qt.Key) -> None:
        """Press a key, and wait until what it does has been told."""
        self._clock.now_s += 1.0
        QTest.keyClick(self.kiosk.window, key)
        self._wait()

    def finish(self) -> None:
        """Find "Yes, finish" and press it."""
        self.kiosk.navigator.go(Screen.FINISH)
        self._wait()
        focus = self.kiosk.keys.focus
        while focus.stops.told[focus.place].item.property("iconName") != "check":
            self.press(Qt.Key.Key_Right)
        self.press(Qt.Key.Key_Return)

    def _wait(self) -> None:
        settle(self.kiosk.window)
        self._qtbot.waitUntil(lambda: not self.kiosk.keys.keypad.tells_soon)


@pytest.fixture
def listener(
    qapp: QGuiApplication,
    bundled_font: str,
    pack: TinyPack,
    profile: Profile,
    clock: StagedClock,
    qtbot: QtBot,
) -> Iterator[Listener]:
    """Someone on home."""
    assert qapp is not None
    assert bundled_font
    add_language(pack, "es")
    kiosk = build_kiosk(pack, profile, clock, speaker=FakeSpeaker(("en", "es")))
    kiosk.open_window(3.86, 1280, 800).show()
    # In the order of the program: who is built first hears first that the visit ends.
    for step in steps_to_show(kiosk):
        step()
    yield Listener(kiosk, clock, qtbot)
    kiosk.languages.reset()
    kiosk.close()
    take_down(kiosk)


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_end_is_told_in_the_language_of_the_visit(listener: Listener, language: str) -> None:
    """The next one begins in that of the clinic, and nothing cuts the words short."""
    listener.kiosk.attract.beginIn(language)
    listener.finish()
    assert listener.kiosk.navigator.place == START
    assert listener.kiosk.languages.current.code == "en"
    assert listener.speaker.saying == END_WORDS[language]
    assert listener.speaker.said[-1][1] == language


def test_reading_aloud_that_was_paused_does_not_cut_them_short(listener: Listener) -> None:
    """Its end is silent where the keypad has the voice."""
    listener.kiosk.attract.begin()
    listener.kiosk.aloud.reading.begin()
    listener.finish()
    assert listener.kiosk.aloud.reading.state is ReadingState.OFF
    assert listener.speaker.saying == END_WORDS["en"]


def test_they_are_told_where_others_may_hear_it(listener: Listener) -> None:
    """Whoever has allowed the speaker hears the end there; then it is allowed no longer."""
    listener.kiosk.attract.begin()
    listener.kiosk.aloud.plugs._show(SoundPlace.SPEAKER)
    listener.kiosk.aloud.reading.voice.allow_speaker()
    listener.finish()
    assert listener.speaker.saying == END_WORDS["en"]
    assert not listener.kiosk.aloud.reading.voice.may_speak


def test_the_next_key_cuts_them_short(listener: Listener) -> None:
    """As it does with all that the keypad says."""
    listener.kiosk.attract.begin()
    listener.finish()
    stops = listener.speaker.stops
    listener.press(Qt.Key.Key_Down)
    assert listener.speaker.stops > stops
    assert listener.speaker.saying != END_WORDS["en"]
