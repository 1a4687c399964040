"""USB sticks that nobody has plugged in."""

from kiosk.services.settings_desk import SettingsDesk
from kiosk.services.settings_stick import SettingsStick, Stick, Written


class StagedStick(SettingsStick):
    """Stands in for the real sticks while pictures are made."""

    def __init__(self, desk: SettingsDesk) -> None:
        """Begin without a stick."""
        super().__init__(desk, tuple)
        self._staged: tuple[Stick, ...] = ()
        self._outcome: Written | None = None

    @property
    def sticks(self) -> tuple[Stick, ...]:
        """The sticks to show."""
        return self._staged

    @property
    def written(self) -> Written | None:
        """What to say of the last settings that were written."""
        return self._outcome

    def watch(self, *, wanted: bool) -> None:
        """Look for nothing."""
        del wanted

    def stage(self, sticks: tuple[Stick, ...], written: Written | None) -> None:
        """Show sticks, and what became of what was written."""
        self._staged, self._outcome = sticks, written
        self.changed.emit()
