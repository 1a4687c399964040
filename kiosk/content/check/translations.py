"""Is each translated file vouched for, and made from the English text of today?"""

from collections.abc import Iterator
from datetime import date

from kiosk.content.check.age import not_yet
from kiosk.content.check.book import Book
from kiosk.content.check.finding import Finding
from kiosk.content.codes import Code
from kiosk.content.toml import TomlTable
from kiosk.content.translation import SOURCE_LANGUAGE, Translation, source_hash


def stamps(book: Book, today: date) -> Iterator[Finding]:
    """Find translated files without stamp, review or original, or older than their English text.

    Args:
        book: The pack in any language.
        today: No review can be of a later day.

    Source:
        45 CFR 92.201(c)(3): a qualified human translator reviews machine translation.
    """
    if book.language == SOURCE_LANGUAGE:
        return
    for table, translation in _files(book):
        if translation is None:
            message = (
                "a translated file carries translation = {status, reviewer, date, source_hash}"
            )
            yield Finding(table.path, table.first_line, Code.TRANSLATION, message)
        else:
            yield from _review(table, translation, today)
        yield from _origin(book, table, translation)


def _review(table: TomlTable, translation: Translation, today: date) -> Iterator[Finding]:
    line = table.line("translation")
    if translation.is_reviewed and translation.day:
        place = Finding(table.path, line, Code.REVIEW_AGE, "the review is from")
        yield from not_yet(place, translation.day, today)
    elif translation.status == "reviewed":
        message = "no review without a name and a day such as 2026-11-30; it stays hidden"
        yield Finding(table.path, line, Code.UNREVIEWED, message, warning=True)
    else:
        message = "not reviewed by a translator; it stays hidden"
        yield Finding(table.path, line, Code.UNREVIEWED, message, warning=True)


def _files(book: Book) -> Iterator[tuple[TomlTable, Translation | None]]:
    for topic in book.topics:
        if topic.file:
            yield topic.file.front, topic.file.translation
    for leaf in book.leaves:
        yield leaf.front, leaf.translation
    for file in (book.questions, book.glossary, book.figures, book.speech):
        if file:
            yield file.table, file.translation


def _origin(book: Book, table: TomlTable, translation: Translation | None) -> Iterator[Finding]:
    inner = table.path.relative_to(book.root / book.language).as_posix()
    line = table.line("translation")
    current = source_hash(book.root, inner)
    if current is None:
        name = f"{SOURCE_LANGUAGE}/{inner}"
        message = f"has no English original that can be read: {name}; it stays hidden"
        yield Finding(table.path, line, Code.ORPHAN, message)
    elif translation and translation.source_hash != current:
        message = (
            "the English text has changed since; it stays hidden. Once the translation is that of "
            f"the English, its source_hash is {current}"
        )
        yield Finding(table.path, line, Code.STALE, message)
