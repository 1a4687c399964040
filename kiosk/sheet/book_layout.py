"""Lays a review book out: cover, contents, sections, each page with its number."""

from collections.abc import Iterator, Sequence

from kiosk.domain.review import ReviewState, review_state
from kiosk.sheet.book_flow import FlowedPage, Piece, flow, numbered, right_aligned
from kiosk.sheet.book_model import ReviewBook
from kiosk.sheet.book_sections import sections
from kiosk.sheet.book_type import (
    LEFT_MM,
    TITLE_PT,
    TOPIC_PT,
    WIDTH_MM,
    beside,
    rule,
    text,
)
from kiosk.sheet.operations import SheetLayout
from kiosk.sheet.parts import Part

_HOW = (
    """Read each page as a patient would. Then tick one of the two boxes beside it, and write what
    has to change. The text stands at the left as patients read it.""",
    """Under each page stand the facts that it rests on, with the numbers of their sources. The page
    may say less than they do, never more.""",
    "A picture stands with its caption, and with the words that a voice says in its place.",
    """Sign on the last page. Nobody else can vouch for these words: until then the kiosk tells
    visitors that no clinician has reviewed them.""",
)


def lay_out_book(book: ReviewBook) -> SheetLayout:
    """Lay all of it out; Qt runs and the bundled font is loaded."""
    body = flow(sections(book), book.paper)
    count = len(_front(book, body, 0))
    front = _front(book, body, count)
    foot = f"Review book of {book.made.isoformat()}, fingerprint {book.fingerprint}"
    head = f"{book.title}, edition {book.edition}"
    return SheetLayout(tuple(numbered([*front, *body], book.paper, head, foot)), 0)


def _front(book: ReviewBook, body: Sequence[FlowedPage], before: int) -> list[FlowedPage]:
    return flow((*_cover(book), *_contents(body, before)), book.paper)


def _cover(book: ReviewBook) -> Iterator[Piece]:
    yield Piece(text("Review book", 13, bold=True), opens_page=True)
    yield Piece(text(book.title, TITLE_PT, bold=True, width_mm=WIDTH_MM), 22.0)
    about = f"Edition {book.edition}, {book.language}"
    yield Piece(text(about, 14), 4.0)
    yield Piece(rule(thick_mm=0.6), 8.0)
    yield Piece(text(_state(book), 12, bold=True, width_mm=WIDTH_MM), 6.0)
    for name, value in _figures(book):
        yield Piece(beside(text(name), text(value, indent_mm=45.0)), 2.0)
    yield Piece(text("How to review it", 14, bold=True), 14.0)
    for number, words in enumerate(_HOW, 1):
        item = text(" ".join(words.split()), indent_mm=8.0, width_mm=WIDTH_MM - 10.0)
        yield Piece(beside(text(f"{number}."), item), 3.0)


def _state(book: ReviewBook) -> str:
    stamp = book.review
    signed = f"{stamp.reviewer}, {stamp.role}, on {stamp.date}"
    match review_state(stamp, book.made):
        case ReviewState.NOT_REVIEWED:
            return "No clinician has reviewed this edition yet."
        case ReviewState.OVERDUE:
            return f"Reviewed by {signed}. The next review was due by {stamp.review_by}."
        case ReviewState.CURRENT:
            return f"Reviewed by {signed}, and to be reviewed again by {stamp.review_by}."


def _figures(book: ReviewBook) -> Iterator[tuple[str, str]]:
    yield "Pack", book.id
    yield "Printed on", book.made.isoformat()
    yield "Fingerprint", book.fingerprint
    yield "Topics and pages", f"{len(book.topics)} topics with {book.pages} pages"
    yield "Common questions", str(len(book.answers))
    yield "Ready questions", str(len(book.questions))
    yield "Rests on", f"{book.facts} facts from {len(book.sources)} sources"


def _contents(body: Sequence[FlowedPage], before: int) -> Iterator[Piece]:
    yield Piece(
        text("Contents", TOPIC_PT, bold=True), opens_page=True, keeps=True, section="Contents"
    )
    for at, page in enumerate(body, before + 1):
        for section in page.sections:
            yield Piece(_entry(section, at), 2.6)


def _entry(title: str, page: int) -> Part:
    return beside(
        text(title, left_mm=LEFT_MM, width_mm=WIDTH_MM - 15.0), right_aligned(str(page), 11)
    )
