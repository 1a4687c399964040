"""Is anything said that must not be said, or said in hard words?"""

import re
from collections.abc import Iterator

from kiosk.content.check.book import Book
from kiosk.content.check.finding import Finding
from kiosk.content.check.passages import leaves, words
from kiosk.content.check.shown import Shown, shown_in_tables, shown_on, shown_sources
from kiosk.content.codes import Code
from kiosk.content.lint_file import LintFile, Wording

QUESTION_WORDS_MAX = 15
QUESTION_MARKS = ("?", "؟")
ANY_QUESTIONS = re.compile(
    r"\b(?:have|got)(?: you)? any (?:other |more |further )?questions\b", re.IGNORECASE
)
MARKUP = re.compile(r"[*`<>\[\]|\\{}~]|https?:|\n", re.IGNORECASE)


def phrases(texts: tuple[Shown, ...], lint: LintFile) -> Iterator[Finding]:
    """Find what lint.toml forbids and hard words that it has plain ones for."""
    for shown in texts:
        yield from _matches(shown, lint.forbidden, Code.FORBIDDEN)
        yield from _matches(shown, lint.banned, Code.BANNED)


def invitations(texts: tuple[Shown, ...]) -> Iterator[Finding]:
    """Find invitations that are easy to decline.

    Source:
        AHRQ Health Literacy Universal Precautions Toolkit, tool 14.
    """
    for shown in texts:
        if ANY_QUESTIONS.search(shown.text):
            message = "ask 'What questions do you have?'"
            yield Finding(shown.path, shown.line, Code.INVITE, message)


def plain_texts(book: Book) -> Iterator[Finding]:
    """Find marks, addresses and line breaks in texts that are shown as they stand."""
    pages = (text for leaf in leaves(book) for text in shown_on(leaf))
    for shown in (*shown_in_tables(book), *pages, *shown_sources(book)):
        if found := MARKUP.search(shown.text):
            message = f"plain text only, without {found[0]!r}"
            yield Finding(shown.path, shown.line, Code.PLAIN, message)


def ready_questions(book: Book) -> Iterator[Finding]:
    """Find ready questions that are too long or are no question."""
    if book.questions is None:
        return
    table = book.questions.table
    for index, question in enumerate(book.questions.questions):
        count = len(words(question.text))
        line = table.line("question", index, "text")
        if count > QUESTION_WORDS_MAX:
            message = f"{count} words; at most {QUESTION_WORDS_MAX}"
            yield Finding(table.path, line, Code.QUESTION, message)
        if not question.text.rstrip().endswith(QUESTION_MARKS):
            yield Finding(table.path, line, Code.QUESTION, "a question ends with a question mark")


def _matches(shown: Shown, wordings: tuple[Wording, ...], code: Code) -> Iterator[Finding]:
    for wording in wordings:
        if found := wording.pattern.search(shown.text):
            yield Finding(shown.path, shown.line, code, f"{found[0]!r}: {wording.advice}")
