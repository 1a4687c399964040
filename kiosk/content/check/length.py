"""Is everything short enough to take in?"""

from collections.abc import Iterator

from kiosk.content.check.book import Book
from kiosk.content.check.finding import Finding
from kiosk.content.check.passages import Leaf, Passage, Role, sentences, words
from kiosk.content.check.translated_length import words_allowed
from kiosk.content.codes import Code
from kiosk.domain.blocks import BulletList, NumberedList
from kiosk.domain.pages import PageKind

PAGE_WORDS_MAX = 120
SENTENCE_WORDS_MAX = 20
MEAN_WORDS_MAX = 12
PARAGRAPH_SENTENCES_MAX = 3
BOX_WORDS_MAX = 25
LIST_MAX = 5
STEPS_MAX = 7
TITLE_WORDS_MIN = 3


def leaf_length(leaf: Leaf, language: str) -> Iterator[Finding]:
    """Find a page, sentence or paragraph that is too long.

    Source:
        Plain-language practice (L2); the page size is the project's own.
    """
    total = sum(len(words(passage.text)) for passage in leaf.passages)
    most = words_allowed(PAGE_WORDS_MAX, language)
    if total > most:
        message = f"{total} words; at most {most}"
        yield Finding(leaf.path, leaf.file.front.line("title"), Code.PAGE_WORDS, message)
    lengths = [len(words(s)) for p in leaf.running for s in sentences(p.text)]
    mean = sum(lengths) / len(lengths) if lengths else 0.0
    most = words_allowed(MEAN_WORDS_MAX, language)
    if mean > most:
        message = f"sentences of {mean:.1f} words on average; at most {most}"
        yield Finding(leaf.path, leaf.running[0].line, Code.MEAN_SENTENCE, message)
    for passage in leaf.running:
        yield from _passage_length(passage, words_allowed(SENTENCE_WORDS_MAX, language))


def list_lengths(leaf: Leaf) -> Iterator[Finding]:
    """Find lists with too many items.

    Source:
        CDC Clear Communication Index, item 8 (at most 7); the project's limit is 5.
    """
    steps = leaf.file.page.kind is PageKind.STEPS
    for block, line in zip(leaf.file.page.blocks, leaf.file.lines, strict=True):
        if isinstance(block, BulletList | NumberedList):
            most = STEPS_MAX if steps and isinstance(block, NumberedList) else LIST_MAX
            if len(block.items) > most:
                message = f"{len(block.items)} items in a list; at most {most}"
                yield Finding(leaf.path, line, Code.LIST, message)


def boxes(book: Book) -> Iterator[Finding]:
    """Find topics whose main message or action is missing or too long.

    Source:
        CDC Clear Communication Index, items 1 and 5; PEMAT-P item 20.
    """
    most = words_allowed(BOX_WORDS_MAX, book.language)
    for topic in book.topics:
        if topic.file is None:
            continue
        subject = topic.file.topic
        for key, text, code in (
            ("main_message", subject.main_message, Code.MAIN_MESSAGE),
            ("action", subject.action, Code.ACTION),
        ):
            count = len(words(text))
            if not 1 <= count <= most:
                message = f"`{key}` has {count} words; from 1 to {most}"
                yield Finding(topic.file.path, topic.file.front.line(key), code, message)


def titles(book: Book) -> Iterator[Finding]:
    """Find page titles that are too short to say anything, and titles that come twice.

    Source:
        PEMAT-P item 9 (informative headers).
    """
    for page in book.leaves:
        if len(words(page.page.title)) < TITLE_WORDS_MIN:
            message = f"a title has at least {TITLE_WORDS_MIN} words"
            yield Finding(page.path, page.front.line("title"), Code.PAGE_TITLE, message)
    named = [(t.file.front, t.file.topic.title) for t in book.topics if t.file]
    for entries in (
        named,
        [(page.front, page.page.title) for page in book.pages],
        [(answer.front, answer.page.title) for answer in book.answers],
    ):
        seen: set[str] = set()
        for front, title in entries:
            folded = " ".join(title.casefold().split())
            if folded in seen:
                message = f"the title {title!r} is there twice"
                yield Finding(front.path, front.line("title"), Code.PAGE_TITLE, message)
            seen.add(folded)


def _passage_length(passage: Passage, most: int) -> Iterator[Finding]:
    found = sentences(passage.text)
    for sentence in found:
        count = len(words(sentence))
        if count > most:
            message = f"{count} words in a sentence; at most {most}: {sentence}"
            yield Finding(passage.path, passage.line, Code.SENTENCE, message)
    if passage.role is not Role.BOX and len(found) > PARAGRAPH_SENTENCES_MAX:
        message = f"{len(found)} sentences in a paragraph; at most {PARAGRAPH_SENTENCES_MAX}"
        yield Finding(passage.path, passage.line, Code.PARAGRAPH, message)
