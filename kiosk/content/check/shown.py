"""Everything a visitor reads, with its place, for the rules about wording."""

from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from kiosk.content.check.book import Book
from kiosk.content.check.passages import Leaf
from kiosk.content.toml import KeyPath, TomlTable


class Shown(Struct, frozen=True):
    """A text that a visitor reads."""

    path: Path
    line: int
    text: str


def shown_in_tables(book: Book) -> Iterator[Shown]:
    """Give all texts of the pack that are no page: titles, boxes, questions, terms, figures."""
    yield from _home(book)
    yield from _topics(book)
    yield from _questions(book)
    yield from _glossary(book)
    yield from _figures(book)


def shown_on(leaf: Leaf) -> Iterator[Shown]:
    """Give all texts of a page, the words of its risk blocks among them."""
    for passage in leaf.passages:
        yield Shown(passage.path, passage.line, passage.text)
    for risk, line in leaf.risks:
        parts = [risk.first.group, risk.measure, risk.period, risk.both_sides]
        parts += [risk.compare.group] if risk.compare else []
        yield Shown(leaf.path, line, "; ".join(parts))


def shown_sources(book: Book) -> Iterator[Shown]:
    """Give what is shown of each source, but its address."""
    if book.sources:
        table = book.sources.table
        for index, source in enumerate(book.sources.sources.values()):
            yield _shown(table, ("source", index, "organisation"), source.organisation)
            yield _shown(table, ("source", index, "title"), source.title)
            yield _shown(table, ("source", index, "year"), source.year)


def _home(book: Book) -> Iterator[Shown]:
    table = book.manifest.table
    yield _shown(table, ("title",), book.manifest.title(book.language))
    for index, group in enumerate(book.manifest.groups(book.language)):
        yield _shown(table, ("group", index, "title"), group.title)
        yield _shown(table, ("group", index, "about"), group.about)


def _topics(book: Book) -> Iterator[Shown]:
    for topic in book.topics:
        if topic.file:
            subject, front = topic.file.topic, topic.file.front
            yield _shown(front, ("title",), subject.title)
            yield _shown(front, ("main_message",), subject.main_message)
            yield _shown(front, ("action",), subject.action)


def _questions(book: Book) -> Iterator[Shown]:
    if book.questions:
        table = book.questions.table
        for index, stage in enumerate(book.questions.stages):
            yield _shown(table, ("stage", index, "title"), stage.title)
        for index, question in enumerate(book.questions.questions):
            yield _shown(table, ("question", index, "text"), question.text)


def _glossary(book: Book) -> Iterator[Shown]:
    if book.glossary:
        table = book.glossary.table
        for index, term in enumerate(book.glossary.terms):
            yield _shown(table, ("term", index, "term"), term.term)
            yield _shown(table, ("term", index, "plain"), term.plain)


def _figures(book: Book) -> Iterator[Shown]:
    if book.figures:
        table = book.figures.table
        for index, figure in enumerate(book.figures.figures.values()):
            yield _shown(table, ("figure", index, "alt"), figure.alt)
            yield _shown(table, ("figure", index, "caption"), figure.caption)


def _shown(table: TomlTable, key: KeyPath, text: str) -> Shown:
    return Shown(table.path, table.line(*key), text)
