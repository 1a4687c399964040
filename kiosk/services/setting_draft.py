"""The one setting that staff are changing, before it is stored."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.route import Screen
from kiosk.domain.setting_editors import EDITORS, setting_of
from kiosk.domain.settings import AnySetting
from kiosk.domain.visit_settings import LANGUAGE
from kiosk.services.navigator import Navigator
from kiosk.services.settings_desk import SettingsDesk
from kiosk.storage.settings_edit import Stored


class SettingDraft(QObject):
    """Begins with what stands in the profile, each time that an editor opens."""

    begun = Signal()
    changed = Signal()

    def __init__(
        self, desk: SettingsDesk, navigator: Navigator, parent: QObject | None = None
    ) -> None:
        """Follow the navigator to the setting that is to be changed.

        Args:
            desk: Has the settings.
            navigator: Names the setting by its key.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._desk = desk
        self._navigator = navigator
        self._setting: AnySetting = LANGUAGE
        self._value: object = LANGUAGE.default
        self._stored: Stored | None = None
        self._tries = False
        navigator.moved.connect(self._follow)
        self._follow()

    @property
    def setting(self) -> AnySetting:
        """Which one it is."""
        return self._setting

    @property
    def value(self) -> object:
        """What it is to be; always something that it accepts."""
        return self._value

    @property
    def stored(self) -> Stored | None:
        """What became of it, or None while it is not to be stored."""
        return self._stored

    @property
    def complaint(self) -> str:
        """Why the value in the file was not taken over, or nothing."""
        return self._desk.complaint(self._setting.key)

    @property
    def is_usual(self) -> bool:
        """Whether it is to be as it is without the clinic's doing."""
        return self._value == self._setting.default

    @property
    def is_new(self) -> bool:
        """Whether there is something to store."""
        return self._value != self._saved or bool(self.complaint)

    def put(self, value: object) -> None:
        """Take another value, which the setting accepts."""
        if value != self._value:
            self._value = value
            self._stored = None
            self.changed.emit()

    def store(self) -> bool:
        """Store it, and tell whether it is stored."""
        if self.is_new:
            value = None if self.is_usual else self._value
            self._stored = self._desk.store({self._setting.key: value})
            self.changed.emit()
        return self._stored in {None, Stored.STORED}

    @property
    def _saved(self) -> object:
        return self._desk.saved.values.get(self._setting.key, self._setting.default)

    @Slot()
    def _follow(self) -> None:
        place = self._navigator.place
        setting = setting_of(place.subject) if place.screen in EDITORS else None
        # Whoever tries a printer comes back to the one that was chosen.
        tried, self._tries = self._tries, place.screen is Screen.STAFF_TRIAL
        if setting is not None and not (tried and setting is self._setting):
            self._setting = setting
            self._value = self._saved
            self._stored = None
            self.begun.emit()
            self.changed.emit()
