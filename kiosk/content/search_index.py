"""Finds entries by words that may be misspelt; the query is kept nowhere."""

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from heapq import nsmallest

from rapidfuzz import process
from rapidfuzz.distance import OSA

from kiosk.domain.folding import stems_of
from kiosk.domain.search import (
    BEGINNING_AT_LEAST,
    ENOUGH,
    RESULTS_MAX,
    SYNONYM,
    Entry,
    Hit,
    Synonyms,
    Wish,
    edits_allowed,
    may_be_meant,
    rarity,
    wishes,
)

_WHOLE, _BEGINNING, _MISSPELT = 1.0, 0.9, 0.7
# A posting is the number of the entry, and below it how much the place of the word counts.
_PLACE_BITS = 3
_PLACE_MASK = (1 << _PLACE_BITS) - 1
# So many words that begin with what was typed, or are like it, are looked at.
_WORDS_MAX = 30
# A word that more of the entries have than this says too little to be looked up.
_EVERYWHERE = 0.5
_FEW_ENTRIES = 40


class SearchIndex:
    """The words of all entries, and which entries have them."""

    def __init__(self, synonyms: Synonyms) -> None:
        """Begin without an entry.

        Args:
            synonyms: What people type, and what they mean.
        """
        self._synonyms = synonyms
        self._hits: list[Hit] = []
        self._postings: dict[str, array[int]] = {}
        self._words: list[str] = []

    def __len__(self) -> int:
        """Count the entries."""
        return len(self._hits)

    def add(self, entry: Entry) -> None:
        """Take in one entry; of equal ones the earlier comes first."""
        places: dict[str, int] = {}
        for field, text in entry.texts:
            for word in stems_of(text):
                places[word] = max(field.value, places.get(word, 0))
        number = len(self._hits)
        for word, place in places.items():
            posting = number << _PLACE_BITS | place
            self._postings.setdefault(word, array("L")).append(posting)
        self._hits.append(Hit(entry.found, entry.target, entry.title))

    def find(self, query: str) -> tuple[Hit, ...]:
        """Give what fits a query, the best first, at most 40."""
        wanted = self._telling(wishes(query, self._synonyms))
        scores: dict[int, float] = {}
        covered: dict[int, float] = {}
        asked = 0.0
        for place, wish in enumerate(wanted):
            matched = self._matched(wish, last=place == len(wanted) - 1)
            weight = rarity(len(matched), len(self._hits))
            asked += weight
            for number, score in matched.items():
                scores[number] = scores.get(number, 0.0) + weight * score
                covered[number] = covered.get(number, 0.0) + weight
        enough = asked * ENOUGH
        fitting = ((-score, n) for n, score in scores.items() if covered[n] >= enough)
        return tuple(self._hits[number] for _, number in nsmallest(RESULTS_MAX, fitting))

    def _telling(self, wanted: tuple[Wish, ...]) -> tuple[Wish, ...]:
        most = max(_FEW_ENTRIES, len(self._hits) * _EVERYWHERE)
        telling = tuple(w for w in wanted if not self._is_everywhere(w, most))
        return telling or wanted

    def _is_everywhere(self, wish: Wish, most: float) -> bool:
        return all(len(self._postings.get(word, ())) > most for way in wish.ways for word in way)

    def _matched(self, wish: Wish, *, last: bool) -> dict[int, float]:
        best: dict[int, float] = {}
        for turn, way in enumerate(wish.ways):
            share = SYNONYM if turn else _WHOLE
            for number, score in self._said(way, last=last).items():
                best[number] = max(share * score, best.get(number, 0.0))
        return best

    def _said(self, way: tuple[str, ...], *, last: bool) -> Mapping[int, float]:
        first, *others = (self._with_word(word, last=last) for word in way)
        together = first
        for other in others:
            together = {n: min(s, other[n]) for n, s in together.items() if n in other}
        return together

    def _with_word(self, word: str, *, last: bool) -> dict[int, float]:
        best: dict[int, float] = {}
        for like, share in self._words_like(word, last=last):
            for posting in self._postings[like]:
                number, score = posting >> _PLACE_BITS, share * (posting & _PLACE_MASK)
                if score > best.get(number, 0.0):
                    best[number] = score
        return best

    def _words_like(self, word: str, *, last: bool) -> Iterator[tuple[str, float]]:
        known = word in self._postings
        if known:
            yield word, _WHOLE
        # The last word may still be under the visitor's fingers.
        begun = self._beginning_with(word) if last and len(word) >= BEGINNING_AT_LEAST else []
        yield from ((longer, _BEGINNING) for longer in begun)
        if not known and not begun:
            yield from ((like, _MISSPELT) for like in self._misspelt(word, last=last))

    def _beginning_with(self, word: str) -> list[str]:
        words = self._in_order()
        first = bisect_left(words, word)
        near = words[first : first + _WORDS_MAX]
        return [one for one in near if one != word and one.startswith(word)]

    def _misspelt(self, word: str, *, last: bool) -> list[str]:
        edits = edits_allowed(word)
        if not edits:
            return []
        words = self._in_order()
        like = _nearest(word, words, words, edits)
        if like or not last:
            return like
        return _nearest(word, [one[: len(word)] for one in words], words, edits)

    def _in_order(self) -> list[str]:
        if len(self._words) != len(self._postings):
            self._words = sorted(self._postings)
        return self._words


def _nearest(word: str, seen: list[str], words: list[str], edits: int) -> list[str]:
    found = process.extract(
        word, seen, scorer=OSA.distance, processor=None, limit=_WORDS_MAX, score_cutoff=edits
    )
    return [words[place] for like, _, place in found if may_be_meant(word, like)]
