"""Times searches in a pack, each letter of a query as a visitor types it; prints JSON."""

import json
import random
import sys
from pathlib import Path

from kiosk.content.pack import open_pack
from kiosk.content.search_entries import read_entries, read_synonyms
from kiosk.content.search_index import SearchIndex
from kiosk.domain.folding import words_of
from tests.bench.search_times import as_typed, misspelt, timed

QUERIES = 60


def main(root: Path) -> None:
    """Print the times of all searches in milliseconds."""
    chance = random.Random(1)  # noqa: S311 (the same queries in each run)
    pack = open_pack(root, "en")
    index = SearchIndex(read_synonyms(pack))
    titles = []
    for entry in read_entries(pack):
        index.add(entry)
        titles.append(words_of(entry.title))
    times = [
        timed(index, typed)
        for _ in range(QUERIES)
        for typed in as_typed(misspelt(" ".join(chance.choice(titles)[:5]), chance))
    ]
    print(json.dumps({"entries": len(index), "find_ms": times}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
