"""How staff end the program: the choices, and the question that comes before."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.domain.exit_codes import ExitCode
from kiosk.domain.route import Screen
from kiosk.domain.staff_area import ENDS, ends_for
from kiosk.services.navigator import Navigator
from kiosk.services.staff_door import StaffDoor
from kiosk.viewmodels.staff_button import StaffAction
from kiosk.viewmodels.staff_list import StaffRow
from kiosk.viewmodels.staff_step import StaffStep

_SIGNS = {
    ExitCode.RESTART: "rotate-ccw",
    ExitCode.STAY_CLOSED: "x",
    ExitCode.RESTART_PC: "refresh-cw",
    ExitCode.SHUT_DOWN: "power",
}


class EndsList:
    """The ways in which whoever is in may end the program."""

    def __init__(self, door: StaffDoor, navigator: Navigator) -> None:
        """Go by who is in."""
        self._door = door
        self._navigator = navigator

    @property
    def title(self) -> str:
        """Heading of the screen."""
        return QCoreApplication.translate("StaffEnd", "Restart or close")

    @property
    def advice(self) -> str:
        """That nothing happens at once."""
        return QCoreApplication.translate(
            "StaffEnd", "You are asked once more before anything ends."
        )

    def rows(self) -> Sequence[StaffRow]:
        """Give a row for each way."""
        level = self._door.level
        ways = ends_for(level) if level else ()
        return [StaffRow(way.name, *_row_words(way), _SIGNS[way]) for way in ways]

    def open(self, target: str) -> None:
        """Ask whether it is really wanted."""
        self._navigator.go(Screen.STAFF_SURE, target)


class EndQuestion:
    """Asks once more, then ends the program."""

    def __init__(
        self, door: StaffDoor, navigator: Navigator, end: Callable[[ExitCode], object]
    ) -> None:
        """Go by who is in.

        Args:
            door: Knows who that is.
            navigator: Knows what was asked for, and walks back.
            end: Ends the program with an exit status.
        """
        self._door = door
        self._navigator = navigator
        self._end = end

    def look(self) -> StaffStep:
        """Ask."""
        wanted = _way_named(self._navigator.place.subject)
        heading, words, yes = _question_words(wanted)
        no = QCoreApplication.translate("StaffEnd", "No, go back")
        actions = (
            StaffAction(yes, "check", lambda: self._confirm(wanted)),
            StaffAction(no, "arrow-left", self._navigator.back),
        )
        return StaffStep(heading, words, _SIGNS[wanted], actions)

    def _confirm(self, wanted: ExitCode) -> None:
        level = self._door.level
        if level is not None and wanted in ends_for(level):
            self._end(wanted)


def _way_named(name: str) -> ExitCode:
    return next((way for way in ENDS if way.name == name), ExitCode.RESTART)


def _row_words(way: ExitCode) -> tuple[str, str]:
    translate = QCoreApplication.translate
    return {
        ExitCode.RESTART: (
            translate("StaffEnd", "Restart the kiosk"),
            translate("StaffEnd", "It is back in a few seconds"),
        ),
        ExitCode.STAY_CLOSED: (
            translate("StaffEnd", "Close the kiosk"),
            translate("StaffEnd", "It stays closed until somebody starts it"),
        ),
        ExitCode.RESTART_PC: (
            translate("StaffEnd", "Restart the computer"),
            translate("StaffEnd", "It takes a minute or two"),
        ),
        ExitCode.SHUT_DOWN: (
            translate("StaffEnd", "Switch the computer off"),
            translate("StaffEnd", "Somebody has to switch it on again"),
        ),
    }[way]


def _question_words(way: ExitCode) -> tuple[str, str, str]:
    translate = QCoreApplication.translate
    return {
        ExitCode.RESTART: (
            translate("StaffEnd", "Restart the kiosk now?"),
            translate("StaffEnd", "The screen goes dark for a few seconds."),
            translate("StaffEnd", "Yes, restart it"),
        ),
        ExitCode.STAY_CLOSED: (
            translate("StaffEnd", "Close the kiosk now?"),
            translate("StaffEnd", "Visitors cannot use it until somebody starts it again."),
            translate("StaffEnd", "Yes, close it"),
        ),
        ExitCode.RESTART_PC: (
            translate("StaffEnd", "Restart the computer now?"),
            translate("StaffEnd", "The kiosk comes back by itself."),
            translate("StaffEnd", "Yes, restart it"),
        ),
        ExitCode.SHUT_DOWN: (
            translate("StaffEnd", "Switch the computer off now?"),
            translate("StaffEnd", "Visitors cannot use the kiosk until it is switched on again."),
            translate("StaffEnd", "Yes, switch it off"),
        ),
    }[way]
