"""What a page of the sheet says around its questions, for somebody who hears it."""

from kiosk.sheet.model import SheetRequest, clinic_line
from kiosk.sheet.operations import SheetLayout, TextRun


def told_page(request: SheetRequest, layout: SheetLayout, number: int) -> str:
    """Give the words of a page beside its questions, in their order.

    Args:
        request: What is on the sheet.
        layout: The same laid out.
        number: Of the page, from 0.
    """
    runs = (one for one in layout.pages[number].operations if isinstance(one, TextRun))
    text = " ".join(run.text for run in runs)
    here = {words: text.find(words) for words in _around(request, number, len(layout.pages))}
    return " ".join(words for words in sorted(here, key=here.__getitem__) if here[words] >= 0)


def _around(request: SheetRequest, number: int, pages: int) -> tuple[str, ...]:
    words = request.words
    page = words.page.replace("%1", str(number + 1)).replace("%2", str(pages))
    lines = (
        words.title,
        words.endorsement,
        words.ride_home,
        words.plan,
        *words.crisis,
        clinic_line(request.model, words),
        words.general,
        words.private,
        words.edition,
        page,
    )
    return tuple(line for line in lines if line)
