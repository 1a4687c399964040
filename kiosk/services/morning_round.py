"""Walks staff through the morning check, and remembers until tomorrow what came of it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from kiosk.domain.morning_check import MorningCheck, MorningStep, StepResult, noted, step_after
from kiosk.domain.route import Screen
from kiosk.services.navigator import Navigator

SCREENS = {
    MorningStep.SHEET: Screen.STAFF_SHEET,
    MorningStep.TOUCH: Screen.STAFF_TOUCH,
    MorningStep.SOUND: Screen.STAFF_SOUND,
}


class MorningRound(QObject):
    """The check of today; it is kept in memory only."""

    changed = Signal()

    def __init__(
        self, navigator: Navigator, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        """Begin with nothing done.

        Args:
            navigator: Walks from one step to the next.
            today: Gives the day; each has a check of its own.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._navigator = navigator
        self._today = today
        self._check = MorningCheck(today())

    @property
    def check(self) -> MorningCheck:
        """What was done today."""
        day = self._today()
        if self._check.day != day:
            self._check = MorningCheck(day)
        return self._check

    def open(self, step: MorningStep) -> None:
        """Show a step."""
        self._navigator.go(SCREENS[step])

    def leave(self) -> None:
        """Show the list."""
        self._navigator.go(Screen.STAFF_MORNING)

    def note(self, step: MorningStep, result: StepResult) -> None:
        """Note what came of a step, and show the next one, after the last one the list."""
        self._check = noted(self.check, step, result)
        self.changed.emit()
        self.pass_over(step)

    def pass_over(self, step: MorningStep) -> None:
        """Show the next step, and leave this one undone."""
        following = step_after(self.check, step)
        if following is None:
            self.leave()
        else:
            self.open(following)
