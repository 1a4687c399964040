"""Today: how printer, paper, sound and content are, and what staff should know beside."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.domain.today import Today
from kiosk.viewmodels import today_words as words
from kiosk.viewmodels.staff_button import StaffAction
from kiosk.viewmodels.staff_states import Sign, StateRow


class TodayList:
    """One row for each part; those that seldom matter only when they do."""

    def __init__(self, gather: Callable[[], Today], look_again: Callable[[], object]) -> None:
        """Show nothing by itself.

        Args:
            gather: Tells how everything is.
            look_again: Asks the printer once more.
        """
        self._gather = gather
        self._look_again = look_again

    @property
    def title(self) -> str:
        """Heading of the screen."""
        return QCoreApplication.translate("Today", "Today")

    @property
    def advice(self) -> str:
        """How much there is to do."""
        translate = QCoreApplication.translate
        today = self._gather()
        if today.looking:
            return translate("Today", "One moment, we are looking …")
        rows = list(today_rows(today))
        wrong = sum(row.wrong for row in rows)
        if wrong:
            return translate("Today", "Things to do: %1").replace("%1", str(wrong))
        if all(row.sign == Sign.WELL.value for row in rows):
            return translate("Today", "All is well. There is nothing to do.")
        return translate("Today", "Nothing is wrong as far as the kiosk can tell.")

    def rows(self) -> Sequence[StateRow]:
        """Give a row for each part."""
        return list(today_rows(self._gather()))

    def actions(self) -> Sequence[StaffAction]:
        """Offer to look once more."""
        again = QCoreApplication.translate("Today", "Look again")
        return (StaffAction(again, "refresh-cw", self._look_again),)


def today_rows(today: Today) -> Iterator[StateRow]:
    """Give a row for each part; those that seldom matter only when they do."""
    yield from map(words.code_row, today.codes)
    if today.looking:
        yield words.looking_row()
    else:
        yield from words.printer_rows(today.printer, today.paper)
    yield words.sound_row(today.sound, has_voice=today.has_voice)
    yield words.review_row(today.review, today.review_words)
    if today.waiting:
        yield words.translations_row(today.waiting)
    if today.rejected:
        yield words.settings_row(today.rejected)
    if today.ignored:
        yield words.touch_row(today.ignored)
    yield words.restart_row(today.restart)
    yield words.morning_row(today.morning)
