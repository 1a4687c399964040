"""All rules over one pack."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from msgspec import Struct

from kiosk.content.check import (
    age,
    alt_text,
    balance,
    blanks,
    evidence,
    gaps,
    ids,
    kinds,
    length,
    letters,
    number_parity,
    numbers,
    parity,
    placeholders,
    reading,
    scores,
    spanish,
    structure,
    terms,
    translations,
    wording,
)
from kiosk.content.check.book import Book, Faults, read_book
from kiosk.content.check.finding import Finding, from_error
from kiosk.content.check.passages import leaves
from kiosk.content.check.reading import Grades
from kiosk.content.check.shown import shown_in_tables, shown_on
from kiosk.content.errors import PackError
from kiosk.content.lint_file import LintFile, read_lint
from kiosk.content.manifest import read_manifest
from kiosk.content.translation import SOURCE_LANGUAGE


class Report(Struct, frozen=True):
    """What a check has found, by file and line, and the grades that it measured."""

    findings: tuple[Finding, ...]
    grades: Grades


def check_pack(
    root: Path,
    today: date,
    icons: frozenset[str],
    *,
    drawable: frozenset[str] | None = None,
    release: bool = False,
) -> Report:
    """Hold a pack to all rules.

    Args:
        root: Folder of the pack.
        today: The day to judge ages by.
        icons: Names of the icons that the program bundles.
        drawable: The letters that its fonts have; None leaves letters alone.
        release: Whether a missing or overdue review, and what is over 24 months old, is a fault.

    Returns:
        All findings; one broken file hides only what depends on it.
    """
    grades = Grades()
    try:
        manifest = read_manifest(root)
    except PackError as error:
        return Report((from_error(error),), grades)
    faults = Faults()
    lint = faults.attempt(read_lint, root)
    found = set(age.review(manifest, today, release=release))
    for language in manifest.languages:
        book = read_book(root, manifest, language, faults)
        found.update(structure_findings(book, icons))
        found.update(evidence.backing(book))
        found.update(_words(book, today))
        if language == SOURCE_LANGUAGE:
            found.update(_source_text(book, lint, grades))
            found.update(_records(book, faults, today, release=release))
        else:
            found.update(_translated_text(book))
    found.update(structure.strays(root, manifest))
    found.update(placeholders.left_over(root, release=release))
    if drawable is not None:
        found.update(letters.without_font(root, drawable, release=release))
    found.update(from_error(error) for error in faults.errors)
    return Report(tuple(sorted(found, key=_place)), grades)


def structure_findings(book: Book, icons: frozenset[str] | None) -> Iterator[Finding]:
    """Give what would keep a screen from showing."""
    yield from structure.links(book.root)
    yield from structure.numbering(book.root, book.manifest)
    yield from structure.drawings(book)
    yield from ids.groups(book)
    yield from ids.references(book)
    yield from kinds.layouts(book)
    yield from kinds.summaries(book)
    if icons is not None:
        yield from ids.icons(book, icons)


def _words(book: Book, today: date) -> Iterator[Finding]:
    yield from kinds.asked(book)
    yield from alt_text.words(book)
    yield from length.boxes(book)
    yield from length.titles(book)
    yield from wording.plain_texts(book)
    yield from blanks.wordless(book)
    yield from wording.ready_questions(book)
    yield from translations.stamps(book, today)
    yield from gaps.half_a_language(book)
    for leaf in leaves(book):
        yield from length.leaf_length(leaf)
        yield from length.list_lengths(leaf)
        yield from numbers.risk_blocks(leaf)


def _source_text(book: Book, lint: LintFile | None, grades: Grades) -> Iterator[Finding]:
    found = leaves(book)
    shown = (
        *shown_in_tables(book),
        *(text for leaf in found for text in shown_on(leaf)),
    )
    yield from wording.invitations(shown)
    for leaf in found:
        yield from numbers.free_text(leaf)
        yield from numbers.number_count(leaf)
    for topic in book.topics:
        yield from balance.topic_balance(topic)
    if lint is None:
        return
    yield from wording.phrases(shown, lint)
    for leaf in found:
        yield from reading.leaf_grade(leaf, lint, grades)
        yield from reading.long_words(leaf, lint)
        yield from terms.explained(book, leaf, lint)
    for topic in book.topics:
        yield from reading.topic_grade(topic, lint, grades)


def _translated_text(book: Book) -> Iterator[Finding]:
    english = read_book(book.root, book.manifest, SOURCE_LANGUAGE, Faults())
    yield from number_parity.other_numbers(book, english)
    yield from parity.other_chances(book, english)
    yield from parity.other_ids(book, english)
    if book.language == spanish.SPANISH:
        for leaf in leaves(book):
            yield from spanish.leaf_ease(leaf)


def _records(book: Book, faults: Faults, today: date, *, release: bool) -> Iterator[Finding]:
    yield from evidence.facts(book)
    yield from age.sources(book, today, release=release)
    for topic in book.topics:
        yield from scores.topic_scores(book, topic, faults, today, release=release)


def _place(finding: Finding) -> tuple[str, int, str, str]:
    return (str(finding.path), finding.line, finding.code, finding.message)
