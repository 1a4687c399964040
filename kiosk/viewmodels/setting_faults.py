"""What of the settings file was not taken over, and belongs to no setting."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.services.settings_desk import SettingsDesk
from kiosk.storage.settings_file import FILES
from kiosk.viewmodels.staff_button import StaffAction
from kiosk.viewmodels.staff_states import Sign, StateRow, state_row


class SettingFaults:
    """The faults, with what IT should do."""

    def __init__(self, desk: SettingsDesk) -> None:
        """Ask the desk."""
        self._desk = desk

    @property
    def title(self) -> str:
        """Heading of the screen."""
        return QCoreApplication.translate("StaffSettings", "The settings file")

    @property
    def advice(self) -> str:
        """Where to mend them, in words that hold for each."""
        translate = QCoreApplication.translate
        if any(fault.key in FILES for fault in self._desk.file_faults):
            return translate(
                "StaffSettings", "Something is wrong here. Put it right in the profile folder."
            )
        return translate(
            "StaffSettings", "These lines do nothing. Correct or delete them in settings.toml."
        )

    def rows(self) -> Sequence[StateRow]:
        """Give a row for each fault."""
        return [state_row(Sign.WRONG, fault.key, fault.reason) for fault in self._desk.file_faults]

    def actions(self) -> Sequence[StaffAction]:
        """Nothing can be done here."""
        return ()
