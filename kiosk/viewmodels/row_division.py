"""How a list is divided into pages: by rows that are all as high, or each row by its own height."""

from msgspec import Struct

from kiosk.domain.pager import PageOfRows, page_of_rows, rows_per_page


class EvenRows(Struct, frozen=True):
    """Rows that are all as high, or cards in a grid.

    Attributes:
        capacity: Rows of a page.
        foot: How many of them make room for the pager once the list is divided.
        columns: How many stand beside each other.
        others: Cells behind the last row that hold something else.
    """

    capacity: int = 1
    foot: int = 0
    columns: int = 1
    others: int = 0

    def most_rows(self, count: int) -> int:
        """Give the most rows that a page of so long a list has, with what stands behind them."""
        return rows_per_page(count + self.others, self._fitting(count), self.columns)

    def page_of_rows(self, count: int, page: int) -> PageOfRows:
        """Give the page of so long a list that is nearest to the one asked for, from 1."""
        return page_of_rows(count + self.others, self._fitting(count), page, self.columns)

    def _fitting(self, count: int) -> int:
        fits = count + self.others <= self.capacity
        return self.capacity if fits else self.capacity - self.foot


class RowsByHeight(Struct, frozen=True):
    """Rows of which each takes the height that it needs.

    Attributes:
        pages: The rows of each page.
    """

    pages: tuple[range, ...]

    def most_rows(self, _count: int) -> int:
        """Give the most rows that a page has."""
        return max(1, *map(len, self.pages))

    def page_of_rows(self, _count: int, page: int) -> PageOfRows:
        """Give the page that is nearest to the one asked for, from 1."""
        nearest = max(1, min(page, len(self.pages)))
        return PageOfRows(nearest, len(self.pages), self.pages[nearest - 1])
