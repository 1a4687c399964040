"""The first screen behind the PIN: what there is for staff to do."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.domain.route import Screen
from kiosk.domain.staff_area import entries_for
from kiosk.services.navigator import Navigator
from kiosk.services.staff_door import StaffDoor
from kiosk.viewmodels.staff_list import StaffRow


class StaffHome:
    """What the level of who came in may open."""

    def __init__(self, door: StaffDoor, navigator: Navigator) -> None:
        """Go by who is in."""
        self._door = door
        self._navigator = navigator

    @property
    def title(self) -> str:
        """Heading of the screen."""
        return QCoreApplication.translate("StaffHome", "What would you like to do?")

    @property
    def advice(self) -> str:
        """Nothing more is to say."""
        return ""

    def rows(self) -> Sequence[StaffRow]:
        """Give a row for each screen that may be opened."""
        level = self._door.level
        entries = entries_for(level) if level else ()
        words = _words()
        return [StaffRow(entry.screen.value, *words[entry.screen]) for entry in entries]

    def open(self, target: str) -> None:
        """Show the screen of a row."""
        if self._door.level is not None:
            self._navigator.go(Screen(target))


def _words() -> dict[Screen, tuple[str, str, str]]:
    """Give title, a few words and icon of each screen."""
    translate = QCoreApplication.translate
    return {
        Screen.STAFF_CALIBRATE: (
            translate("StaffHome", "Measure the screen"),
            translate("StaffHome", "With a bank card, so that all has its true size"),
            "scale",
        ),
    }
