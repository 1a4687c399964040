"""Is anything of the English pack missing in another language?"""

from collections.abc import Iterator

from kiosk.content.check.book import Book
from kiosk.content.check.finding import Finding
from kiosk.content.codes import Code
from kiosk.content.errors import PackError
from kiosk.content.files import list_folder
from kiosk.content.names import ANSWERS, PAGE_SUFFIX, TOPICS
from kiosk.content.slugs import in_order
from kiosk.content.translation import SOURCE_LANGUAGE


def half_a_language(book: Book) -> Iterator[Finding]:
    """Warn of topics, pages and answers that English has and a translation lacks.

    A language that the manifest calls short may lack whole topics and answers, but no page of a
    topic that it has.
    """
    if book.language == SOURCE_LANGUAGE:
        return
    if book.language not in book.manifest.record.short:
        yield from _lacking(book, TOPICS, TOPICS, "", "topic")
        yield from _lacking(book, ANSWERS, ANSWERS, PAGE_SUFFIX, "common question")
    english = _names(book, f"{SOURCE_LANGUAGE}/{TOPICS}", "")
    for topic in book.topics:
        if topic.id in english:
            there = topic.folder.removeprefix(f"{book.language}/")
            source = f"{TOPICS}/{english[topic.id]}"
            yield from _lacking(book, source, there, PAGE_SUFFIX, "page")


def _lacking(book: Book, source: str, there: str, suffix: str, kind: str) -> Iterator[Finding]:
    own = _names(book, f"{book.language}/{there}", suffix)
    for slug in _names(book, f"{SOURCE_LANGUAGE}/{source}", suffix):
        if slug not in own:
            path = book.root / book.language / there
            message = f"half a language: the {kind} {slug!r} is not translated"
            yield Finding(path, 1, Code.HALF, message, warning=True)


def _names(book: Book, folder: str, suffix: str) -> dict[str, str]:
    try:
        entries = list_folder(book.root, folder)
    except PackError:
        return {}  # reported where the folder itself is read
    return {found.slug: found.name for found in in_order((e.name for e in entries), suffix)}
