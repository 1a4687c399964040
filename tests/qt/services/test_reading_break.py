"""The break in reading that a touch or another screen makes, and what ends it."""

from collections.abc import Callable, Iterator
from typing import cast

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.route import Screen
from kiosk.domain.sound import SoundPlace
from kiosk.domain.speech import aside
from kiosk.services.read_aloud import ReadingState
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.snapshot.staged_kiosk import settle
from kiosk.storage.profile import Profile
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.speaker import FakeSpeaker
from tests.fakes.tiny_pack import TinyPack
from tests.fakes.translated_pack import add_language

PAGE, NEXT_PAGE = "going-home/no-driving", "going-home/your-ride"


@pytest.fixture
def turned(open_kiosk: Kiosk, qtbot: QtBot) -> Kiosk:
    """A page that is read to a headset, a few sentences on, and the next one just turned to."""
    kiosk = open_kiosk
    kiosk.aloud.plugs._show(SoundPlace.HEADSET)
    kiosk.keys.keypad.rest()
    kiosk.aloud.reading._run._gap.setInterval(1)
    kiosk.navigator.go(Screen.PAGE, PAGE)
    settle(kiosk.window)
    kiosk.aloud.reading.begin()
    for _ in range(2):
        speaker_of(kiosk).finish()
        qtbot.waitUntil(lambda: bool(speaker_of(kiosk).saying))
    kiosk.taps.touched.emit()
    kiosk.navigator.turn(NEXT_PAGE)
    settle(kiosk.window)
    speaker_of(kiosk).said.clear()
    return kiosk


def speaker_of(kiosk: Kiosk) -> FakeSpeaker:
    """Give the one voice."""
    return cast("FakeSpeaker", kiosk.aloud.speaker)


def touch(kiosk: Kiosk, control: str) -> None:
    """Touch a control of reading aloud."""
    kiosk.taps.touched.emit()
    kiosk.aloud.model.press(control)


def hears_the_screen(kiosk: Kiosk, qtbot: QtBot) -> bool:
    """Tell whether what is said are the words of the screen from the first on."""
    speaker, stops = speaker_of(kiosk), kiosk.aloud.stops()
    speaker.finish()
    qtbot.waitUntil(lambda: len(speaker.words) > 1)
    return speaker.words == [stop.words for stop in stops[:2]]


@pytest.mark.parametrize("control", ["louder", "faster", "repeat", "next", "previous"])
def test_a_control_soon_after_a_page_reads_the_new_page(
    turned: Kiosk, qtbot: QtBot, control: str
) -> None:
    """Whatever it asks for, the words of the page before are no longer there."""
    touch(turned, control)
    assert hears_the_screen(turned, qtbot)


def pause(kiosk: Kiosk) -> None:
    """Touch Pause."""
    touch(kiosk, "play")


def speak_by_keypad(kiosk: Kiosk) -> None:
    """Let the voice of the keypad tell something."""
    kiosk.keys.voice.say([aside("Page 2 of 4", "en")])


@pytest.mark.parametrize("interrupt", [pause, speak_by_keypad])
def test_going_on_after_a_pause_reads_the_new_page(
    turned: Kiosk, qtbot: QtBot, interrupt: Callable[[Kiosk], None]
) -> None:
    """Also where the pause began before the new page was taken up."""
    interrupt(turned)
    assert turned.aloud.reading.state is ReadingState.PAUSED
    speaker_of(turned).said.clear()
    touch(turned, "play")
    assert hears_the_screen(turned, qtbot)


def test_the_speaker_that_is_allowed_then_reads_the_new_page(turned: Kiosk, qtbot: QtBot) -> None:
    """The headset was pulled out while the page was turned."""
    turned.aloud.plugs._show(SoundPlace.SPEAKER)
    touch(turned, "play")
    assert turned.aloud.reading.state is ReadingState.ASKING
    turned.aloud.model.useSpeaker()
    assert speaker_of(turned).words == ["People near you will hear this."]
    speaker_of(turned).finish()
    qtbot.waitUntil(lambda: len(speaker_of(turned).words) > 1)
    speaker_of(turned).said.pop(0)
    assert hears_the_screen(turned, qtbot)


def test_a_text_that_is_touched_soon_after_a_page_is_read(turned: Kiosk) -> None:
    """The new page is not begun with its first words then."""
    text = [stop for stop in turned.aloud.stops() if not stop.pressable][-1]
    turned.taps.touched.emit()
    turned.aloud.reading.read_from(text.item)
    assert text.words.startswith(speaker_of(turned).words[0])


def test_next_soon_after_a_page_does_not_tell_the_bar(turned: Kiosk, qtbot: QtBot) -> None:
    """Although the page before was at its end: nothing of the new one was told yet."""
    turned.navigator.turn(PAGE)
    settle(turned.window)
    touch(turned, "next")

    def at_end() -> bool:
        speaker_of(turned).finish_all()
        return turned.aloud.reading.state is ReadingState.ENDED

    qtbot.waitUntil(at_end)
    turned.taps.touched.emit()
    turned.navigator.turn(NEXT_PAGE)
    settle(turned.window)
    speaker_of(turned).said.clear()
    touch(turned, "next")
    assert hears_the_screen(turned, qtbot)


@pytest.fixture
def english_voice(
    qapp: QGuiApplication, bundled_font: str, pack: TinyPack, profile: Profile, clock: StagedClock
) -> Iterator[Kiosk]:
    """A kiosk in two languages, of which one has a voice, that reads a page to a headset."""
    assert qapp is not None
    assert bundled_font
    add_language(pack, "es")
    kiosk = build_kiosk(pack, profile, clock, speaker=FakeSpeaker(("en",)))
    kiosk.open_window(3.86, 1280, 800).show()
    kiosk.aloud.plugs._show(SoundPlace.HEADSET)
    kiosk.keys.keypad.rest()
    kiosk.aloud.reading._break._settled.setInterval(1)
    kiosk.navigator.go(Screen.PAGE, PAGE)
    settle(kiosk.window)
    kiosk.aloud.reading.begin()
    yield kiosk
    kiosk.languages.reset()
    kiosk.close()
    take_down(kiosk)


def test_a_voice_that_is_found_again_may_go_on(english_voice: Kiosk, qtbot: QtBot) -> None:
    """After a while in a language without one, and from the first words."""
    reading, speaker = english_voice.aloud.reading, speaker_of(english_voice)
    english_voice.languages.use("es")
    qtbot.waitUntil(lambda: reading.state is ReadingState.FAILED)
    english_voice.languages.use("en")
    qtbot.waitUntil(lambda: reading.state is ReadingState.PAUSED)
    settle(english_voice.window)
    speaker.said.clear()
    touch(english_voice, "play")
    assert hears_the_screen(english_voice, qtbot)


def test_without_a_voice_a_touch_does_not_bring_the_controls_back(
    english_voice: Kiosk, qtbot: QtBot
) -> None:
    """What is told of the voice stands as long as there is none."""
    reading = english_voice.aloud.reading
    english_voice.languages.use("es")
    qtbot.waitUntil(lambda: reading.state is ReadingState.FAILED)
    english_voice.taps.touched.emit()
    qtbot.waitUntil(lambda: not reading._break._settled.isActive())
    assert reading.state is ReadingState.FAILED
    assert english_voice.aloud.model.property("failed")
