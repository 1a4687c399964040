"""Which letters a pack is written in."""

from collections.abc import Iterator
from contextlib import suppress
from html import unescape
from pathlib import Path

from kiosk.content.errors import PackError
from kiosk.content.files import Entry, walk
from kiosk.content.front import read_fronted
from kiosk.content.names import FACTS, LINT, PAGE_SUFFIX, SCORES, SPEECH
from kiosk.content.toml import Value, read_toml

_TABLE_SUFFIX = ".toml"
# The check and voices read these; those who write and review read the facts too.
UNPRINTED = frozenset({LINT, SPEECH})
_NOT_SHOWN = UNPRINTED | {FACTS}


def letters_of(root: Path) -> dict[str, str]:
    """Find the letters of all words that visitors may read, in each language of a pack.

    Args:
        root: Folder of the pack.

    Returns:
        For each letter the first file that has it, as a path below the root. A file that cannot
        be read has none; ``askwell check`` tells it.
    """
    found: dict[str, str] = {}
    for relative, letters in letters_by_file(root, _NOT_SHOWN):
        for letter in sorted(letters):
            found.setdefault(letter, relative)
    return found


def letters_by_file(root: Path, left_out: frozenset[str]) -> Iterator[tuple[str, frozenset[str]]]:
    """Give each file of words with its letters, but scores and what cannot be read.

    Args:
        root: Folder of the pack.
        left_out: Names of files to leave out.
    """
    for relative in _files(root, left_out):
        with suppress(PackError):
            yield relative, frozenset("".join(_words(root, relative)))


def _files(root: Path, left_out: frozenset[str]) -> Iterator[str]:
    for place, entry in walk(root):
        if not isinstance(entry, Entry) or place[:1] == (SCORES,) or entry.name in left_out:
            continue
        if entry.name.endswith((PAGE_SUFFIX, _TABLE_SUFFIX)):
            yield "/".join((*place, entry.name))


def _words(root: Path, relative: str) -> Iterator[str]:
    if relative.endswith(PAGE_SUFFIX):
        page = read_fronted(root, relative)
        yield unescape(page.body)
        yield from _strings(page.front.data)
    else:
        yield from _strings(read_toml(root, relative).data)


def _strings(value: Value) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _strings(inner)
