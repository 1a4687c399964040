"""Whose PIN can be set, and whether there is one."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.domain.route import Screen
from kiosk.domain.staff_level import StaffLevel
from kiosk.services.navigator import Navigator
from kiosk.services.pin_maker import PinMaker
from kiosk.viewmodels.staff_list import StaffRow


class PinList:
    """A row for each level."""

    def __init__(self, maker: PinMaker, navigator: Navigator) -> None:
        """Ask the maker which there are; the navigator opens the pad."""
        self._maker = maker
        self._navigator = navigator

    @property
    def title(self) -> str:
        """Heading of the screen."""
        return QCoreApplication.translate("StaffPins", "PINs of staff")

    @property
    def advice(self) -> str:
        """That a new one works at once."""
        return QCoreApplication.translate("StaffPins", "A new PIN works at once.")

    def rows(self) -> Sequence[StaffRow]:
        """Give a row for each level."""
        translate = QCoreApplication.translate
        whose = {
            StaffLevel.IT: translate("StaffPins", "PIN of IT"),
            StaffLevel.RECEPTION: translate("StaffPins", "PIN of reception"),
        }
        return [
            StaffRow(level.value, words, self._about(level), "key-round")
            for level, words in whose.items()
        ]

    def open(self, target: str) -> None:
        """Set the PIN of a level."""
        self._navigator.go(Screen.STAFF_NEW_PIN, target)

    def _about(self, level: StaffLevel) -> str:
        translate = QCoreApplication.translate
        if self._maker.has_pin(level):
            return translate("StaffPins", "Set. Touch to change it")
        return translate("StaffPins", "Not set yet")
