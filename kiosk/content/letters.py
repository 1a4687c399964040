"""Which letters a pack is written in."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from kiosk.content.errors import PackError
from kiosk.content.files import Entry, walk
from kiosk.content.front import read_fronted
from kiosk.content.names import FACTS, LINT, PAGE_SUFFIX, SCORES, SPEECH
from kiosk.content.toml import Value, read_toml

_TABLE_SUFFIX = ".toml"
# Authors, reviewers and voices read these.
_NOT_SHOWN = frozenset({FACTS, LINT, SPEECH})


def letters_of(root: Path) -> dict[str, str]:
    """Find the letters of all words that visitors may read, in each language of a pack.

    Args:
        root: Folder of the pack.

    Returns:
        For each letter the first file that has it, as a path below the root. A file that cannot
        be read has none; ``askwell check`` tells it.
    """
    found: dict[str, str] = {}
    for relative in _shown_files(root):
        with suppress(PackError):
            for letter in sorted({letter for words in _words(root, relative) for letter in words}):
                found.setdefault(letter, relative)
    return found


def _shown_files(root: Path) -> Iterator[str]:
    for place, entry in walk(root):
        if not isinstance(entry, Entry) or place[:1] == (SCORES,) or entry.name in _NOT_SHOWN:
            continue
        if entry.name.endswith((PAGE_SUFFIX, _TABLE_SUFFIX)):
            yield "/".join((*place, entry.name))


def _words(root: Path, relative: str) -> Iterator[str]:
    if relative.endswith(PAGE_SUFFIX):
        page = read_fronted(root, relative)
        yield page.body
        yield from _strings(page.front.data)
    else:
        yield from _strings(read_toml(root, relative).data)


def _strings(value: Value) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _strings(inner)
