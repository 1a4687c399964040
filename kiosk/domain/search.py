"""What can be found on the kiosk, and how well it fits what a visitor types."""

from bisect import bisect
from collections.abc import Iterable, Sequence
from enum import Enum
from math import log

from msgspec import Struct

from kiosk.domain.folding import stems_of

# A single letter finds nothing, and of two only whole words.
WORD_AT_LEAST = 2
BEGINNING_AT_LEAST = 3
RESULTS_MAX = 40
QUERY_MAX = 60
# So much of what was asked for, by how rare its words are, must be there.
ENOUGH = 0.6
SYNONYM = 0.8
UNKNOWN = 1.0
_ONE_EDIT_MORE_FROM = (3, 6)
_ANY_LETTER_FROM = 5


class Found(Enum):
    """What kind of thing was found."""

    PAGE = "page"
    ANSWER = "answer"
    TERM = "term"


class Field(Enum):
    """Where a word stands; its value is how much that counts."""

    TITLE = 4
    QUESTION = 3
    ALSO = 2
    BODY = 1


class Entry(Struct, frozen=True):
    """One thing that can be found.

    Attributes:
        target: Id of the page, of the answer, or the term itself.
        texts: Its words, by where they stand.
    """

    found: Found
    target: str
    title: str
    texts: tuple[tuple[Field, str], ...]


class Hit(Struct, frozen=True):
    """One result."""

    found: Found
    target: str
    title: str


class Wish(Struct, frozen=True):
    """One word that is asked for, or a few that mean one thing.

    Attributes:
        ways: Sets of stems that say it; all stems of one way belong together.
    """

    ways: tuple[tuple[str, ...], ...]


# Stems that people type, and the stems of the word of the field that they mean.
Synonyms = dict[tuple[str, ...], tuple[tuple[str, ...], ...]]


def edits_allowed(word: str) -> int:
    """Tell how many typing errors a stem may have: none, one, or two in a long one."""
    return bisect(_ONE_EDIT_MORE_FROM, len(word))


def may_be_meant(stem: str, like: str) -> bool:
    """Tell whether a stem may be a misspelling; short ones must begin with the same letter."""
    return len(stem) >= _ANY_LETTER_FROM or stem[0] == like[0]


def rarity(entries_with: int, entries: int) -> float:
    """Tell how much a word says: one that is everywhere nearly nothing, an unknown one little."""
    return log(1 + entries / entries_with) if entries_with else UNKNOWN


def wishes(query: str, synonyms: Synonyms) -> tuple[Wish, ...]:
    """Take a query apart: each plain synonym of the pack is one wish, each other word another.

    Args:
        query: As typed.
        synonyms: From the glossary.
    """
    stems = stems_of(query)
    longest = max(map(len, synonyms), default=1)
    found: list[Wish] = []
    place = 0
    while place < len(stems):
        said = _longest_synonym(stems[place:], synonyms, longest)
        if said:
            found.append(Wish((said, *synonyms[said])))
        elif len(stems[place]) >= WORD_AT_LEAST or stems[place].isdigit():
            found.append(Wish(((stems[place],),)))
        place += max(1, len(said))
    return tuple(found)


def synonyms_of(terms: Iterable[tuple[Sequence[str], Sequence[str]]]) -> Synonyms:
    """Gather what people type for a word of the field.

    Args:
        terms: For each term the ways in which it is written, and what else people type.
    """
    gathered: Synonyms = {}
    for names, others in terms:
        meant = tuple(stems_of(name) for name in names)
        for other in others:
            said = stems_of(other)
            if said and said not in meant:
                gathered[said] = (*gathered.get(said, ()), *meant)
    return gathered


def _longest_synonym(stems: Sequence[str], synonyms: Synonyms, longest: int) -> tuple[str, ...]:
    for length in range(min(longest, len(stems)), 0, -1):
        said = tuple(stems[:length])
        if said in synonyms:
            return said
    return ()
