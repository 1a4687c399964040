"""A page or an answer in a review book: as patients read it, and what it rests on."""

from collections.abc import Iterable, Iterator
from typing import assert_never

from kiosk.domain.blocks import (
    Block,
    BulletList,
    Callout,
    Heading,
    Inline,
    NumberedList,
    Paragraph,
    Risk,
    RiskGroup,
    plain_text,
)
from kiosk.domain.pages import Figure, PageKind
from kiosk.sheet.book_flow import Piece
from kiosk.sheet.book_model import BookFact, BookLeaf, ReviewBook
from kiosk.sheet.book_type import (
    LEAF_PT,
    LEFT_MM,
    NOTES_LEFT_MM,
    NOTES_MM,
    SMALL_PT,
    TEXT_MM,
    beside,
    rich_text,
    rule,
    text,
    tick,
)
from kiosk.sheet.operations import Drawing, Rule
from kiosk.sheet.parts import Part, lowered, mirrored, stacked

NOTES_HIGH_MM = 40.0

_INDENT_MM = 6.5
_PICTURE_MM = 34.0
_BAR_MM = 90.0
_BAR_HIGH_MM = 2.6
_NOTE_LINES = 3
_NOTE_PITCH_MM = 8.0
_KINDS = {PageKind.STEPS: "steps", PageKind.COMPARE: "two columns", PageKind.SUMMARY: "summary"}


def leaf_pieces(book: ReviewBook, leaf: BookLeaf) -> Iterator[Piece]:
    """Give the pieces of a page: title with the reviewer's notes, its blocks, its facts."""
    pieces = [_head(book, leaf)]
    pieces += [piece for block in leaf.page.blocks for piece in _block(book, block)]
    if leaf.figure:
        pieces.append(Piece(_figure(leaf.figure), 3.0))
    pieces += supports(leaf.facts, leaf.questions)
    yield from pieces
    high_mm = sum(piece.gap_mm + piece.part.height_mm for piece in pieces)
    # The notes beside a short page need their room.
    yield Piece(Part(max(0.1, NOTES_HIGH_MM - high_mm), ()), 0.0)


def supports(facts: Iterable[BookFact], questions: Iterable[str] = ()) -> Iterator[Piece]:
    """Give what a text rests on, and the questions that it offers, in small letters."""
    offered = [Piece(_pointed(question), 0.6) for question in questions]
    if offered:
        yield Piece(text("Questions offered with it", SMALL_PT, bold=True), 3.5, keeps=True)
        yield from offered
    backing = tuple(facts)
    # No fact stands alone on a page.
    rests = [
        Piece(_fact(fact), 1.0, keeps=n == len(backing) - 1) for n, fact in enumerate(backing, 1)
    ]
    if rests:
        yield Piece(text("Facts that it rests on", SMALL_PT, bold=True), 3.5, keeps=True)
        yield from rests


def _fact(fact: BookFact) -> Part:
    """Set a fact with its id before it and its sources behind it."""
    words = f"{fact.text} [{', '.join(fact.sources)}]"
    return beside(text(fact.id, SMALL_PT, bold=True), text(words, SMALL_PT, indent_mm=11.0))


def _head(book: ReviewBook, leaf: BookLeaf) -> Piece:
    title = text(f"{leaf.number}  {leaf.page.title}", LEAF_PT, bold=True)
    kind = _KINDS.get(leaf.page.kind)
    about = f"{leaf.page.id} ({kind})" if kind else leaf.page.id
    words = stacked(_turned(book, title), text(about, SMALL_PT), gap_mm=0.6)
    line = rule()
    head = stacked(line, Part(words.height_mm, words.operations), gap_mm=2.5)
    notes = lowered(_notes().operations, 2.5 + line.height_mm)
    return Piece(
        Part(head.height_mm, (*head.operations, *notes)), 8.0, needs_mm=NOTES_HIGH_MM, keeps=True
    )


def _notes() -> Part:
    """Draw two boxes to tick and some lines, in the column at the right."""
    right = tick(NOTES_LEFT_MM, "Right as it is")
    change = tick(NOTES_LEFT_MM, "Change:")
    lines = tuple(
        Rule(NOTES_LEFT_MM, y_mm, NOTES_LEFT_MM + NOTES_MM, y_mm, 0.2)
        for y_mm in (_NOTE_PITCH_MM * (n + 1) for n in range(_NOTE_LINES))
    )
    return stacked(
        *(right, change, Part(_NOTE_PITCH_MM * _NOTE_LINES, lines)),
        gap_mm=1.6,
    )


def _block(book: ReviewBook, block: Block) -> Iterator[Piece]:
    match block:
        case Heading(inline):
            heading = text(plain_text(inline), 12, bold=True)
            yield Piece(_turned(book, heading), 3.5, keeps=True)
        case Paragraph(inline):
            yield Piece(_words(book, inline), 2.6)
        case BulletList(items) | NumberedList(items):
            numbered = isinstance(block, NumberedList)
            yield from _items(book, items, numbered=numbered)
        case Callout():
            yield Piece(_callout(book, block), 3.0)
        case Risk():
            yield from _risk(book, block)
        case _:
            assert_never(block)


def _words(book: ReviewBook, inline: Inline, indent_mm: float = 0.0) -> Part:
    part = rich_text(inline, indent_mm=indent_mm, right_to_left=book.right_to_left)
    return _turned(book, part)


def _items(book: ReviewBook, items: tuple[Inline, ...], *, numbered: bool) -> Iterator[Piece]:
    for number, item in enumerate(items, 1):
        yield Piece(_item(book, f"{number}." if numbered else "•", item), 1.4)


def _item(book: ReviewBook, mark: str, inline: Inline) -> Part:
    sign = _turned(book, text(mark, indent_mm=0.6))
    return beside(sign, _words(book, inline, _INDENT_MM))


def _callout(book: ReviewBook, callout: Callout) -> Part:
    name = text(callout.kind.value.capitalize(), SMALL_PT, bold=True, indent_mm=4.0)
    words = (_words(book, inline, 4.0) for inline in callout.paragraphs)
    inside = stacked(name, *words, gap_mm=1.2)
    bar = Rule(LEFT_MM + 0.6, 0.0, LEFT_MM + 0.6, inside.height_mm, 1.2)
    return Part(inside.height_mm, (bar, *inside.operations))


def _risk(book: ReviewBook, risk: Risk) -> Iterator[Piece]:
    groups = [risk.first, *([risk.compare] if risk.compare else [])]
    sentences = book.risk_words(risk)
    each = len(sentences) // len(groups)
    for place, group in enumerate(groups):
        words = " ".join(sentences[place * each : (place + 1) * each])
        yield Piece(_turned(book, stacked(text(words), _bar(group, risk.of), gap_mm=1.4)), 3.0)
    yield Piece(text(f"From source {risk.source}", SMALL_PT), 0.8)


def _bar(group: RiskGroup, of: int) -> Part:
    """Draw how many of all have what was measured, as a thick line on a thin one."""
    middle_mm = _BAR_HIGH_MM / 2
    filled_mm = _BAR_MM * group.n / of
    thin = Rule(LEFT_MM, middle_mm, LEFT_MM + _BAR_MM, middle_mm, 0.3)
    thick = Rule(LEFT_MM, middle_mm, LEFT_MM + filled_mm, middle_mm, _BAR_HIGH_MM)
    return Part(_BAR_HIGH_MM, (thin, thick))


def _figure(figure: Figure) -> Part:
    left_mm, width_mm = LEFT_MM + _PICTURE_MM + 5.0, TEXT_MM - _PICTURE_MM - 5.0
    caption = text(figure.caption, bold=True, left_mm=left_mm, width_mm=width_mm)
    alt = text(f"Read aloud: {figure.alt}", SMALL_PT, left_mm=left_mm, width_mm=width_mm)
    picture = Part(_PICTURE_MM, (Drawing(LEFT_MM, 0.0, _PICTURE_MM, figure.path),))
    words = stacked(caption, alt, text(figure.id, SMALL_PT, left_mm=left_mm), gap_mm=1.4)
    return beside(picture, Part(words.height_mm, lowered(words.operations, 2.0)))


def _pointed(words: str) -> Part:
    return beside(text("•", SMALL_PT, indent_mm=0.6), text(words, SMALL_PT, indent_mm=4.0))


def _turned(book: ReviewBook, part: Part) -> Part:
    """Turn a part of the column around, where its words are read from the right."""
    if not book.right_to_left:
        return part
    return Part(part.height_mm, mirrored(part.operations, 2 * LEFT_MM + TEXT_MM))
