"""The kiosk's voice: one saying at a time, in the right language, only when it may."""

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.domain.speech import Utterance, aside
from kiosk.services.self_voice import SelfVoice
from tests.fakes.speaker import FakeSpeaker


@pytest.fixture
def speaker(qapp: QGuiApplication) -> FakeSpeaker:
    """A speaker of English."""
    assert qapp is not None
    return FakeSpeaker()


def english(*sentences: str) -> list[Utterance]:
    """Give sentences of English."""
    return [aside(words, "en") for words in sentences]


def left_out() -> Utterance:
    """Give what an English screen tells of words without a voice."""
    return aside("There is no voice for them.", "en")


@pytest.fixture
def voice(speaker: FakeSpeaker) -> SelfVoice:
    """A voice that may speak."""
    voice = SelfVoice(left_out)
    voice.take(speaker, lambda: True)
    return voice


def test_sentences_come_one_after_the_other(voice: SelfVoice, speaker: FakeSpeaker) -> None:
    """Each waits for the end of the one before."""
    voice.say(english("One.", "Two."))
    assert speaker.said == [("One.", "en")]
    speaker.finish()
    assert speaker.said == [("One.", "en"), ("Two.", "en")]
    speaker.finish()
    assert not voice.speaks


def test_a_new_saying_takes_the_place_of_the_old(voice: SelfVoice, speaker: FakeSpeaker) -> None:
    """Nothing of the old one is said any more, and there are never two voices."""
    voice.say(english("One.", "Two."))
    voice.say(english("Three."))
    speaker.finish_all()
    assert speaker.words == ["One.", "Three."]
    assert speaker.stops == 1


def test_hushing_is_at_once(voice: SelfVoice, speaker: FakeSpeaker) -> None:
    """What was waiting is forgotten."""
    voice.say(english("One.", "Two."))
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
    voice = SelfVoice(left_out)
    voice.take(speaker, lambda: False)
    voice.say(english("One."))
    assert (speaker.said, voice.speaks) == ([], False)


def test_it_is_silent_without_a_speaker(qapp: QGuiApplication) -> None:
    """Nothing fails."""
    assert qapp is not None
    voice = SelfVoice(left_out)
    voice.say(english("One."))
    voice.hush()
    assert not voice.speaks


@pytest.mark.planted("A49", "Spanish words for an English voice")
def test_no_voice_of_another_language_is_used(voice: SelfVoice, speaker: FakeSpeaker) -> None:
    """Spanish words are not said by an English voice; that is told once, and the rest is said."""
    uno, dos = aside("Uno", "es"), aside("Dos", "es")
    voice.say([uno, *english("button, 1 of 2"), dos, *english("button, 2 of 2")])
    speaker.finish_all()
    assert speaker.said == [
        ("There is no voice for them.", "en"),
        ("button, 1 of 2", "en"),
        ("button, 2 of 2", "en"),
    ]


def test_each_visitor_is_told_what_is_left_out(voice: SelfVoice, speaker: FakeSpeaker) -> None:
    """Once, and the next one again."""
    for _ in range(2):
        voice.say([aside("Uno", "es")])
        speaker.finish_all()
    voice.forget()
    voice.say([aside("Uno", "es")])
    assert speaker.words == ["There is no voice for them."] * 2


def test_words_are_said_by_a_voice_of_their_language(
    voice: SelfVoice, speaker: FakeSpeaker
) -> None:
    """Where there is one, it is the one that speaks, between those of another."""
    speaker.languages.add("es")
    voice.say([*english("One."), aside("Uno", "es"), *english("Two.")])
    speaker.finish_all()
    assert speaker.said == [("One.", "en"), ("Uno", "es"), ("Two.", "en")]


def test_a_screen_without_a_voice_is_silent(speaker: FakeSpeaker) -> None:
    """What tells of it would be in its own language, which has no voice either."""
    voice = SelfVoice(lambda: aside("No hay voz.", "es"))
    voice.take(speaker, lambda: True)
    voice.say([aside("Uno", "es")])
    assert (speaker.said, voice.speaks) == ([], False)


def test_each_language_has_its_pronunciation(speaker: FakeSpeaker) -> None:
    """The list of one is not asked for the words of another."""
    speaker.languages.add("es")
    voice = SelfVoice(left_out)
    voice.take(speaker, lambda: True, lambda words, language: f"{words} as in {language}")
    voice.say([*english("IV"), aside("IV", "es")])
    speaker.finish_all()
    assert speaker.words == ["IV as in en", "IV as in es"]


def test_a_dead_speaker_ends_the_saying(voice: SelfVoice, speaker: FakeSpeaker) -> None:
    """The next one begins afresh."""
    voice.say(english("One.", "Two."))
    speaker.die()
    assert not voice.speaks
    voice.say(english("Three."))
    assert speaker.saying == "Three."


def test_nothing_to_say_says_nothing(voice: SelfVoice, speaker: FakeSpeaker) -> None:
    """An empty saying only ends the one before."""
    voice.say(english("One."))
    voice.say(english())
    assert (speaker.saying, voice.speaks) == ("", False)
