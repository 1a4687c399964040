"""The USB sticks that settings can be written to or taken from."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.services.settings_stick import SettingsStick, Written
from kiosk.storage.settings_export import EXPORT_FILE
from kiosk.viewmodels.staff_list import StaffRow

_WRITE, _READ = "write", "read"


class StickList:
    """One or two things to do with each stick."""

    def __init__(self, stick: SettingsStick) -> None:
        """Go by the sticks that are plugged in."""
        self._stick = stick

    @property
    def title(self) -> str:
        """Heading of the screen."""
        return QCoreApplication.translate("StaffStick", "Settings on a USB stick")

    @property
    def advice(self) -> str:
        """What to do, or what became of it."""
        translate = QCoreApplication.translate
        if self._stick.writes:
            return translate("StaffStick", "Writing. Leave the stick in …")
        match self._stick.written:
            case Written.DONE:
                return translate("StaffStick", "Written. You can take the stick out now.")
            case Written.FAILED:
                return translate(
                    "StaffStick", "Not written. The stick may be full or locked. Try another one."
                )
            case None if self._stick.sticks:
                return translate("StaffStick", "No PIN and nothing of a visit is among them.")
            case None:
                return translate(
                    "StaffStick", "Plug a USB stick in. It shows here within a few seconds."
                )

    def rows(self) -> Sequence[StaffRow]:
        """Give the rows of each stick."""
        return [row for place in range(len(self._stick.sticks)) for row in self._rows_of(place)]

    def open(self, target: str) -> None:
        """Write to a stick, or read from it."""
        action, _colon, place = target.partition(":")
        if int(place) < len(self._stick.sticks):
            if action == _WRITE:
                self._stick.export_to(int(place))
            else:
                self._stick.read_from(int(place))

    def _rows_of(self, place: int) -> Sequence[StaffRow]:
        translate = QCoreApplication.translate
        stick = self._stick.sticks[place]
        write = StaffRow(
            f"{_WRITE}:{place}",
            translate("StaffStick", "Write them to %1").replace("%1", stick.drive.name),
            translate("StaffStick", "The file %1 is made anew").replace("%1", EXPORT_FILE)
            if stick.has_settings
            else translate("StaffStick", "As the file %1").replace("%1", EXPORT_FILE),
            "file-output",
        )
        if not stick.has_settings:
            return (write,)
        read = StaffRow(
            f"{_READ}:{place}",
            translate("StaffStick", "Load settings from %1").replace("%1", stick.drive.name),
            translate("StaffStick", "You see first what would change"),
            "file-input",
        )
        return (write, read)
