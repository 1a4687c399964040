"""Is everything of the pack there, known, and what it should be?"""

from collections.abc import Iterator
from pathlib import Path

from kiosk.content.check.book import Book
from kiosk.content.check.finding import Finding, from_error
from kiosk.content.codes import Code
from kiosk.content.errors import PackError
from kiosk.content.files import Entry, Place, list_folder, walk
from kiosk.content.manifest import Manifest
from kiosk.content.names import (
    ANSWERS,
    DRAWING_SUFFIX,
    DRAWINGS,
    FACTS,
    FIGURES,
    GLOSSARY,
    LINT,
    MANIFEST,
    PAGE_SUFFIX,
    QUESTIONS,
    SCORE_SUFFIX,
    SCORES,
    SOURCES,
    SPEECH,
    TOPIC,
    TOPICS,
    drawing,
)
from kiosk.content.slugs import is_slug, parse_numbered
from kiosk.content.svg import check_svg
from kiosk.content.translation import SOURCE_LANGUAGE

ROOT_FILES = frozenset({MANIFEST, SOURCES, FACTS, LINT, "LICENSE", "README.md"})
LANGUAGE_FILES = frozenset({QUESTIONS, GLOSSARY, FIGURES, SPEECH})


def strays(root: Path, manifest: Manifest) -> Iterator[Finding]:
    """Find whatever has no place in a pack."""
    for place, entry in walk(root):
        if isinstance(entry, Entry) and not _has_place(place, entry, manifest):
            kind = "folder" if entry.is_folder else "file"
            message = f"a {kind} of this name has no place here"
            yield Finding(root.joinpath(*place, entry.name), 1, Code.STRAY, message)


def links(root: Path) -> Iterator[Finding]:
    """Find links anywhere in the pack, and folders that cannot be listed or lie too deep."""
    for _, entry in walk(root):
        if isinstance(entry, PackError):
            yield from_error(entry)


def numbering(root: Path, manifest: Manifest) -> Iterator[Finding]:
    """Find numbers and slugs that come twice in a folder."""
    for language in manifest.languages:
        yield from _numbers(root, f"{language}/{TOPICS}", "")
        yield from _numbers(root, f"{language}/{ANSWERS}", PAGE_SUFFIX)
        for topic in _names(root, f"{language}/{TOPICS}"):
            if parse_numbered(topic):
                yield from _numbers(root, f"{language}/{TOPICS}/{topic}", PAGE_SUFFIX)


def drawings(book: Book) -> Iterator[Finding]:
    """Hold drawings and their words against each other, and look into each drawing."""
    if book.figures is None:
        return
    table = book.figures.table
    for index, figure in enumerate(book.figures.figures):
        try:
            check_svg(book.root, drawing(figure))
        except PackError as error:
            yield from_error(error)
            if error.check is Code.MISSING:
                line = table.line("figure", index, "id")
                message = f"figure {figure!r} has no drawing {drawing(figure)}"
                yield Finding(table.path, line, Code.FIGURE, message)
    if book.language != SOURCE_LANGUAGE:
        return  # a translation has words for the figures that its pages show
    for name in _names(book.root, DRAWINGS):
        figure = name.removesuffix(DRAWING_SUFFIX)
        if name.endswith(DRAWING_SUFFIX) and figure not in book.figures.figures:
            message = f"has no words in {book.language}/{FIGURES}"
            yield Finding(book.root / DRAWINGS / name, 1, Code.FIGURE, message)


def _has_place(place: Place, entry: Entry, manifest: Manifest) -> bool:
    if place[:1] and place[0] in manifest.languages:
        return _in_language(place[1:], entry)
    stem, dot, suffix = entry.name.rpartition(".")
    match place:
        case ():
            folders = {DRAWINGS, SCORES, *manifest.languages}
            return entry.name in (folders if entry.is_folder else ROOT_FILES)
        case ("figures" | "scores",):
            wanted = DRAWING_SUFFIX if place[0] == DRAWINGS else SCORE_SUFFIX
            return not entry.is_folder and is_slug(stem) and dot + suffix == wanted
        case _:
            return False


def _in_language(place: Place, entry: Entry) -> bool:
    numbered = parse_numbered(entry.name, "" if entry.is_folder else PAGE_SUFFIX) is not None
    match place:
        case ():
            return entry.name in ({TOPICS, ANSWERS} if entry.is_folder else LANGUAGE_FILES)
        case ("topics",):
            return entry.is_folder and numbered
        case ("faq",):
            return numbered and not entry.is_folder
        case _:
            return not entry.is_folder and (entry.name == TOPIC or numbered)


def _numbers(root: Path, folder: str, suffix: str) -> Iterator[Finding]:
    seen: dict[int | str, str] = {}
    for name in _names(root, folder):
        found = parse_numbered(name, suffix)
        for key in (found.number, found.slug) if found else ():
            first = seen.setdefault(key, name)
            if first != name:
                message = f"has {key!r} in common with {first}"
                yield Finding(root / folder / name, 1, Code.NUMBER, message)


def _names(root: Path, folder: str) -> tuple[str, ...]:
    try:
        return tuple(entry.name for entry in list_folder(root, folder))
    except PackError:
        return ()  # reported where the folder itself is read
