"""A list that is turned page by page, because nothing scrolls."""

from collections.abc import Callable, Mapping, Sequence

import msgspec
from msgspec import Struct, structs
from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtQml import QmlElement

from kiosk.domain.pager import PageOfRows
from kiosk.domain.row_room import RowRoom
from kiosk.viewmodels.line_count import line_count
from kiosk.viewmodels.row_division import EvenRows, RowsByHeight
from kiosk.viewmodels.rows import RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Entry = object
# Of a longer list the rows are not looked through for the longest words.
LOOKED_THROUGH = 60
USUAL_LONGEST = 80


class RowWords(Struct, frozen=True):
    """How the rows of a list show their words.

    Attributes:
        font: Of the title.
        width: Of its lines, in pixels.
        about_font: Of the few words under it.
        about_width: Of their lines.
        usual_lines: How many lines a title has in a list that is not looked through.
    """

    font: QFont
    width: float
    about_font: QFont
    about_width: float
    usual_lines: float


@QmlElement
class PagedRows(QObject):
    """The rows of one page of a list; only these are made."""

    changed = Signal()
    countChanged = Signal()
    longestChanged = Signal()

    def __init__(
        self,
        row_type: type,
        make_row: Callable[[int, Entry], object],
        parent: QObject | None = None,
    ) -> None:
        """Begin empty.

        Args:
            row_type: The record type of the rows.
            make_row: Makes the row of an entry from its place in the list, from 0, and itself.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._rows = RowsModel(row_type, self)
        self._make_row = make_row
        self._entries: tuple[Entry, ...] = ()
        self._even = EvenRows()
        self._by_height: RowsByHeight | None = None
        self._row_room: RowRoom | None = None
        self._words: RowWords | None = None
        self._titles: tuple[tuple[str, str], ...] = ()
        self._needs: tuple[float, ...] = ()
        self._page = 1
        self._page_count = 1
        self._longest = 0
        self._longest_about = 0

    def replace(self, entries: Sequence[Entry], *, from_start: bool = True) -> None:
        """Show other entries, from the first page on or near the page that is shown."""
        before = len(self._entries)
        self._entries = tuple(entries)
        self._page = 1 if from_start else self._page
        if len(self._entries) != before:
            self.countChanged.emit()
        self._measure()
        self._derive()

    def refresh(self) -> None:
        """Make the rows of this page anew, because what they tell has changed."""
        self._derive()

    def resume(self, earlier: "PagedRows") -> None:
        """Show the page that another list showed, in the same room."""
        self._even, self._page = earlier._even, earlier._page  # noqa: SLF001 - its own class
        self._row_room, self._words = earlier._row_room, earlier._words  # noqa: SLF001
        self._divide()
        self._derive()

    @Property(QObject, constant=True)
    def rows(self) -> RowsModel:
        """The rows of this page."""
        return self._rows

    def _get_capacity(self) -> int:
        return self._even.capacity

    def _set_capacity(self, capacity: int) -> None:
        was_by_height = self._row_room is not None
        self._row_room = self._by_height = None
        self._take(structs.replace(self._even, capacity=capacity), anew=was_by_height)

    def _get_foot(self) -> int:
        return self._even.foot

    def _set_foot(self, foot: int) -> None:
        self._take(structs.replace(self._even, foot=foot))

    def _get_others(self) -> int:
        return self._even.others

    def _set_others(self, others: int) -> None:
        self._take(structs.replace(self._even, others=others))

    def _get_columns(self) -> int:
        return self._even.columns

    def _set_columns(self, columns: int) -> None:
        self._take(structs.replace(self._even, columns=columns))

    def _take(self, even: EvenRows, *, anew: bool = False) -> None:
        if anew or even != self._even:
            self._even = even
            self._derive()

    def _get_room(self) -> dict[str, object]:
        return {} if self._row_room is None else structs.asdict(self._row_room)

    def _set_room(self, room: Mapping[str, object]) -> None:
        asked = msgspec.convert(room, RowRoom), msgspec.convert(room, RowWords)
        if asked != (self._row_room, self._words):
            self._row_room, self._words = asked
            self._divide()
            self._derive()

    # Rows of a page, where all are as high; or the room of a page, where each needs its own height.
    capacity = Property(int, _get_capacity, _set_capacity, notify=changed)
    room = Property(dict, _get_room, _set_room, notify=changed)
    # How many of them stand beside each other.
    columns = Property(int, _get_columns, _set_columns, notify=changed)
    # Rows that have to make room for the pager once the list is divided.
    foot = Property(int, _get_foot, _set_foot, notify=changed)
    # Cells behind the last row that hold something else.
    others = Property(int, _get_others, _set_others, notify=changed)

    @Property(str, notify=changed)
    def position(self) -> str:
        """Where the reader is in words, or nothing where all fits on one page."""
        if self._page_count == 1:
            return ""
        words = QCoreApplication.translate("Pager", "Page %1 of %2")
        return words.replace("%1", str(self._page)).replace("%2", str(self._page_count))

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """How many rows the whole list has."""
        return len(self._entries)

    @Property(int, notify=longestChanged)
    def longest(self) -> int:
        """Most letters that a row of the list has, so that all rows can be high enough."""
        return self._longest

    @Property(int, notify=longestChanged)
    def longestAbout(self) -> int:
        """Most letters that the few words under a row's title have; 0 where no row has any."""
        return self._longest_about

    @Property(int, notify=changed)
    def pageSize(self) -> int:
        """Most rows that a page of this list has, with what stands behind the last one."""
        return self._division.most_rows(len(self._entries))

    @Property(int, notify=changed)
    def rowHeight(self) -> int:
        """How high the rows of this page are at least, in the room of the page."""
        if self._row_room is None:
            return 0
        rows = self._page_of_rows().rows
        most = self._division.most_rows(len(self._entries))
        return self._row_room.row_height(
            self._needs[rows.start : rows.stop], most, divided=self._page_count > 1
        )

    @Property(bool, notify=changed)
    def divided(self) -> bool:
        """Whether there is more than one page."""
        return self._page_count > 1

    @Property(bool, notify=changed)
    def canGoOn(self) -> bool:
        """Whether a page follows."""
        return self._page < self._page_count

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        """Whether a page comes before."""
        return self._page > 1

    @property
    def has_further_page(self) -> bool:
        """Whether a page follows."""
        return self._page < self._page_count

    @Slot()
    def goOn(self) -> None:
        """Turn to the next page."""
        self._turn(1)

    @Slot()
    def goBack(self) -> None:
        """Turn to the page before."""
        self._turn(-1)

    @property
    def _division(self) -> EvenRows | RowsByHeight:
        return self._by_height or self._even

    def _measure(self) -> None:
        before = self._longest, self._longest_about
        self._titles = ()
        if len(self._entries) > LOOKED_THROUGH:
            self._longest, self._longest_about = USUAL_LONGEST, 0
        else:
            rows = [self._make_row(n, entry) for n, entry in enumerate(self._entries)]
            self._titles = tuple((words_of(row), getattr(row, "about", "")) for row in rows)
            self._longest = max((len(title) for title, _ in self._titles), default=0)
            self._longest_about = max((len(about) for _, about in self._titles), default=0)
        self._divide()
        if (self._longest, self._longest_about) != before:
            self.longestChanged.emit()

    def _divide(self) -> None:
        room, words = self._row_room, self._words
        self._by_height = None
        if room is None or words is None:
            return
        if self._titles:
            self._needs = tuple(room.needed(*_lines(words, *title)) for title in self._titles)
            self._by_height = RowsByHeight(room.pages(self._needs))
            return
        usual = room.needed(round(words.usual_lines), 0)
        self._needs = (usual,) * len(self._entries)
        capacity = room.capacity(usual, divided=False)
        foot = capacity - room.capacity(usual, divided=True)
        self._even = EvenRows(capacity, foot, round(room.columns), self._even.others)

    def _page_of_rows(self) -> PageOfRows:
        return self._division.page_of_rows(len(self._entries), self._page)

    def _turn(self, steps: int) -> None:
        self._page += steps
        self._derive()

    @Slot()
    def _derive(self) -> None:
        shown = self._page_of_rows()
        self._page, self._page_count = shown.page, shown.page_count
        rows = range(len(self._entries))[shown.rows.start : shown.rows.stop]
        self._rows.replace([self._make_row(n, self._entries[n]) for n in rows])
        self.changed.emit()


def words_of(row: object) -> str:
    """Give the words of a row: its title, or its text."""
    return str(getattr(row, "title", None) or getattr(row, "text", ""))


def _lines(words: RowWords, title: str, about: str) -> tuple[int, int]:
    return (
        line_count(title, words.font, words.width),
        line_count(about, words.about_font, words.about_width),
    )


def as_it_is(_place: int, entry: Entry) -> object:
    """Take an entry that is a row already."""
    return entry
