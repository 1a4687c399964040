"""Times searches over 10,000 entries, each letter of a query as a visitor types it."""

import json
import random
from time import perf_counter

from kiosk.content.pack import open_pack
from kiosk.content.search_entries import read_entries, read_synonyms
from kiosk.content.search_index import SearchIndex
from kiosk.domain.folding import words_of
from kiosk.domain.search import Entry, Field
from kiosk.host.bundle import default_pack

ENTRIES = 10_000
QUERIES = 400
# Made-up words, so that the vocabulary of the copies grows as that of real texts would.
NEW_WORDS = 20_000
NEW_WORDS_EACH = 12
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def main() -> None:
    """Print the times of all searches in milliseconds."""
    chance = random.Random(1)  # noqa: S311 (the same entries and queries in each run)
    pack = open_pack(default_pack(), "en")
    originals = list(read_entries(pack))
    new_words = [
        "".join(chance.choices(LETTERS, k=chance.randint(4, 10))) for _ in range(NEW_WORDS)
    ]
    index = SearchIndex(read_synonyms(pack))
    for number in range(ENTRIES):
        index.add(
            copied(originals[number % len(originals)], chance.sample(new_words, NEW_WORDS_EACH))
        )
    titles = [words_of(entry.title) for entry in originals]
    times = [
        timed(index, typed)
        for _ in range(QUERIES)
        for typed in as_typed(misspelt(" ".join(chance.choice(titles)[:5]), chance))
    ]
    print(json.dumps({"entries": len(index), "find_ms": times}))


def copied(original: Entry, words: list[str]) -> Entry:
    """Give an entry with more words in its text."""
    texts = (*original.texts, (Field.BODY, " ".join(words)))
    return Entry(original.found, original.target, original.title, texts)


def misspelt(query: str, chance: random.Random) -> str:
    """Exchange one letter of half of the queries."""
    if chance.random() < 0.5:
        return query
    place = chance.randrange(len(query))
    return query[:place] + chance.choice(LETTERS) + query[place + 1 :]


def as_typed(query: str) -> list[str]:
    """Give the query as it stands after each letter."""
    return [query[: end + 1] for end in range(len(query))]


def timed(index: SearchIndex, query: str) -> float:
    """Time one search in milliseconds."""
    begun = perf_counter()
    index.find(query)
    return (perf_counter() - begun) * 1000


if __name__ == "__main__":
    main()
