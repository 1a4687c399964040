"""The rows of a page, in one column or in both of a comparison."""

from msgspec.structs import replace

from kiosk.domain.display import LARGEST_TEXT, Display
from kiosk.domain.pages import Page, PageKind
from kiosk.domain.topics import Topic
from kiosk.viewmodels.blocks import BlockRow, block_rows, boxed, grain_for, letters_beside


def columns_of(
    page: Page, topic: Topic, number: int, display: Display, *, roomy: bool, columns: bool
) -> tuple[tuple[BlockRow, ...], tuple[BlockRow, ...]]:
    """Give the rows of a page: all in the first column, or both columns of a comparison.

    Args:
        page: The page.
        topic: Its topic; the first page shows its main message, the summary its action.
        number: Place of the page in its topic, from 1.
        display: What the visitor chose.
        columns: Whether the two sides of a comparison stand side by side.
        roomy: Whether the screen is wide enough for two groups of people with many words.
    """
    grain = grain_for(display)
    rows = block_rows(page.blocks, grain, letters_beside(roomy=roomy))
    if number == 1:
        rows = (*boxed("message", topic.main_message, grain), *rows)
    if page.kind is PageKind.SUMMARY:
        rows = (*rows, *boxed("action", topic.action, grain))
    if not columns:
        return rows, ()
    headings = [index for index, row in enumerate(rows) if row.kind == "heading"]
    return rows[: headings[-1]], rows[headings[-1] :]


class ColumnChoice:
    """Whether the two sides of a comparison stand side by side, or one follows the other."""

    def __init__(self) -> None:
        """Begin with side by side wherever the text size leaves the room."""
        self._torn: set[tuple[str, Display]] = set()

    def stands_in_columns(self, page: Page, display: Display) -> bool:
        """Tell whether the sides stand side by side; the largest text needs one column."""
        room = not display.calm and display.text_scale < LARGEST_TEXT
        torn = (page.id, _laid_out_alike(display)) in self._torn
        return page.kind is PageKind.COMPARE and room and not torn

    def stack(self, page_id: str, display: Display) -> None:
        """Learn that the sides of a page do not fit: torn side by side neither is readable."""
        self._torn.add((page_id, _laid_out_alike(display)))

    def forget(self) -> None:
        """Begin anew, for the next visitor or another room."""
        self._torn.clear()


def _laid_out_alike(display: Display) -> Display:
    """Give what the visitor chose without the colors, which make no text higher."""
    return replace(display, theme=Display().theme)
