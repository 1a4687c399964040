"""The settings of the kiosk: their groups, and what stands in each."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.domain.exit_codes import ExitCode
from kiosk.domain.route import Screen
from kiosk.domain.setting_editors import editor_of, groups_for, setting_of, settings_for
from kiosk.domain.setting_kinds import SettingGroup
from kiosk.domain.settings import AnySetting
from kiosk.domain.staff_level import StaffLevel
from kiosk.services.navigator import Navigator
from kiosk.services.settings_desk import SettingsDesk
from kiosk.services.staff_door import StaffDoor
from kiosk.viewmodels.setting_words import group_words, label_of, listed, shortened, value_words
from kiosk.viewmodels.staff_list import StaffRow

# What a clinic has written may be longer than a row is good for.
LETTERS = 60
NAMES = 45
RESTART = ExitCode.RESTART.name

_OTHER_SCREENS = frozenset({Screen.STAFF_STICK.value, Screen.STAFF_SETTING_FAULTS.value})
_SIGNS = {
    SettingGroup.CLINIC: "house",
    SettingGroup.CONTENT: "book-open",
    SettingGroup.LANGUAGES: "languages",
    SettingGroup.SCREEN: "sun",
    SettingGroup.KEYPAD: "keyboard",
    SettingGroup.SOUND: "volume-2",
    SettingGroup.PRINTING: "printer",
    SettingGroup.VISIT: "user-check",
    SettingGroup.PRIVACY: "shield-check",
}


class SettingGroups:
    """The groups in which who came in may change something."""

    def __init__(self, desk: SettingsDesk, door: StaffDoor, navigator: Navigator) -> None:
        """Go by who is in."""
        self._desk = desk
        self._door = door
        self._navigator = navigator

    @property
    def title(self) -> str:
        """Heading of the screen."""
        return QCoreApplication.translate("StaffSettings", "Settings")

    @property
    def advice(self) -> str:
        """When changes hold, if there are some."""
        return waiting_words(self._desk)

    def rows(self) -> Sequence[StaffRow]:
        """Give a row for each group."""
        level = self._door.level
        groups = groups_for(level) if level else ()
        again = (StaffRow(RESTART, *_restart_words(), "rotate-ccw"),)
        return [
            *(again if self._desk.waits_for_start else ()),
            *(self._row(group, settings_for(level, group)) for group in groups if level),
            *(self._rows_of_it() if level is StaffLevel.IT else ()),
        ]

    def open(self, target: str) -> None:
        """Show the settings of a group, or what else there is."""
        if target == RESTART:
            self._navigator.go(Screen.STAFF_SURE, RESTART)
        elif target in _OTHER_SCREENS:
            self._navigator.go(Screen(target))
        else:
            self._navigator.go(Screen.STAFF_SETTING_GROUP, target)

    def _rows_of_it(self) -> Sequence[StaffRow]:
        translate = QCoreApplication.translate
        stick = StaffRow(
            Screen.STAFF_STICK.value,
            translate("StaffSettings", "Settings on a USB stick"),
            translate("StaffSettings", "For another kiosk, or to keep them"),
            "usb",
        )
        if not self._desk.file_faults:
            return (stick,)
        faults = StaffRow(
            Screen.STAFF_SETTING_FAULTS.value,
            translate("StaffSettings", "The settings file"),
            refused_words(),
            "triangle-alert",
        )
        return (stick, faults)

    def _row(self, group: SettingGroup, settings: Sequence[AnySetting]) -> StaffRow:
        wrong = any(self._desk.complaint(setting.key) for setting in settings)
        named = listed([label_of(setting) for setting in settings], NAMES)
        about = refused_words() if wrong else named
        return StaffRow(group.name, group_words(group), about, _SIGNS[group])


class SettingsOfGroup:
    """The settings of the group that was opened, with their values."""

    def __init__(self, desk: SettingsDesk, door: StaffDoor, navigator: Navigator) -> None:
        """Go by who is in, and by what was opened."""
        self._desk = desk
        self._door = door
        self._navigator = navigator
        self._group = SettingGroup.CLINIC

    @property
    def title(self) -> str:
        """Heading of the screen."""
        return group_words(self._shown)

    @property
    def advice(self) -> str:
        """When changes hold, if there are some."""
        return waiting_words(self._desk)

    def rows(self) -> Sequence[StaffRow]:
        """Give a row for each setting."""
        level = self._door.level
        settings = settings_for(level, self._shown) if level else ()
        return [
            StaffRow(setting.key, label_of(setting), self._about(setting), "pencil")
            for setting in settings
        ]

    def open(self, target: str) -> None:
        """Change a setting."""
        setting = setting_of(target)
        if setting is not None:
            self._navigator.go(editor_of(setting), target)

    @property
    def _shown(self) -> SettingGroup:
        place = self._navigator.place
        # On the way to a setting the group stays as it is.
        if place.screen is Screen.STAFF_SETTING_GROUP:
            self._group = SettingGroup[place.subject]
        return self._group

    def _about(self, setting: AnySetting) -> str:
        if self._desk.complaint(setting.key):
            return refused_words()
        value = self._desk.saved.values.get(setting.key, setting.default)
        return shortened(value_words(setting, value), LETTERS)


def waiting_words(desk: SettingsDesk) -> str:
    """Say when changes hold, if there are some that do not hold yet."""
    if not desk.waits_for_start:
        return ""
    return QCoreApplication.translate(
        "StaffSettings", "Saved. What you changed holds from the next start of the kiosk on."
    )


def _restart_words() -> tuple[str, str]:
    translate = QCoreApplication.translate
    return (
        translate("StaffSettings", "Restart the kiosk"),
        translate("StaffSettings", "So that what you changed holds"),
    )


def refused_words() -> str:
    """Say in a row that the file has something that cannot be used."""
    return QCoreApplication.translate("StaffSettings", "Look here: something is wrong")
