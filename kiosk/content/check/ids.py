"""Does every id lead somewhere?"""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from kiosk.content.check.book import Book, TopicBook
from kiosk.content.check.finding import Finding
from kiosk.content.codes import Code
from kiosk.content.page_file import PageFile
from kiosk.content.toml import KeyPath, TomlTable
from kiosk.content.translation import SOURCE_LANGUAGE
from kiosk.domain.blocks import Risk

GROUPS_MAX = 6


def groups(book: Book) -> Iterator[Finding]:
    """Hold the cards of home against the topics that there are; a translation may lack some."""
    table, groups = book.manifest.table, book.manifest.record.group
    if not 1 <= len(groups) <= GROUPS_MAX:
        message = f"{len(groups)} groups; from 1 to {GROUPS_MAX} fit on home"
        yield Finding(table.path, table.line("group", GROUPS_MAX), Code.GROUPS, message)
    yield from _twice(table, [(("group", i, "id"), group.id) for i, group in enumerate(groups)])
    placed = [(("group", i, "topics"), t) for i, g in enumerate(groups) for t in g.topics]
    yield from _twice(table, placed)
    known = {topic.id for topic in book.topics}
    if book.language == SOURCE_LANGUAGE:
        for key, topic in placed:
            if topic not in known:
                yield _dangling(table, key, "topic", topic)
    elif not known:
        message = f"{book.language!r} has no topic"
        yield Finding(table.path, table.line("languages"), Code.LANGUAGE, message)
    for index, group in enumerate(groups):
        if not group.topics:
            line = table.line("group", index, "topics")
            yield Finding(table.path, line, Code.GROUPS, f"group {group.id!r} has no topics")
    yield from _ungrouped(book, {topic for _, topic in placed})


def icons(book: Book, bundled: frozenset[str]) -> Iterator[Finding]:
    """Hold the icons of groups and topics against the program's own set."""
    manifest = book.manifest
    used: list[tuple[TomlTable, KeyPath, str]] = [
        (manifest.table, ("group", index, "icon"), group.icon)
        for index, group in enumerate(manifest.record.group)
    ]
    used += [(t.file.front, ("icon",), t.file.topic.icon) for t in book.topics if t.file]
    for table, key, icon in used:
        if icon not in bundled:
            yield Finding(table.path, table.line(*key), Code.ICON, f"no icon {icon!r} is bundled")


def references(book: Book) -> Iterator[Finding]:
    """Hold the ids in front matter, risk blocks and questions against what there is."""
    for topic in book.topics:
        if topic.file:
            front, subject = topic.file.front, topic.file.topic
            yield from _known(front, ("sources",), "source", subject.sources, _sources(book))
            yield from _known(front, ("facts",), "fact", subject.facts, _facts(book))
    for leaf in book.leaves:
        yield from _leaf(book, leaf)
    if book.questions:
        for index, question in enumerate(book.questions.questions):
            key = ("question", index, "facts")
            yield from _known(book.questions.table, key, "fact", question.facts, _facts(book))
    if book.facts:
        for index, fact in enumerate(book.facts.facts.values()):
            key = ("fact", index, "sources")
            yield from _known(book.facts.table, key, "source", fact.sources, _sources(book))


def _leaf(book: Book, leaf: PageFile) -> Iterator[Finding]:
    page, front = leaf.page, leaf.front
    yield from _known(front, ("sources",), "source", page.sources, _sources(book))
    yield from _known(front, ("facts",), "fact", page.facts, _facts(book))
    yield from _known(front, ("questions",), "question", page.questions, _questions(book))
    figures = set(book.figures.figures) if book.figures else None
    yield from _known(front, ("figure",), "figure", [page.figure] if page.figure else [], figures)
    topics = {topic.id for topic in book.topics}
    yield from _known(front, ("topic",), "topic", [leaf.topic] if leaf.topic else [], topics)
    for block, line in zip(page.blocks, leaf.lines, strict=True):
        known = _sources(book)
        if isinstance(block, Risk) and known is not None and block.source not in known:
            yield Finding(leaf.path, line, Code.DANGLING, f"no source {block.source!r}")


def _known(
    table: TomlTable, key: KeyPath, kind: str, ids: Iterable[str], known: set[str] | None
) -> Iterator[Finding]:
    yield from _twice(table, [(key, one) for one in ids])
    for one in ids:
        if known is not None and one not in known:
            yield _dangling(table, key, kind, one)


def _dangling(table: TomlTable, key: KeyPath, kind: str, one: str) -> Finding:
    return Finding(table.path, table.line(*key), Code.DANGLING, f"no {kind} {one!r}")


def _twice(table: TomlTable, ids: Sequence[tuple[KeyPath, str]]) -> Iterator[Finding]:
    seen: set[str] = set()
    for key, one in ids:
        if one in seen:
            yield Finding(table.path, table.line(*key), Code.DUPLICATE, f"{one!r} is there twice")
        seen.add(one)


def _ungrouped(book: Book, placed: set[str]) -> Iterator[Finding]:
    for topic in book.topics:
        if topic.id not in placed:
            yield Finding(_path(book, topic), 1, Code.UNGROUPED, "the topic is in no group")


def _path(book: Book, topic: TopicBook) -> Path:
    return book.root / topic.folder / "topic.md"


def _sources(book: Book) -> set[str] | None:
    return set(book.sources.sources) if book.sources else None


def _facts(book: Book) -> set[str] | None:
    return set(book.facts.facts) if book.facts else None


def _questions(book: Book) -> set[str] | None:
    return {q.id for q in book.questions.questions} if book.questions else None
