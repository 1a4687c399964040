"""The chart of one count of use: a bar for each week."""

from collections.abc import Callable, Sequence
from datetime import date

from msgspec import Struct
from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.route import Screen
from kiosk.domain.usage import Counted, UsageWeek
from kiosk.domain.usage_chart import Bar, count_bars, language_bars
from kiosk.domain.usage_csv import usage_csv
from kiosk.services.navigator import Navigator
from kiosk.services.stick_writer import StickWriter
from kiosk.viewmodels.paged_rows import PagedRows, as_it_is
from kiosk.viewmodels.staff_ways import StaffWays
from kiosk.viewmodels.stick_words import stick_words
from kiosk.viewmodels.usage_words import (
    LANGUAGES,
    bar_title,
    count_words,
    measure_title,
    unread_words,
)

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class BarRow(Struct, frozen=True):
    """A bar with its words; ``share`` is its length in parts of the longest, 0 to 1."""

    title: str
    number: str
    share: float
    hidden: bool


@QmlElement
class StaffChartModel(QObject):
    """The weeks of the count that the place names, and a way to take all of them along."""

    changed = Signal()

    def __init__(
        self,
        ways: StaffWays,
        navigator: Navigator,
        weeks: Callable[[], Sequence[UsageWeek] | None],
        today: Callable[[], date],
        stick: StickWriter,
        parent: QObject | None = None,
    ) -> None:
        """Follow the navigator.

        Args:
            ways: The ways out.
            navigator: Its place names the count.
            weeks: Gives the weeks as staff may see them, the oldest first; None where they cannot
                be read.
            today: Names the file.
            stick: Writes the file.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._ways = ways
        self._navigator = navigator
        self._weeks = weeks
        self._today = today
        self._stick = stick
        self._list = PagedRows(BarRow, as_it_is, self)
        self._longest_number = ""
        navigator.moved.connect(self._follow)
        stick.changed.connect(self._tell)
        self._follow()

    @Property(QObject, constant=True)
    def ways(self) -> StaffWays:
        """The ways out."""
        return self._ways

    @Property(QObject, constant=True)
    def list(self) -> PagedRows:
        """The bars."""
        return self._list

    @Property(str, notify=changed)
    def longestNumber(self) -> str:
        """The number that takes the most room."""
        return self._longest_number

    @Property(str, notify=changed)
    def title(self) -> str:
        """What is counted."""
        return measure_title(self._measure)

    @Property(str, notify=changed)
    def advice(self) -> str:
        """What became of the file, or what is not shown; before all else, that nothing can be."""
        weeks = self._weeks()
        if weeks is None:
            return unread_words()
        usual = QCoreApplication.translate("Usage", "Only weeks that are over, no number under 10.")
        empty = QCoreApplication.translate("Usage", "No week with counts is over yet")
        return stick_words(self._stick.state, usual if self._bars_of(weeks) else empty)

    @Slot()
    def save(self) -> None:
        """Write all counts as a table to a USB stick, unless they cannot be read."""
        weeks = self._weeks()
        if weeks is not None:
            name = f"askwell-usage-{self._today():%Y-%m-%d}.csv"
            self._stick.write(name, usage_csv(weeks).encode())
        self.changed.emit()

    @property
    def _measure(self) -> str:
        place = self._navigator.place
        return place.subject if place.screen is Screen.STAFF_CHART else Counted.PAGES.value

    def _bars_of(self, weeks: Sequence[UsageWeek]) -> tuple[Bar, ...]:
        if self._measure == LANGUAGES:
            return language_bars(weeks)
        return count_bars(weeks, Counted(self._measure))

    @Slot()
    def _follow(self) -> None:
        if self._navigator.place.screen is Screen.STAFF_CHART:
            self._stick.forget()
            rows = [_row(bar) for bar in self._bars_of(self._weeks() or ())]
            self._longest_number = max((row.number for row in rows), key=len, default="")
            self.changed.emit()
            self._list.replace(rows)

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()


def _row(bar: Bar) -> BarRow:
    return BarRow(bar_title(bar), count_words(bar.count), bar.share, hidden=bar.count is None)
