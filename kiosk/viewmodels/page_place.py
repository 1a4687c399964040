"""Where the reader of a topic is, while the layout tells bit by bit how a page is divided."""

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from kiosk.domain.pager import PagerPosition, back, forward, redivided


class PagePlace:
    """Page and part; whoever comes back to a page stands on its last part."""

    def __init__(self) -> None:
        """Begin with one page of one part."""
        self._position = PagerPosition(1, 1)
        self._parts = (1, 1)
        self._from_behind = False
        self._resumed_part = 0

    @property
    def position(self) -> PagerPosition:
        """Page and part now."""
        return self._position

    @property
    def page_words(self) -> str:
        """Which page of how many, in words."""
        words = QCoreApplication.translate("Pager", "Page %1 of %2")
        return words.replace("%1", str(self._position.page)).replace(
            "%2", str(self._position.page_count)
        )

    @property
    def part_words(self) -> str:
        """Which part of a divided page, in words, or nothing."""
        return self._words_of_part(self._position.part)

    @property
    def last_part_words(self) -> str:
        """The same for the last part, which no part needs more room for."""
        return self._words_of_part(self._position.part_count)

    @property
    def further(self) -> PagerPosition | None:
        """The part or page that follows, or None at the end of the topic."""
        return forward(self._position, self._as_now)

    @property
    def earlier(self) -> PagerPosition | None:
        """The part or page before, or None at the start of the topic."""
        return back(self._position, self._as_now)

    def open(self, page: int, page_count: int) -> None:
        """Come to the first part of a page from elsewhere.

        Args:
            page: Its place in the topic, from 1.
            page_count: Pages of the topic.
        """
        self._from_behind = False
        self._resumed_part = 0
        self._position = PagerPosition(page, page_count, 1, self._position.part_count)

    def turn(self, position: PagerPosition) -> bool:
        """Go to :attr:`further` or :attr:`earlier`, and tell whether it is another page."""
        turned = position.page != self._position.page
        self._from_behind = position.page < self._position.page
        self._resumed_part = 0
        self._position = position
        return turned

    def divide_first(self, parts: int) -> bool:
        """Learn how many parts the first column has, and tell whether the place is another."""
        return self._divide((parts, self._parts[1]))

    def divide_second(self, parts: int) -> bool:
        """Learn how many parts the second column has, and tell whether the place is another."""
        return self._divide((self._parts[0], parts))

    def resume(self, earlier: "PagePlace") -> None:
        """Stand on the part where another one stood, as far as there is one."""
        self._resumed_part = earlier.position.part

    def _words_of_part(self, part: int) -> str:
        if self._position.part_count == 1:
            return ""
        words = QCoreApplication.translate("Pager", "part %1 of %2")
        return words.replace("%1", str(part)).replace("%2", str(self._position.part_count))

    def _divide(self, parts: tuple[int, int]) -> bool:
        self._parts = parts
        position = redivided(self._position, max(parts), at_end=self._from_behind)
        if self._resumed_part:
            # The layout tells fewer parts before it has all of its text.
            part = min(self._resumed_part, position.part_count)
            position = replace(position, part=part)
        moved = position != self._position
        self._position = position
        return moved

    def _as_now(self, _page: int) -> int:
        # Until the layout tells better, the next page has as many parts as this one.
        return self._position.part_count
