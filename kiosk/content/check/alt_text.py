"""Does every drawing say what it shows and what it means?"""

from collections.abc import Iterator

from kiosk.content.check.book import Book
from kiosk.content.check.finding import Finding
from kiosk.content.codes import Code

ALT_MAX = 150


def words(book: Book) -> Iterator[Finding]:
    """Find figures without alternative text or caption, or with too much of the first.

    Source:
        PEMAT-P item 17 (visual aids have captions); WCAG 2.2, 1.1.1.
    """
    if book.figures is None:
        return
    table = book.figures.table
    for index, figure in enumerate(book.figures.figures.values()):
        line = table.line("figure", index, "alt")
        if not figure.alt.strip():
            yield Finding(table.path, line, Code.ALT, f"{figure.id} has no alternative text")
        elif len(figure.alt) > ALT_MAX:
            message = f"{figure.id}: {len(figure.alt)} characters; at most {ALT_MAX}"
            yield Finding(table.path, line, Code.ALT, message)
        if not figure.caption.strip():
            line = table.line("figure", index, "caption")
            yield Finding(table.path, line, Code.CAPTION, f"{figure.id} has no caption")
