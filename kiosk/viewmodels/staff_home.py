"""The first screen behind the PIN: what there is for staff to do."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.domain.route import Screen
from kiosk.domain.staff_area import entries_for
from kiosk.services.navigator import Navigator
from kiosk.services.staff_door import StaffDoor
from kiosk.viewmodels.staff_list import StaffRow

CLEAN = "clean"
# Behind what is done each morning.
_CLEAN_PLACE = 2


class StaffHome:
    """What the level of who came in may open."""

    def __init__(self, door: StaffDoor, navigator: Navigator, clean: Callable[[], object]) -> None:
        """Go by who is in.

        Args:
            door: Knows who that is.
            navigator: Walks to the screens.
            clean: Ignores touches for a minute, so that the screen can be wiped.
        """
        self._door = door
        self._navigator = navigator
        self._clean = clean

    @property
    def title(self) -> str:
        """Heading of the screen."""
        return QCoreApplication.translate("StaffHome", "What would you like to do?")

    @property
    def advice(self) -> str:
        """Nothing more is to say."""
        return ""

    def rows(self) -> Sequence[StaffRow]:
        """Give a row for each screen that may be opened, and one for wiping the screen."""
        if self._door.level is None:
            return ()
        words = _words()
        entries = entries_for(self._door.level)
        rows = [StaffRow(entry.screen.value, *words[entry.screen]) for entry in entries]
        rows.insert(_CLEAN_PLACE, StaffRow(CLEAN, *_clean_words()))
        return rows

    def open(self, target: str) -> None:
        """Show the screen of a row, or let the screen be wiped."""
        if self._door.level is None:
            return
        if target == CLEAN:
            self._navigator.restart()
            self._clean()
        else:
            self._navigator.go(Screen(target))


def _clean_words() -> tuple[str, str, str]:
    translate = QCoreApplication.translate
    return (
        translate("StaffHome", "Clean the screen"),
        translate("StaffHome", "For a minute touches do nothing"),
        "sparkles",
    )


def _words() -> dict[Screen, tuple[str, str, str]]:
    """Give title, a few words and icon of each screen."""
    translate = QCoreApplication.translate
    return {
        Screen.STAFF_TODAY: (
            translate("StaffHome", "Today"),
            translate("StaffHome", "Printer, paper, sound and content"),
            "clipboard-list",
        ),
        Screen.STAFF_MORNING: (
            translate("StaffHome", "Morning check"),
            translate("StaffHome", "Test sheet, touch and sound in two minutes"),
            "sunrise",
        ),
        Screen.STAFF_SETTINGS: (
            translate("StaffHome", "Settings"),
            translate("StaffHome", "Clinic, printer, screen, visits"),
            "settings",
        ),
        Screen.STAFF_USAGE: (
            translate("StaffHome", "How much it is used"),
            translate("StaffHome", "Week by week, never by whom"),
            "chart-column",
        ),
        Screen.STAFF_LOG: (
            translate("StaffHome", "What happened"),
            translate("StaffHome", "The log of the kiosk"),
            "scroll-text",
        ),
        Screen.STAFF_LANGUAGES: (
            translate("StaffHome", "Languages"),
            translate("StaffHome", "What of each visitors see"),
            "languages",
        ),
        Screen.STAFF_REVIEW: (
            translate("StaffHome", "Review"),
            translate("StaffHome", "A clinician signs for the pages"),
            "clipboard-signature",
        ),
        Screen.STAFF_PINS: (
            translate("StaffHome", "PINs"),
            translate("StaffHome", "Of IT and of reception"),
            "key-round",
        ),
        Screen.STAFF_COMPUTER: (
            translate("StaffHome", "This computer"),
            translate("StaffHome", "What to set right, and how"),
            "monitor",
        ),
        Screen.STAFF_MAINTENANCE: (
            translate("StaffHome", "Maintenance"),
            translate("StaffHome", "Reach the computer behind the kiosk"),
            "wrench",
        ),
        Screen.STAFF_UPDATE: (
            translate("StaffHome", "Updates"),
            translate("StaffHome", "Versions of program and content"),
            "package",
        ),
        Screen.STAFF_CALIBRATE: (
            translate("StaffHome", "Measure the screen"),
            translate("StaffHome", "With a bank card, so that all has its true size"),
            "scale",
        ),
        Screen.STAFF_END: (
            translate("StaffHome", "Restart or close"),
            translate("StaffHome", "The kiosk or the computer"),
            "power",
        ),
    }
