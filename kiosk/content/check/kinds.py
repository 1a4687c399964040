"""Is each page laid out as its kind promises?"""

from collections.abc import Iterator
from typing import assert_never

from kiosk.content.check.book import Book, TopicBook
from kiosk.content.check.finding import Finding
from kiosk.content.codes import Code
from kiosk.content.page_file import PageFile
from kiosk.domain.blocks import Block, BulletList, Callout, Heading, NumberedList, Paragraph, Risk
from kiosk.domain.pages import PageKind

COMPARE_COLUMNS = 2
POINTS_MAX = 5
STEPS_MIN = 2
QUESTIONS_MAX = 3


def layouts(book: Book) -> Iterator[Finding]:
    """Find steps without steps, comparisons without two sides, summaries without points."""
    for page in book.pages:
        match page.page.kind:
            case PageKind.STEPS:
                message = _steps(page.page.blocks)
            case PageKind.COMPARE:
                message = _compare(page.page.blocks)
            case PageKind.SUMMARY:
                message = _summary(page.page.blocks)
            case PageKind.PAGE:
                message = None
            case kind:
                assert_never(kind)
        if message:
            yield Finding(page.path, page.front.line("kind"), Code.KIND, message)


def summaries(book: Book) -> Iterator[Finding]:
    """Find topics without pages, or whose last page is not their one summary."""
    for topic in book.topics:
        if topic.whole:
            yield from _summary_place(book, topic)


def asked(book: Book) -> Iterator[Finding]:
    """Find pages that offer no question, or more than three."""
    for leaf in book.leaves:
        fewest = 1 if "/" in leaf.page.id else 0
        if not fewest <= len(leaf.page.questions) <= QUESTIONS_MAX:
            message = f"{len(leaf.page.questions)} questions; from {fewest} to {QUESTIONS_MAX}"
            yield Finding(leaf.path, leaf.front.line("questions"), Code.ASK, message)


def _summary_place(book: Book, topic: TopicBook) -> Iterator[Finding]:
    path = book.root / topic.folder / "topic.md"
    if not topic.pages:
        yield Finding(path, 1, Code.SUMMARY, "the topic has no pages")
        return
    for page in topic.pages[:-1]:
        if page.page.kind is PageKind.SUMMARY:
            yield _summary_fault(page, "a summary stands only at the end of its topic")
    last = topic.pages[-1]
    if last.page.kind is not PageKind.SUMMARY:
        yield _summary_fault(last, "the last page of a topic is its summary")


def _summary_fault(page: PageFile, message: str) -> Finding:
    return Finding(page.path, page.front.line("kind"), Code.SUMMARY, message)


def _steps(blocks: tuple[Block, ...]) -> str | None:
    lists = [block for block in blocks if isinstance(block, NumberedList)]
    if len(lists) != 1:
        return f"a steps page has one numbered list; here are {len(lists)}"
    return None if len(lists[0].items) >= STEPS_MIN else "one step is no list of steps"


def _compare(blocks: tuple[Block, ...]) -> str | None:
    headings = [index for index, block in enumerate(blocks) if isinstance(block, Heading)]
    if len(headings) != COMPARE_COLUMNS or headings[0] != 0:
        return "a compare page is exactly two `##` columns"
    if 1 in headings or headings[1] == len(blocks) - 1:
        return "a column of a compare page has only its heading"
    return None


def _summary(blocks: tuple[Block, ...]) -> str | None:
    lists = [block for block in blocks if isinstance(block, BulletList | NumberedList)]
    if len(lists) != 1:
        return f"a summary page has one list; here are {len(lists)}"
    if len(lists[0].items) > POINTS_MAX:
        return f"{len(lists[0].items)} points in a summary; at most {POINTS_MAX}"
    others = [block for block in blocks if isinstance(block, Paragraph | Callout)]
    if len(others) > 1 or any(isinstance(block, Heading | Risk) for block in blocks):
        return "a summary page has a list and at most one paragraph or callout"
    return None
