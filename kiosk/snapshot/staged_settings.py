"""A settings file with faults that nobody has made."""

from kiosk.domain.settings import Rejected
from kiosk.services.settings_desk import SettingsDesk


class StagedSettings(SettingsDesk):
    """Stands in for the real file while pictures are made."""

    @property
    def file_faults(self) -> tuple[Rejected, ...]:
        """What to show as wrong with the file."""
        return (
            Rejected("clinic.color", "is not a setting of this program"),
            Rejected("settings.toml", "is damaged: its end is missing; the defaults hold"),
        )
