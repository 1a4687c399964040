"""The settings as they stand in the profile, while the kiosk goes by those of its start."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.settings import ALL_SETTINGS, Rejected, Settings
from kiosk.storage.profile import Profile
from kiosk.storage.settings_edit import Stored, store_values
from kiosk.storage.settings_file import read_settings


class SettingsDesk(QObject):
    """Reads and changes the settings file; what is stored holds from the next start on."""

    changed = Signal()

    def __init__(self, profile: Profile, in_force: Settings, parent: QObject | None = None) -> None:
        """Read what stands in the profile.

        Args:
            profile: Where settings are kept.
            in_force: What the kiosk was started with.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._profile = profile
        self._in_force = in_force
        self._saved, self._rejected = read_settings(profile)

    @property
    def saved(self) -> Settings:
        """What holds from the next start on."""
        return self._saved

    @property
    def file_faults(self) -> tuple[Rejected, ...]:
        """What was not taken over and belongs to no setting."""
        keys = {setting.key for setting in ALL_SETTINGS}
        return tuple(fault for fault in self._rejected if fault.key not in keys)

    @property
    def waits_for_start(self) -> bool:
        """Whether something was stored that does not hold yet."""
        return dict(self._saved.values) != dict(self._in_force.values)

    def complaint(self, key: str) -> str:
        """Say why the value in the file was not taken over, in words that follow "it"."""
        return next((fault.reason for fault in self._rejected if fault.key == key), "")

    def store(self, values: Mapping[str, object]) -> Stored:
        """Store several values at once, None for a default; all of them or none."""
        stored = store_values(self._profile, values)
        self.look_again()
        return stored

    @Slot()
    def look_again(self) -> None:
        """Read the file once more, since others may have changed it."""
        self._saved, self._rejected = read_settings(self._profile)
        self.changed.emit()
