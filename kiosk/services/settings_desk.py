"""The settings as they stand in the profile, while the kiosk goes by those of its start."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from kiosk.domain.settings import ALL_SETTINGS, Rejected, Settings
from kiosk.storage.profile import Profile
from kiosk.storage.settings_edit import Stored, store_values
from kiosk.storage.settings_file import read_settings


class SettingsDesk(QObject):
    """Reads and changes the settings file; what is stored holds from the next start on."""

    changed = Signal()

    def __init__(self, profile: Profile, running: Settings, parent: QObject | None = None) -> None:
        """Read what stands in the profile.

        Args:
            profile: Has the settings file.
            running: What the kiosk has gone by since its start.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._profile = profile
        self._running = running
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
        return any(
            self._saved.values.get(one.key, one.default)
            != self._running.values.get(one.key, one.default)
            for one in ALL_SETTINGS
        )

    def complaint(self, key: str) -> str:
        """Say why the value in the file was not taken over, in words that follow "it"."""
        return next((fault.reason for fault in self._rejected if fault.key == key), "")

    def store(self, values: Mapping[str, object]) -> Stored:
        """Store several values at once, None for a default; all of them or none."""
        stored = store_values(self._profile, values)
        self._saved, self._rejected = read_settings(self._profile)
        self.changed.emit()
        return stored
