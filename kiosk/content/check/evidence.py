"""Does every statement rest on facts, and every fact on sources?"""

from collections.abc import Iterator, Sequence

from kiosk.content.check.book import Book
from kiosk.content.check.finding import Finding
from kiosk.content.codes import Code
from kiosk.content.page_file import PageFile
from kiosk.content.toml import TomlTable
from kiosk.domain.blocks import Risk

FROM_MEMORY = "from memory"


def backing(book: Book) -> Iterator[Finding]:
    """Find topics, pages and answers without sources or facts, and facts without their source."""
    for topic in book.topics:
        if topic.file:
            subject = topic.file.topic
            yield from _backed(book, topic.file.front, subject.sources, subject.facts)
    for leaf in book.leaves:
        yield from _backed(book, leaf.front, leaf.page.sources, leaf.page.facts)
        yield from _risks(leaf)


def facts(book: Book) -> Iterator[Finding]:
    """Find facts without sources and facts that were never looked up."""
    if book.facts is None:
        return
    table = book.facts.table
    for index, fact in enumerate(book.facts.facts.values()):
        if not fact.sources:
            line = table.line("fact", index)
            yield Finding(table.path, line, Code.NO_SOURCE, f"fact {fact.id} names no source")
        if FROM_MEMORY in fact.status.lower():
            line = table.line("fact", index, "status")
            message = f"fact {fact.id} was written from memory; look it up or leave it out"
            yield Finding(table.path, line, Code.FROM_MEMORY, message)


def _backed(
    book: Book, front: TomlTable, sources: Sequence[str], named: Sequence[str]
) -> Iterator[Finding]:
    if not sources:
        yield Finding(front.path, front.line("sources"), Code.NO_SOURCE, "names no source")
    if not named:
        yield Finding(front.path, front.line("facts"), Code.NO_FACT, "names no fact")
    known = book.facts.facts if book.facts else {}
    for fact in named:
        own = known[fact].sources if fact in known else ()
        if own and not set(own) & set(sources):
            message = f"fact {fact} rests on {', '.join(own)}; none of them is among the sources"
            yield Finding(front.path, front.line("sources"), Code.NOT_SHARED, message)


def _risks(leaf: PageFile) -> Iterator[Finding]:
    for block, line in zip(leaf.page.blocks, leaf.lines, strict=True):
        if isinstance(block, Risk) and block.source not in leaf.page.sources:
            message = f"the risk's source {block.source!r} is not among the page's sources"
            yield Finding(leaf.path, line, Code.NOT_SHARED, message)
