"""What is counted, with the newest week's number: each row leads to its chart."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.domain.route import Screen
from kiosk.domain.usage import Counted, UsageWeek
from kiosk.domain.usage_chart import count_bars
from kiosk.services.navigator import Navigator
from kiosk.viewmodels.staff_list import StaffRow
from kiosk.viewmodels.usage_words import LANGUAGES, count_words, measure_title, unread_words

_SIGNS = {
    Counted.PAGES: "book-open",
    Counted.QUESTIONS: "message-circle",
    Counted.SHEETS: "printer",
    Counted.FAULTS: "triangle-alert",
}


class UsageList:
    """The counts of use."""

    def __init__(
        self, weeks: Callable[[], Sequence[UsageWeek] | None], navigator: Navigator
    ) -> None:
        """Read the weeks whenever the list is shown.

        Args:
            weeks: Gives the weeks as staff may see them, the oldest first; None where they cannot
                be read.
            navigator: Leads to a chart.
        """
        self._weeks = weeks
        self._navigator = navigator

    @property
    def title(self) -> str:
        """Heading of the screen."""
        return QCoreApplication.translate("Usage", "How much it is used")

    @property
    def advice(self) -> str:
        """What the counts do not tell."""
        return QCoreApplication.translate(
            "Usage", "How many, never who or which. Only weeks that are over, no number under 10."
        )

    def rows(self) -> Sequence[StaffRow]:
        """Give a row for each count, and one for the languages."""
        weeks = self._weeks()
        rows = [
            StaffRow(what.value, measure_title(what.value), _newest(weeks, what), sign)
            for what, sign in _SIGNS.items()
        ]
        languages = QCoreApplication.translate("Usage", "Week by week")
        return [*rows, StaffRow(LANGUAGES, measure_title(LANGUAGES), languages, "languages")]

    def open(self, target: str) -> None:
        """Show the chart of a count."""
        self._navigator.go(Screen.STAFF_CHART, target)


def _newest(weeks: Sequence[UsageWeek] | None, what: Counted) -> str:
    if weeks is None:
        return unread_words()
    bars = count_bars(weeks, what)
    if not bars:
        return QCoreApplication.translate("Usage", "No week with counts is over yet")
    words = QCoreApplication.translate("Usage", "Last week with counts: %1")
    return words.replace("%1", count_words(bars[0].count))
