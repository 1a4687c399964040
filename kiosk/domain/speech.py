"""What is said of a text, sentence by sentence, and the way through it."""

import re
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from kiosk.domain.sentences import sentence_spans

RATES = (0.75, 1.0, 1.25, 1.5)
USUAL_RATE = 1.0
# About 6 dB between neighbours: 18 dB from end to end, with a step at 12. A voice gains less above
# one half than the number says, so the last step is wider.
VOLUMES = (0.1, 0.2, 0.4, 1.0)
USUAL_VOLUME = 0.4
BETWEEN_BLOCKS_S = 0.6


class Passage(Struct, frozen=True):
    """What one text, picture or control of the screen says.

    Attributes:
        language: The language that it is written in.
        whole: Whether it is said in one breath, as a control is.
    """

    words: str
    language: str
    whole: bool = False


class Utterance(Struct, frozen=True):
    """One sentence as it is said in one go.

    Attributes:
        passage: Place of its passage, from 0; -1 for words that stand nowhere on the screen.
        start: Where it begins in the words of the passage.
        end: Where it ends, exclusive.
    """

    passage: int
    words: str
    language: str
    start: int = 0
    end: int = 0


class ReadingScript(Struct, frozen=True):
    """All that is read of a screen, and where the reader is.

    Attributes:
        place: The utterance that is said, from 0; as many as there are utterances at the end.
    """

    utterances: tuple[Utterance, ...] = ()
    place: int = 0

    @property
    def current(self) -> Utterance | None:
        """What is to be said now, or None at the end."""
        return self.utterances[self.place] if self.place < len(self.utterances) else None


def aside(words: str, language: str) -> Utterance:
    """Say words that stand nowhere on the screen."""
    return Utterance(-1, words, language)


def pronounced(words: str, spoken: Mapping[str, str]) -> str:
    """Put the words of a pronunciation list as they are to be said.

    Args:
        words: As they stand on the screen.
        spoken: The spoken form by written word. Only whole words are meant, and one in small
            letters also where it begins with a capital.
    """
    if not spoken:
        return words
    forms = {**{text[:1].upper() + text[1:]: said for text, said in spoken.items()}, **spoken}
    longest_first = sorted(forms, key=len, reverse=True)
    either = "|".join(re.escape(text) for text in longest_first)
    return re.sub(rf"(?<![\w-])(?:{either})(?![\w-])", lambda found: forms[found.group()], words)


def script_of(passages: Sequence[Passage]) -> ReadingScript:
    """Make the script of a screen, at its beginning."""
    return ReadingScript(_utterances(passages, 0))


def opened_with(script: ReadingScript, words: str, language: str) -> ReadingScript:
    """Say something first that does not stand on the screen."""
    before, here = script.utterances[: script.place], script.utterances[script.place :]
    return replace(script, utterances=(*before, aside(words, language), *here))


def extended(script: ReadingScript, passages: Sequence[Passage], first: int) -> ReadingScript:
    """Add the passages of a further part; the reader stays where they are.

    Args:
        script: What was read so far.
        passages: The further ones.
        first: Place of the first of them among all passages.
    """
    return replace(script, utterances=(*script.utterances, *_utterances(passages, first)))


def forward(script: ReadingScript) -> ReadingScript:
    """Go to the next sentence, at most behind the last."""
    return replace(script, place=min(script.place + 1, len(script.utterances)))


def backward(script: ReadingScript) -> ReadingScript:
    """Go to the sentence before; the first one stays."""
    return replace(script, place=max(script.place - 1, 0))


def at_passage(script: ReadingScript, passage: int) -> ReadingScript:
    """Go to the first sentence of a passage, or stay where there is none."""
    places = (n for n, one in enumerate(script.utterances) if one.passage == passage)
    return replace(script, place=next(places, script.place))


def opens_a_passage(script: ReadingScript) -> bool:
    """Tell whether the current sentence belongs to another passage than the one before."""
    before = script.utterances[script.place - 1 : script.place]
    return (
        bool(before)
        and script.current is not None
        and before[0].passage != (script.current.passage)
    )


def stepped(steps: Sequence[float], value: float, by: int) -> float:
    """Give the next higher or lower step; the ends stay.

    Args:
        steps: In order.
        value: One of them.
        by: 1 or -1.
    """
    return steps[max(0, min(len(steps) - 1, steps.index(value) + by))]


def _utterances(passages: Iterable[Passage], first: int) -> tuple[Utterance, ...]:
    return tuple(
        Utterance(number, passage.words[start:end], passage.language, start, end)
        for number, passage in enumerate(passages, start=first)
        for start, end in _spans(passage)
    )


def _spans(passage: Passage) -> tuple[tuple[int, int], ...]:
    return ((0, len(passage.words)),) if passage.whole else sentence_spans(passage.words)
