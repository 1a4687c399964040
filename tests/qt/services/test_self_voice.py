"""The kiosk's voice: one saying at a time, in the right language, only when it may."""

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.services.self_voice import SelfVoice
from tests.fakes.speaker import FakeSpeaker


@pytest.fixture
def speaker(qapp: QGuiApplication) -> FakeSpeaker:
    """A speaker of English."""
    assert qapp is not None
    return FakeSpeaker()


@pytest.fixture
def voice(speaker: FakeSpeaker) -> SelfVoice:
    """A voice that may speak."""
    voice = SelfVoice(lambda: "en")
    voice.take(speaker, lambda: True)
    return voice


def test_sentences_come_one_after_the_other(voice: SelfVoice, speaker: FakeSpeaker) -> None:
    """Each waits for the end of the one before."""
    voice.say(["One.", "Two."])
    assert speaker.said == [("One.", "en")]
    speaker.finish()
    assert speaker.said == [("One.", "en"), ("Two.", "en")]
    speaker.finish()
    assert not voice.speaks


def test_a_new_saying_takes_the_place_of_the_old(voice: SelfVoice, speaker: FakeSpeaker) -> None:
    """Nothing of the old one is said any more, and there are never two voices."""
    voice.say(["One.", "Two."])
    voice.say(["Three."])
    speaker.finish_all()
    assert speaker.words == ["One.", "Three."]
    assert speaker.stops == 1


def test_hushing_is_at_once(voice: SelfVoice, speaker: FakeSpeaker) -> None:
    """What was waiting is forgotten."""
    voice.say(["One.", "Two."])
    voice.hush()
    assert speaker.saying == ""
    speaker.ended.emit()
    assert speaker.words == ["One."]


def test_another_voice_is_left_alone(voice: SelfVoice, speaker: FakeSpeaker) -> None:
    """Hushing stops only what this voice says, and the end of another's words starts nothing."""
    speaker.say("A page is read aloud.", "en")
    voice.hush()
    assert speaker.stops == 0
    speaker.finish()
    assert speaker.words == ["A page is read aloud."]


def test_it_is_silent_where_others_would_hear(speaker: FakeSpeaker) -> None:
    """The gate is asked for each saying."""
    voice = SelfVoice(lambda: "en")
    voice.take(speaker, lambda: False)
    voice.say(["One."])
    assert (speaker.said, voice.speaks) == ([], False)


def test_it_is_silent_without_a_speaker(qapp: QGuiApplication) -> None:
    """Nothing fails."""
    assert qapp is not None
    voice = SelfVoice(lambda: "en")
    voice.say(["One."])
    voice.hush()
    assert not voice.speaks


@pytest.mark.planted("A49", "Spanish words for an English voice")
def test_no_voice_of_another_language_is_used(speaker: FakeSpeaker) -> None:
    """Spanish words are not said by an English voice."""
    voice = SelfVoice(lambda: "es")
    voice.take(speaker, lambda: True)
    voice.say(["Uno."])
    assert (speaker.said, voice.speaks) == ([], False)


def test_a_dead_speaker_ends_the_saying(voice: SelfVoice, speaker: FakeSpeaker) -> None:
    """The next one begins afresh."""
    voice.say(["One.", "Two."])
    speaker.die()
    assert not voice.speaks
    voice.say(["Three."])
    assert speaker.saying == "Three."


def test_nothing_to_say_says_nothing(voice: SelfVoice, speaker: FakeSpeaker) -> None:
    """An empty saying only ends the one before."""
    voice.say(["One."])
    voice.say([])
    assert (speaker.saying, voice.speaks) == ("", False)
