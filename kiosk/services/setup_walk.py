"""Walks through the steps by which a kiosk is set up."""

from PySide6.QtCore import QObject

from kiosk.domain.setup_steps import SETUP, STEPS, step_after, step_number
from kiosk.services.navigator import Navigator


class SetupWalk(QObject):
    """Is under way as long as the way has begun with its first screen."""

    def __init__(self, navigator: Navigator, parent: QObject | None = None) -> None:
        """Walk with a navigator."""
        super().__init__(parent)
        self._navigator = navigator

    @property
    def is_on(self) -> bool:
        """Whether the kiosk is being set up."""
        return self._navigator.first == SETUP

    @property
    def step(self) -> tuple[int, int] | None:
        """The number of the step that shows, and how many there are; None beside them."""
        number = step_number(self._navigator.place) if self.is_on else None
        return (number, len(STEPS)) if number else None

    def go_on(self) -> None:
        """Show the next step; from beside the steps, go back to them."""
        after = step_after(self._navigator.place)
        if after is None:
            self._navigator.back()
        else:
            self._navigator.go(after.screen, after.subject)
