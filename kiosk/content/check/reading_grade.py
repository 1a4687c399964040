"""How hard a text is to read, by formula; the one place that knows textstat."""

from collections.abc import Callable, Iterable
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import Protocol, cast

from kiosk.content.check.passages import sentences

HARD_SYLLABLES = 3
SENTENCE_MARKS = str.maketrans("", "", ".!?")


class Textstat(Protocol):
    """What is used of textstat."""

    syllable_count: Callable[[str], int]
    flesch_kincaid_grade: Callable[[str], float]
    smog_index: Callable[[str], float]


@lru_cache(1)
def textstat() -> Textstat | None:
    """Give textstat where it is installed; the frozen program ships without it."""
    if find_spec("textstat") is None:
        return None
    return cast("Textstat", import_module("textstat"))


def rated_text(passages: Iterable[str]) -> str:
    """Join passages so that each sentence ends with the only full stop in it.

    A list item counts as a sentence; headings are for the caller to leave out.
    """
    parts = (sentence for passage in passages for sentence in sentences(passage))
    return " ".join(f"{part.translate(SENTENCE_MARKS)}." for part in parts)


def school_grade(rater: Textstat, text: str) -> float:
    """Estimate the years of schooling that a text asks for.

    Source:
        Flesch-Kincaid grade level, Kincaid et al., Research Branch Report 8-75 (1975),
        as textstat 0.7.8 counts it.
    """
    return round(rater.flesch_kincaid_grade(text), 1)


def smog_grade(rater: Textstat, text: str) -> float:
    """Estimate the grade of a pooled text of at least 30 sentences.

    Source:
        SMOG, McLaughlin, Journal of Reading 12 (1969), as textstat 0.7.8 counts it.
    """
    return round(rater.smog_index(text), 1)


@lru_cache(8192)
def syllables(word: str) -> int:
    """Count the syllables of an English word; 0 where textstat is not installed."""
    rater = textstat()
    return rater.syllable_count(word) if rater else 0
