"""What of the settings someone of staff sees, and on which screen each is changed."""

from kiosk.domain.route import Screen
from kiosk.domain.setting_kinds import (
    ChoiceSetting,
    CountSetting,
    FlagSetting,
    HoursSetting,
    NumberSetting,
    PrinterSetting,
    SettingGroup,
    TextSetting,
    TimeSetting,
)
from kiosk.domain.settings import ALL_SETTINGS, AnySetting
from kiosk.domain.staff_area import may
from kiosk.domain.staff_level import StaffLevel

EDITORS = frozenset(
    {
        Screen.STAFF_SETTING_NUMBER,
        Screen.STAFF_SETTING_CHOICE,
        Screen.STAFF_SETTING_TEXT,
        Screen.STAFF_SETTING_PRINTER,
    }
)
SETTINGS_SCREENS = EDITORS | {
    Screen.STAFF_SETTINGS,
    Screen.STAFF_SETTING_GROUP,
    Screen.STAFF_SETTING_FAULTS,
    Screen.STAFF_STICK,
    Screen.STAFF_IMPORT,
    Screen.STAFF_TRIAL,
}


def editor_of(setting: AnySetting) -> Screen:
    """Give the screen on which a setting is changed; its kind decides.

    Raises:
        TypeError: There is none for its kind.
    """
    match setting:
        case NumberSetting() | CountSetting():
            return Screen.STAFF_SETTING_NUMBER
        case ChoiceSetting() | FlagSetting():
            return Screen.STAFF_SETTING_CHOICE
        case PrinterSetting():
            return Screen.STAFF_SETTING_PRINTER
        case TextSetting() | HoursSetting() | TimeSetting():
            return Screen.STAFF_SETTING_TEXT
        case _:
            raise TypeError(setting)


def groups_for(level: StaffLevel) -> tuple[SettingGroup, ...]:
    """Give the groups in which someone may change something, in their order."""
    return tuple(group for group in SettingGroup if settings_for(level, group))


def settings_for(level: StaffLevel, group: SettingGroup) -> tuple[AnySetting, ...]:
    """Give what someone may change of a group, in the order of the list of all settings."""
    return tuple(
        setting for setting in ALL_SETTINGS if setting.group is group and may(level, setting.level)
    )


def setting_of(key: str) -> AnySetting | None:
    """Give the setting with a key, or None where none has it."""
    return next((setting for setting in ALL_SETTINGS if setting.key == key), None)
