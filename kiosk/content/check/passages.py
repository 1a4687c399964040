"""The running text of a pack as its rules read it: passages, sentences, words."""

import re
from collections.abc import Iterator
from enum import Enum, auto
from pathlib import Path
from typing import assert_never

from msgspec import Struct

from kiosk.content.characters import has_words
from kiosk.content.check.book import Book, TopicBook
from kiosk.content.page_file import PageFile
from kiosk.content.topic_file import TopicFile
from kiosk.domain.blocks import (
    Block,
    BulletList,
    Callout,
    Heading,
    Inline,
    NumberedList,
    Paragraph,
    Risk,
    plain_text,
)
from kiosk.domain.pages import PageKind

SENTENCE_END = re.compile(r"(?<=[.!?؟])[\"'”’)]*\s+(?=[^a-z])")
TITLES = re.compile(r"\b(Dr|Mr|Mrs|Ms|St|vs)\.(?=\s)")


class Role(Enum):
    """Where on a page a passage stands."""

    TITLE = auto()
    HEADING = auto()
    PARAGRAPH = auto()
    ITEM = auto()
    CALLOUT = auto()
    BOX = auto()


class Passage(Struct, frozen=True):
    """A title, paragraph, list item or the like."""

    role: Role
    text: str
    path: Path
    line: int

    @property
    def running(self) -> bool:
        """Whether it is made of sentences; titles and headings are not."""
        return self.role not in {Role.TITLE, Role.HEADING}


class Leaf(Struct, frozen=True):
    """A page or answer with all words on it but those of its risk blocks."""

    file: PageFile
    passages: tuple[Passage, ...]

    @property
    def path(self) -> Path:
        """Its file."""
        return self.file.path

    @property
    def running(self) -> tuple[Passage, ...]:
        """The passages that are made of sentences."""
        return tuple(passage for passage in self.passages if passage.running)

    @property
    def risks(self) -> tuple[tuple[Risk, int], ...]:
        """Its risk blocks with their lines."""
        pairs = zip(self.file.page.blocks, self.file.lines, strict=True)
        return tuple((block, line) for block, line in pairs if isinstance(block, Risk))


def leaves(book: Book) -> tuple[Leaf, ...]:
    """Give all pages and answers of a book with their words.

    The first page of a topic carries its main message, its summary page the action.
    """
    pages = (leaf for topic in book.topics for leaf in topic_leaves(topic))
    answers = (Leaf(answer, tuple(_passages(answer))) for answer in book.answers)
    return (*pages, *answers)


def topic_leaves(topic: TopicBook) -> tuple[Leaf, ...]:
    """Give the pages of a topic with their words and boxes."""
    return tuple(
        Leaf(page, (*_passages(page), *_boxes(topic, index, page)))
        for index, page in enumerate(topic.pages)
    )


def sentences(text: str) -> tuple[str, ...]:
    """Take a passage apart at full stops, question and exclamation marks.

    A list item or lead-in without full stop is one sentence.
    """
    guarded = TITLES.sub(r"\1", text)
    return tuple(part.strip() for part in SENTENCE_END.split(guarded) if words(part))


def words(text: str) -> tuple[str, ...]:
    """Give what stands between spaces and holds a letter or digit."""
    return tuple(word for word in text.split() if has_words(word))


def _passages(file: PageFile) -> Iterator[Passage]:
    yield Passage(Role.TITLE, file.page.title, file.path, file.front.line("title"))
    for block, line in zip(file.page.blocks, file.lines, strict=True):
        for role, inline in _of_block(block):
            yield Passage(role, plain_text(inline), file.path, line)


def _of_block(block: Block) -> Iterator[tuple[Role, Inline]]:
    match block:
        case Heading(inline):
            yield Role.HEADING, inline
        case Paragraph(inline):
            yield Role.PARAGRAPH, inline
        case BulletList(items) | NumberedList(items):
            for inline in items:
                yield Role.ITEM, inline
        case Callout(_, paragraphs):
            for inline in paragraphs:
                yield Role.CALLOUT, inline
        case Risk():
            return
        case _:
            assert_never(block)


def _boxes(topic: TopicBook, index: int, page: PageFile) -> Iterator[Passage]:
    if topic.file is None:
        return
    if index == 0:
        yield _box(topic.file, "main_message", topic.file.topic.main_message)
    if page.page.kind is PageKind.SUMMARY:
        yield _box(topic.file, "action", topic.file.topic.action)


def _box(file: TopicFile, key: str, text: str) -> Passage:
    return Passage(Role.BOX, text, file.path, file.front.line(key))
