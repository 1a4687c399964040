"""Is each translated file vouched for, and made from the English text of today?"""

from collections.abc import Iterator

from kiosk.content.check.book import Book
from kiosk.content.check.finding import Finding
from kiosk.content.codes import Code
from kiosk.content.toml import TomlTable
from kiosk.content.translation import SOURCE_LANGUAGE, Translation, source_hash


def stamps(book: Book) -> Iterator[Finding]:
    """Find translated files without a stamp, unreviewed, or older than their English text.

    Source:
        45 CFR 92.201(c)(3): a qualified human translator reviews machine translation.
    """
    if book.language == SOURCE_LANGUAGE:
        return
    for table, translation in _files(book):
        line = table.line("translation")
        if translation is None:
            message = (
                "a translated file carries translation = {status, reviewer, date, source_hash}"
            )
            yield Finding(table.path, table.first_line, Code.TRANSLATION, message)
        else:
            if not translation.is_reviewed:
                message = "not reviewed by a translator; it stays hidden"
                yield Finding(table.path, line, Code.UNREVIEWED, message, warning=True)
            current = _source_hash(book, table)
            if translation.source_hash != current:
                message = (
                    "the English text has changed since; it stays hidden. Once the translation is "
                    f"that of the English, its source_hash is {current}"
                )
                yield Finding(table.path, line, Code.STALE, message)


def _files(book: Book) -> Iterator[tuple[TomlTable, Translation | None]]:
    for topic in book.topics:
        if topic.file:
            yield topic.file.front, topic.file.translation
    for leaf in book.leaves:
        yield leaf.front, leaf.translation
    for file in (book.questions, book.glossary, book.figures, book.speech):
        if file:
            yield file.table, file.translation


def _source_hash(book: Book, table: TomlTable) -> str:
    inner = table.path.relative_to(book.root / book.language).as_posix()
    return source_hash(book.root, inner)
