"""Rows of a list by the height that their words need: how many make a page, and how high."""

from collections.abc import Sequence
from math import ceil

from msgspec import Struct

from kiosk.domain.pager import ROUNDING, divide


class RowRoom(Struct, frozen=True):
    """The room of a page and what its rows take of it; heights in pixels.

    Attributes:
        height: Height of the page.
        foot: What turns the pages takes so much of it, once there are several.
        gap: Between rows that stand above each other.
        columns: How many rows stand beside each other.
        least: Height of the lowest row.
        tallest: Rows grow as high as this where only a few share the room.
        beside: What a row needs above and below its lines.
        line: Height of a line.
        about_line: Height of a line of the few words under the title.
        about_gap: Between both.
    """

    height: float
    foot: float
    gap: float
    columns: float
    least: float
    tallest: float
    beside: float
    line: float
    about_line: float
    about_gap: float

    def needed(self, lines: int, about_lines: int) -> float:
        """Give the height of a row with so many lines, and so many under its title."""
        under = about_lines * self.about_line + self.about_gap if about_lines else 0
        return min(self.height, max(self.least, max(1, lines) * self.line + under + self.beside))

    def capacity(self, needed: float, *, divided: bool) -> int:
        """Tell how many rows of one height a page holds."""
        room = self.height - (self.foot if divided else 0)
        return max(1, int((room + self.gap) // (needed + self.gap))) * round(self.columns)

    def pages(self, needs: Sequence[float]) -> tuple[range, ...]:
        """Divide rows of such heights into pages, as few as can be and evenly filled.

        Rows that stand beside each other are all as high as the highest of the list.
        """
        count = round(self.columns)
        lines = list(needs) if count == 1 else [max(needs)] * ceil(len(needs) / count)
        unbound = [False] * len(lines)
        pages = divide(lines, self.gap, self.height, unbound)
        if len(pages) > 1:
            pages = divide(lines, self.gap, self.height - self.foot, unbound)
        return tuple(range(p.start * count, min(len(needs), p.stop * count)) for p in pages)

    def row_height(self, needs: Sequence[float], most_rows: int, *, divided: bool) -> int:
        """Give the height that all rows of a page have.

        Args:
            needs: The heights that its rows need.
            most_rows: Rows of the fullest page: those of all pages grow alike.
            divided: Whether there are several pages.

        Returns:
            The height, or 0 where there is room only for what each row needs.
        """
        room = self.height - (self.foot if divided else 0)
        count = ceil(len(needs) / self.columns)
        highest = max(needs, default=self.least)
        if count > 1 and count * (highest + self.gap) - self.gap > room + ROUNDING:
            return 0
        lines = max(1, ceil(most_rows / self.columns))
        shared = (room + self.gap) / lines - self.gap
        return int(max(min(highest, room), min(self.tallest, shared)))
