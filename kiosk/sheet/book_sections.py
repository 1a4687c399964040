"""The sections of a review book: topics, answers, questions, words, sources, signature."""

from collections.abc import Iterable, Iterator

from kiosk.domain.pages import Source
from kiosk.sheet.book_flow import Piece
from kiosk.sheet.book_leaf import leaf_pieces, supports
from kiosk.sheet.book_model import BookScore, BookTopic, ReviewBook
from kiosk.sheet.book_type import (
    LEFT_MM,
    NOTES_LEFT_MM,
    SMALL_PT,
    TEXT_MM,
    TOPIC_PT,
    WIDTH_MM,
    beside,
    text,
    tick,
)
from kiosk.sheet.operations import Box, Rule
from kiosk.sheet.parts import Part, lowered, stacked

_LINE_MM = 12.0
_INSET_MM = 4.0


def sections(book: ReviewBook) -> Iterator[Piece]:
    """Give all pieces of the book behind its contents."""
    for topic in book.topics:
        yield from _topic(book, topic)
    if book.answers:
        yield _opening("Common questions")
        for leaf in book.answers:
            yield from leaf_pieces(book, leaf)
    yield from _questions(book)
    yield from _terms(book)
    yield from _sources(book.sources)
    yield from _findings(book)
    yield from _signature(book)


def _opening(title: str, above: str = "") -> Piece:
    words = stacked(text(above, SMALL_PT, bold=True), text(title, TOPIC_PT, bold=True), gap_mm=1.0)
    return Piece(words, opens_page=True, keeps=True, section=title)


def _topic(book: ReviewBook, topic: BookTopic) -> Iterator[Piece]:
    subject = topic.topic
    yield _opening(f"{topic.number}  {subject.title}", topic.card)
    yield Piece(_box("Main message", subject.main_message), 5.0)
    yield Piece(_box("What the reader can do", subject.action), 3.0)
    yield from supports(topic.facts)
    yield Piece(text(topic.scored, SMALL_PT, bold=True), 5.0, keeps=True)
    for score in topic.scores:
        yield from _score(score)
    for leaf in topic.leaves:
        yield from leaf_pieces(book, leaf)


def _score(score: BookScore) -> Iterator[Piece]:
    words = f"{score.family}: {score.reached} of 100; items that apply: {score.counted}"
    yield Piece(text(words, SMALL_PT), 0.8)
    for missed in score.missed:
        yield Piece(text(f"Not reached: {missed}", SMALL_PT, indent_mm=4.0), 0.5)


def _questions(book: ReviewBook) -> Iterator[Piece]:
    yield _opening("Ready questions")
    for stage in book.stages:
        yield Piece(text(stage.title, 13, bold=True), 6.0, keeps=True)
        for question, facts in book.questions:
            if question.stage == stage.id:
                yield _ticked(question.text, keeps=bool(facts))
                for fact in facts:
                    yield Piece(text(f"{fact.id}: {fact.text}", SMALL_PT, indent_mm=4.0), 0.6)


def _terms(book: ReviewBook) -> Iterator[Piece]:
    yield _opening("Words in plain words")
    for term in book.terms:
        head = text(term.term, bold=True)
        also = f"Found by: {', '.join(term.also)}" if term.also else ""
        words = stacked(head, text(term.plain), text(also, SMALL_PT), gap_mm=0.6)
        yield Piece(beside(words, tick(NOTES_LEFT_MM, "Right as it is")), 4.0)


def _sources(sources: Iterable[Source]) -> Iterator[Piece]:
    yield _opening("Sources")
    for source in sources:
        name = f"{source.organisation}, {source.title} ({source.year})"
        words = stacked(
            text(name, 10, indent_mm=14.0, width_mm=WIDTH_MM),
            text(source.url, SMALL_PT, indent_mm=14.0, width_mm=WIDTH_MM),
            text(f"Last looked at: {source.checked}", SMALL_PT, indent_mm=14.0),
            gap_mm=0.4,
        )
        yield Piece(beside(text(source.id, 10, bold=True), words), 3.0)


def _findings(book: ReviewBook) -> Iterator[Piece]:
    yield _opening("What askwell check says")
    if not book.findings:
        yield Piece(text("Nothing: all rules are kept."), 4.0)
    for finding in book.findings:
        yield Piece(text(finding, SMALL_PT, width_mm=WIDTH_MM), 2.0)


def _signature(book: ReviewBook) -> Iterator[Piece]:
    yield _opening("Signature")
    about = (
        f"{book.title}, edition {book.edition}, {book.language}. Fingerprint {book.fingerprint}."
    )
    yield Piece(text(about, bold=True, width_mm=WIDTH_MM), 5.0)
    said = "I have read all of it as it is printed here. My verdict:"
    yield Piece(text(said, width_mm=WIDTH_MM), 4.0)
    for verdict in (
        "It can be shown to patients as it is.",
        "It can be shown once the changes marked here are made.",
        "It must not be shown.",
    ):
        yield Piece(tick(LEFT_MM, verdict, 11), 3.0)
    for label in ("Name", "Role", "Date", "To be reviewed again by", "Signature"):
        yield Piece(_line(label), _LINE_MM - 4.0)
    told = """Name, role and both dates go into [review] of pack.toml, or are given at the kiosk
    by staff with a PIN. They hold for this edition only. When words change, the fingerprint changes
    too: print the book again and compare."""
    yield Piece(text(" ".join(told.split()), SMALL_PT), 10.0)


def _ticked(words: str, *, keeps: bool) -> Piece:
    return Piece(beside(text(words), tick(NOTES_LEFT_MM, "Right as it is")), 3.0, keeps=keeps)


def _box(label: str, words: str) -> Part:
    width_mm = TEXT_MM - _INSET_MM
    name = text(label, SMALL_PT, bold=True, indent_mm=_INSET_MM, width_mm=width_mm)
    inside = stacked(name, text(words, 12, indent_mm=_INSET_MM, width_mm=width_mm), gap_mm=1.0)
    high_mm = inside.height_mm + 2 * 3.0
    frame = Box(LEFT_MM, 0.0, TEXT_MM, high_mm, 2.0, 0.4)
    return Part(high_mm, (frame, *lowered(inside.operations, 3.0)))


def _line(label: str) -> Part:
    words = text(label, SMALL_PT)
    line = Rule(LEFT_MM, 0.0, LEFT_MM + TEXT_MM, 0.0, 0.3)
    return stacked(Part(4.0, ()), Part(0.3, (line,)), words, gap_mm=0.8)
