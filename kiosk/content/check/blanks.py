"""Is there something to read wherever a title, a question, a term or a source stands?"""

from collections.abc import Iterator

from kiosk.content.characters import has_words
from kiosk.content.check.book import Book
from kiosk.content.check.finding import Finding
from kiosk.content.codes import Code
from kiosk.content.toml import KeyPath, TomlTable

Text = tuple[TomlTable, KeyPath, str]


def wordless(book: Book) -> Iterator[Finding]:
    """Find titles, questions, terms and sources without a letter or digit."""
    for texts in (_titles(book), _questions(book), _terms(book), _sources(book)):
        for table, key, text in texts:
            if not has_words(text):
                message = f"`{key[-1]}` has no words"
                yield Finding(table.path, table.line(*key), Code.VALUE, message)


def _titles(book: Book) -> Iterator[Text]:
    manifest = book.manifest
    yield manifest.table, ("title",), manifest.title(book.language)
    for index, group in enumerate(manifest.groups(book.language)):
        yield manifest.table, ("group", index, "title"), group.title
    for topic in book.topics:
        if topic.file:
            yield topic.file.front, ("title",), topic.file.topic.title


def _questions(book: Book) -> Iterator[Text]:
    if book.questions:
        table = book.questions.table
        for index, stage in enumerate(book.questions.stages):
            yield table, ("stage", index, "title"), stage.title
        for index, question in enumerate(book.questions.questions):
            yield table, ("question", index, "text"), question.text


def _terms(book: Book) -> Iterator[Text]:
    if book.glossary:
        table = book.glossary.table
        for index, term in enumerate(book.glossary.terms):
            yield table, ("term", index, "term"), term.term
            yield table, ("term", index, "plain"), term.plain


def _sources(book: Book) -> Iterator[Text]:
    if book.sources:
        table = book.sources.table
        for index, source in enumerate(book.sources.sources.values()):
            yield table, ("source", index, "organisation"), source.organisation
            yield table, ("source", index, "title"), source.title
            yield table, ("source", index, "year"), source.year
