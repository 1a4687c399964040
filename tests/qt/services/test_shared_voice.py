"""Reading aloud and the voice of the keypad share one speaker."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.route import Place, Screen
from kiosk.domain.sound import SoundPlace
from kiosk.domain.speech import USUAL_VOLUME, VOLUMES, aside
from kiosk.services.keypad import Keypad
from kiosk.services.read_aloud import ReadingState
from kiosk.services.reading_voice import ReadingVoice
from kiosk.snapshot.screen_record import texts
from kiosk.snapshot.staged_kiosk import settle
from kiosk.wiring import Kiosk
from tests.fakes.speaker import FakeSpeaker

PAGE = "going-home/no-driving"
DOWN, LOUDER = Qt.Key.Key_Down, Qt.Key.Key_VolumeUp


@pytest.fixture
def kiosk(open_kiosk: Kiosk) -> Kiosk:
    """A page, someone with a headset, and a keypad that is awake."""
    _built = open_kiosk.aloud
    open_kiosk.attract.begin()
    open_kiosk.navigator.go(Screen.PAGE, PAGE)
    open_kiosk.aloud.plugs._show(SoundPlace.HEADSET)
    settle(open_kiosk.window)
    return open_kiosk


def speaker_of(kiosk: Kiosk) -> FakeSpeaker:
    """Give the one voice."""
    assert isinstance(kiosk.aloud.speaker, FakeSpeaker)
    return kiosk.aloud.speaker


def press(kiosk: Kiosk, key: Qt.Key) -> None:
    """Press a key of the keypad."""
    QTest.keyClick(kiosk.window, key)


def overheard(kiosk: Kiosk) -> Iterator[str]:
    """Take the headset away, then press a key; name what is heard by others."""
    kiosk.aloud.plugs._show(SoundPlace.SPEAKER)
    if speaker_of(kiosk).saying:
        yield speaker_of(kiosk).saying
    press(kiosk, DOWN)
    if speaker_of(kiosk).saying:
        yield speaker_of(kiosk).saying


def told_behind_a_cover(kiosk: Kiosk, qtbot: QtBot) -> Iterator[str]:
    """Hide a page while a voice speaks; name what is heard of it, or not of the cover."""
    kiosk.keys.voice.say([aside("When can I drive again?", "en")])
    kiosk.comfort.cover.hide()
    if speaker_of(kiosk).saying:
        yield "it speaks on"
    speaker_of(kiosk).said.clear()
    settle(kiosk.window)
    qtbot.waitUntil(lambda: not kiosk.keys.keypad.tells_soon)
    speaker_of(kiosk).finish_all()
    heard = " ".join(speaker_of(kiosk).words)
    if "Touch to go on" not in heard:
        yield "nobody hears how to go on"
    if "drive" in heard:
        yield "it tells of the page"


def silent_headsets(kiosk: Kiosk) -> Iterator[str]:
    """Plug a headset into a new visit, and name that it does not start the voice."""
    kiosk.aloud.plugs._show(SoundPlace.SPEAKER)
    kiosk.end.finish()
    speaker_of(kiosk).said.clear()
    kiosk.aloud.plugs._show(SoundPlace.HEADSET)
    first = " ".join(speaker_of(kiosk).words[:1])
    if not first.startswith("You can use this screen by its keys."):
        yield f"a headset starts with {first!r}"


def test_a_headset_that_is_plugged_in_starts_the_voice(kiosk: Kiosk) -> None:
    """How the keys work is what is heard first, in each visit."""
    assert speaker_of(kiosk).words[0].startswith("You can use this screen by its keys.")
    assert list(silent_headsets(kiosk)) == []


@pytest.mark.planted("A41", "a headset that is plugged in and starts nothing")
def test_a_headset_that_starts_nothing_is_named(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who cannot see the screen would not learn that it speaks."""
    monkeypatch.setattr(Keypad, "wake", lambda _self: None)
    assert list(silent_headsets(kiosk)) == ["a headset starts with ''"]


@pytest.mark.planted("A44", "a key pressed while a page is read aloud")
def test_a_key_takes_the_voice_from_reading_aloud(kiosk: Kiosk) -> None:
    """Where the key leads is said, and reading aloud stays where it was."""
    kiosk.aloud.reading.begin()
    press(kiosk, DOWN)

    assert speaker_of(kiosk).saying != ""
    assert kiosk.aloud.reading.state is ReadingState.PAUSED


@pytest.mark.planted("A44", "a saying of the keypad while a page is read aloud")
def test_reading_aloud_takes_the_voice_from_the_keypad(kiosk: Kiosk) -> None:
    """While it reads, the keypad says nothing between."""
    kiosk.aloud.reading.begin()
    said = speaker_of(kiosk).saying
    kiosk.keys.voice.say([aside("Something else.", "en")])

    assert speaker_of(kiosk).saying == said


@pytest.mark.planted("A48", "keys pressed by somebody without a headset")
def test_without_a_headset_the_keypad_is_silent(kiosk: Kiosk) -> None:
    """Others would hear it."""
    assert list(overheard(kiosk)) == []


@pytest.mark.planted("P13", "a keypad that tells the room where its visitor is")
def test_words_that_others_hear_are_named(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who sees the screen keeps that to themselves."""
    monkeypatch.setattr(ReadingVoice, "may_say", lambda _self, *, secret: not secret)

    assert list(overheard(kiosk)) == ["Home, button, 1 of 7"]


def changed_by_speech(kiosk: Kiosk) -> Iterator[str]:
    """Let both voices speak, and name what that does to the screen."""
    seen = texts(kiosk.window)
    press(kiosk, DOWN)
    assert speaker_of(kiosk).saying
    if texts(kiosk.window) != seen:
        yield "the keypad changes the words"
    kiosk.aloud.reading.begin()
    settle(kiosk.window)
    if kiosk.comfort.cover.cover is not None:
        yield "reading aloud covers the screen"
    if "When can I drive again?" not in texts(kiosk.window):
        yield "reading aloud takes the page away"


def test_speech_leaves_the_screen_as_it_is(kiosk: Kiosk) -> None:
    """Neither voice covers it or blanks it; who wants that hides it."""
    assert list(changed_by_speech(kiosk)) == []


@pytest.mark.planted("A52", "reading aloud that hides the screen by itself")
def test_a_screen_that_speech_hides_is_named(kiosk: Kiosk) -> None:
    """Who reads along would see nothing."""
    kiosk.aloud.reading.changed.connect(kiosk.comfort.cover.hide)
    assert list(changed_by_speech(kiosk)) == [
        "reading aloud covers the screen",
        "reading aloud takes the page away",
    ]


@pytest.mark.planted("A52", "a keypad that blanks the screen while it speaks")
def test_a_screen_that_the_keypad_blanks_is_named(kiosk: Kiosk) -> None:
    """Who hears a little and sees a little needs both."""
    words = kiosk.window.contentItem()
    kiosk.keys.voice.began.connect(lambda: words.setOpacity(0))
    assert "the keypad changes the words" in changed_by_speech(kiosk)


def test_a_hidden_screen_is_not_spoken_of(kiosk: Kiosk, qtbot: QtBot) -> None:
    """What was being said ends; what is told then is the cover alone."""
    assert list(told_behind_a_cover(kiosk, qtbot)) == []


@pytest.mark.planted("P13", "a voice that goes on speaking of a hidden page")
def test_a_voice_behind_a_cover_is_named(kiosk: Kiosk, qtbot: QtBot) -> None:
    """Who listens would be the only one whom a cover does not hide."""
    for falls_silent in (kiosk.keys.voice.hush, kiosk.aloud._follow_cover):
        kiosk.comfort.cover.changed.disconnect(falls_silent)

    assert "it speaks on" in told_behind_a_cover(kiosk, qtbot)


def test_the_volume_keys_change_the_one_volume(kiosk: Kiosk) -> None:
    """One step louder."""
    press(kiosk, LOUDER)
    louder = VOLUMES[VOLUMES.index(USUAL_VOLUME) + 1]
    assert speaker_of(kiosk).volume == louder


def test_one_volume_key_goes_round(kiosk: Kiosk) -> None:
    """After the loudest comes the softest."""
    heard = []
    for _ in VOLUMES:
        kiosk.keys.keypad.volumeWanted.emit(0)
        heard.append(speaker_of(kiosk).volume)
    assert sorted(heard) == sorted(VOLUMES)


def misread(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Let the keypad say words of the pack's list, and give what it says otherwise."""
    monkeypatch.setattr(kiosk.library.pack, "spoken_forms", lambda: {"IV": "eye vee"})
    kiosk.keys.voice.say([aside("An IV drip.", "en")])
    said = speaker_of(kiosk).saying
    return [] if said == "An eye vee drip." else [said]


def test_words_are_said_as_the_pack_tells(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The keypad pronounces what it finds as reading aloud does."""
    assert misread(kiosk, monkeypatch) == []


@pytest.mark.planted("A54", "a keypad that does not know the pronunciation list")
def test_words_that_are_said_as_written_are_named(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A voice would spell some of them and guess at others."""
    kiosk.keys.voice.take(speaker_of(kiosk), lambda: True)
    assert misread(kiosk, monkeypatch) == ["An IV drip."]


def test_a_list_of_words_is_of_one_language(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    """How the pack's English is pronounced means nothing to a Spanish voice."""
    speaker_of(kiosk).languages.add("es")
    monkeypatch.setattr(kiosk.library.pack, "spoken_forms", lambda: {"IV": "eye vee"})
    kiosk.keys.voice.say([aside("IV", "es")])
    assert speaker_of(kiosk).said[-1] == ("IV", "es")


def test_a_cover_ends_reading_aloud(kiosk: Kiosk) -> None:
    """What nobody may see, nobody should hear."""
    kiosk.aloud.reading.begin()
    kiosk.comfort.cover.hide()

    assert speaker_of(kiosk).saying == ""
    assert kiosk.aloud.reading.state is ReadingState.OFF


@pytest.mark.parametrize("pad", [Place(Screen.STAFF_PIN), Place(Screen.STAFF_NEW_PIN, "it")])
@pytest.mark.parametrize(
    ("place", "heard"), [(SoundPlace.HEADSET, True), (SoundPlace.SPEAKER, False)]
)
def test_the_digits_of_a_pin_are_said_only_in_a_headset(
    kiosk: Kiosk, pad: Place, place: SoundPlace, *, heard: bool
) -> None:
    """Even for somebody who allowed the speaker in a visit."""
    kiosk.aloud.plugs._show(place)
    kiosk.aloud.reading.voice.allow_speaker()
    speaker_of(kiosk).finish_all()
    speaker_of(kiosk).said.clear()
    kiosk.keys.voice.say([aside("A page.", "en")])
    assert speaker_of(kiosk).words == ["A page."]

    kiosk.navigator.restart(pad)
    speaker_of(kiosk).finish_all()
    speaker_of(kiosk).said.clear()
    kiosk.keys.voice.say([aside("Seven.", "en")])
    assert (speaker_of(kiosk).words == ["Seven."]) is heard


def test_reading_aloud_cuts_the_keypad_short_without_a_word_of_its_own(kiosk: Kiosk) -> None:
    """Where no voice speaks the first words of a screen, nobody speaks meanwhile."""
    kiosk.aloud.stops()[0].item.setProperty("spokenLanguage", "tlh")
    kiosk.aloud.reading._run._told_left_out = True
    kiosk.keys.voice.say([aside("When can I drive again?", "en")])
    kiosk.aloud.reading.begin()
    assert speaker_of(kiosk).saying == ""
    assert not kiosk.keys.voice.speaks
