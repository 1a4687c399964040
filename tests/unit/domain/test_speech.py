"""Texts become sentences, sentences become words that a voice says right."""

from collections.abc import Callable, Iterator, Mapping, Sequence

import pytest

from kiosk.domain import speech
from kiosk.domain.sentences import sentence_spans
from kiosk.domain.speech import Passage, ReadingScript

SPOKEN = {"ketamine": "keetameen", "988": "nine eight eight", "IV": "I V", "mg": "milligrams"}


def divided(words: str) -> list[str]:
    """Give the sentences of a text."""
    return [words[start:end] for start, end in sentence_spans(words)]


@pytest.mark.parametrize(
    "sentences",
    [
        ["You rest for two hours.", "Then you go home."],
        ["Is it a drip?", "Yes!", "It drips slowly."],
        ["Come at 8 a.m. on Monday.", "Bring a friend."],
        ["Come at 3 p.m.", "The team waits for you."],
        ["Ask Dr. Lee about it.", "She knows."],
        ["Take 0.5 mg.", "Not 1.5 mg."],
        ["Call 1-800-222-1222 or 988.", "It is free."],
        ["See 988lifeline.org for more."],
        ["1. Eat nothing for six hours.", "You may drink water."],
        ["It starts soon (in minutes).", "It passes."],
        ['She said "stop."', "They stopped."],
        ["J. Smith wrote it.", "Others agree."],
        ["Fruit, bread, etc. are fine."],
        ["¿Duele?", "No, casi nunca.", "Pregunte a la Dra. Ruiz."],
        ["هل هو آمن؟", "اسأل فريقك."],
        ["No full stop at all"],
    ],
)
def test_a_text_is_divided_where_its_sentences_end(sentences: list[str]) -> None:
    """Times, titles, numbers, initials and addresses stay whole."""
    assert divided(" ".join(sentences)) == sentences


def test_an_empty_text_has_no_sentence() -> None:
    """Neither has one of spaces."""
    assert divided("") == divided("  ") == []


SAID = {
    "Ketamine is a medicine.": "Keetameen is a medicine.",
    "Call 988.": "Call nine eight eight.",
    "1988 and 988-5": "1988 and 988-5",
    "An IV of 5 mg": "An I V of 5 milligrams",
    "Five and images": "Five and images",
}


def misread(pronounced: Callable[[str, Mapping[str, str]], str]) -> list[str]:
    """Give the texts that are not said as the list tells."""
    spoken = {**SPOKEN, "Ketamine": "Keetameen"}
    return [written for written, said in SAID.items() if pronounced(written, spoken) != said]


def test_whole_words_of_the_list_are_said_its_way() -> None:
    """Parts of other words and numbers stay."""
    assert misread(speech.pronounced) == []


def said_everywhere(words: str, spoken: Mapping[str, str]) -> str:
    """Pronounce parts of words, too."""
    for written, said in spoken.items():
        words = words.replace(written, said)
    return words


@pytest.mark.parametrize(
    ("pronounced", "wrong"),
    [
        pytest.param(
            lambda words, _spoken: words, "Call 988.",
            marks=pytest.mark.planted("A54", "a number of the list that is said as written"),
        ),
        pytest.param(
            said_everywhere, "1988 and 988-5",
            marks=pytest.mark.planted("A54", "a part of a number that is said as the list tells"),
        ),
    ],
)  # fmt: skip
def test_what_is_misread_is_named(
    pronounced: Callable[[str, Mapping[str, str]], str], wrong: str
) -> None:
    """A listener would not understand it."""
    assert wrong in misread(pronounced)


def test_a_small_word_is_meant_at_the_start_of_a_sentence_too() -> None:
    """Its own capital form need not be listed."""
    assert speech.pronounced("Ketamine, ketamine", SPOKEN) == "keetameen, keetameen"


def test_without_a_list_nothing_changes() -> None:
    """A language may have none."""
    assert speech.pronounced("Call 988.", {}) == "Call 988."


@pytest.fixture
def script() -> ReadingScript:
    """A heading, a paragraph of two sentences, and a button."""
    return speech.script_of(
        [
            Passage("Going home", "en"),
            Passage("Rest. Then go.", "en"),
            Passage("Ask Dr. Lee. Now.", "es", whole=True),
        ]
    )


def test_each_utterance_tells_where_it_stands(script: ReadingScript) -> None:
    """By its passage and its place in the words of it."""
    told = [(u.passage, u.words, u.start, u.end, u.language) for u in script.utterances]
    assert told == [
        (0, "Going home", 0, 10, "en"),
        (1, "Rest.", 0, 5, "en"),
        (1, "Then go.", 6, 14, "en"),
        (2, "Ask Dr. Lee. Now.", 0, 17, "es"),
    ]


def test_the_reader_goes_on_and_back_within_the_script(script: ReadingScript) -> None:
    """Before the first and behind the last there is nothing."""
    assert speech.backward(script).place == 0
    for _ in range(9):
        script = speech.forward(script)
    assert script.place == len(script.utterances)
    assert script.current is None
    back = speech.backward(script).current
    assert back is not None
    assert back.passage == 2


def test_a_passage_is_gone_to(script: ReadingScript) -> None:
    """One that is not there leaves the reader where they are."""
    assert speech.at_passage(script, 1).place == 1
    assert speech.at_passage(script, 7).place == 0


def pauses(script: ReadingScript) -> list[str]:
    """Read a script from its beginning, and give the sentences that the voice pauses before."""
    opens = []
    while script.current is not None:
        if speech.opens_a_passage(script):
            opens.append(script.current.words)
        script = speech.forward(script)
    assert not speech.opens_a_passage(script)
    return opens


def wrong_pauses(script: ReadingScript) -> Iterator[str]:
    """Name the sentences that run on from another passage, and those torn from their own."""
    wanted, found = ["Rest.", "Ask Dr. Lee. Now."], pauses(script)
    yield from (f"no pause before {words!r}" for words in wanted if words not in found)
    yield from (f"a pause before {words!r}" for words in found if words not in wanted)


def test_a_new_passage_is_told_from_a_further_sentence(script: ReadingScript) -> None:
    """Between them the voice pauses."""
    assert list(wrong_pauses(script)) == []


@pytest.mark.planted("A53", "a heading that runs into the text below it")
def test_passages_that_run_together_are_named() -> None:
    """They are said as if they were one."""
    one = speech.script_of(
        [
            Passage("Going home. Rest. Then go.", "en"),
            Passage("Ask Dr. Lee. Now.", "es", whole=True),
        ]
    )
    assert list(wrong_pauses(one)) == ["no pause before 'Rest.'"]


def test_what_stands_nowhere_can_be_said_first(script: ReadingScript) -> None:
    """What was to be said comes right behind it."""
    opened = speech.opened_with(speech.at_passage(script, 1), "People will hear this.", "en")
    first, then = opened.current, speech.forward(opened).current
    assert first is not None
    assert then is not None
    assert (first.passage, first.words, then.words) == (-1, "People will hear this.", "Rest.")


def test_a_further_part_follows_what_was_read(script: ReadingScript) -> None:
    """The reader stays where they are."""
    at_end = speech.forward(speech.at_passage(script, 2))
    longer = speech.extended(at_end, [Passage("More.", "en")], 3)
    assert longer.current is not None
    assert (longer.current.words, longer.current.passage) == ("More.", 3)


@pytest.mark.parametrize(("value", "by", "then"), [(1.0, 1, 1.25), (1.5, 1, 1.5), (0.75, -1, 0.75)])
def test_steps_end_at_their_ends(value: float, by: int, then: float) -> None:
    """There is nothing faster than the fastest."""
    assert speech.stepped(speech.RATES, value, by) == then


def faults_of_pace(rates: Sequence[float], between_blocks_s: float) -> Iterator[str]:
    """Name what a listener who needs it slower or faster would lack."""
    if len(rates) < 4:
        yield f"{len(rates)} rates"
    if (min(rates), max(rates)) != (0.75, 1.5):
        yield f"from {min(rates)} to {max(rates)}"
    if speech.USUAL_RATE not in rates:
        yield "not the usual rate"
    if between_blocks_s < 0.5:
        yield f"a pause of {between_blocks_s} s"


def test_speech_has_four_rates_and_a_pause_between_blocks() -> None:
    """From three quarters to one and a half, and half a second at least."""
    assert list(faults_of_pace(speech.RATES, speech.BETWEEN_BLOCKS_S)) == []


@pytest.mark.parametrize(
    ("rates", "between_blocks_s", "fault"),
    [
        pytest.param(
            (1.0, 1.25, 1.5, 1.75), 0.6, "from 1.0 to 1.75",
            marks=pytest.mark.planted("A53", "a voice that cannot speak slower than usual"),
        ),
        pytest.param(
            (0.75, 1.0, 1.5), 0.6, "3 rates",
            marks=pytest.mark.planted("A53", "three rates"),
        ),
        pytest.param(
            speech.RATES, 0.4, "a pause of 0.4 s",
            marks=pytest.mark.planted("A53", "a pause of 0.4 s between two blocks"),
        ),
    ],
)  # fmt: skip
def test_a_poor_pace_is_named(rates: Sequence[float], between_blocks_s: float, fault: str) -> None:
    """Somebody who listens slowly would be left behind."""
    assert list(faults_of_pace(rates, between_blocks_s)) == [fault]


def faults_of_volumes(volumes: Sequence[float]) -> Iterator[str]:
    """Name what a range of volumes lacks; each doubling is 6 dB."""
    softest, *_, loudest = volumes
    if loudest / softest < 2**3:
        yield "less than 18 dB"
    if not any(volume / softest == 2**2 for volume in volumes):
        yield "no step at 12 dB"


def test_the_volume_has_18_decibels_and_a_step_at_12() -> None:
    """EN 301 549, 5.1.3.12."""
    assert list(faults_of_volumes(speech.VOLUMES)) == []


@pytest.mark.parametrize(
    ("volumes", "faults"),
    [
        pytest.param(
            (0.25, 0.5, 0.75, 1.0), ["less than 18 dB"],
            marks=pytest.mark.planted("A46", "volumes in equal steps, 12 dB in all"),
        ),
        pytest.param(
            (0.1, 0.3, 0.6, 1.0), ["no step at 12 dB"],
            marks=pytest.mark.planted("A46", "volumes without a step at 12 dB"),
        ),
    ],
)  # fmt: skip
def test_a_poor_range_of_volumes_is_named(volumes: Sequence[float], faults: list[str]) -> None:
    """Somebody who hears badly would not be reached."""
    assert list(faults_of_volumes(volumes)) == faults
