"""What staff read of a setting: its name, its value, its bounds."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.domain.clinic_settings import ENDORSEMENT
from kiosk.domain.opening_hours import OpeningHours, written_hours
from kiosk.domain.setting_kinds import (
    ChoiceSetting,
    CountSetting,
    HoursSetting,
    NumberSetting,
    PrinterSetting,
    SettingGroup,
    TimeSetting,
)
from kiosk.domain.settings import AnySetting

_DIGITS = 6


def label_of(setting: AnySetting) -> str:
    """Name a setting."""
    return QCoreApplication.translate("Settings", setting.label)


def help_of(setting: AnySetting) -> str:
    """Give the sentence that explains a setting."""
    return QCoreApplication.translate("Settings", setting.help)


def group_words(group: SettingGroup) -> str:
    """Name a group of settings."""
    return QCoreApplication.translate("Settings", group.value)


def value_words(setting: AnySetting, value: object) -> str:
    """Say a value of a setting.

    Args:
        setting: Which one.
        value: What it accepts.
    """
    translate = QCoreApplication.translate
    match value:
        case bool():
            return translate("Settings", "On") if value else translate("Settings", "Off")
        case int() | float():
            return f"{number_words(value)} {unit_of(setting)}".strip()
        case OpeningHours():
            return written_hours(value) or _nothing_words(setting)
        case str() if isinstance(setting, ChoiceSetting):
            return translate("Settings", setting.words[setting.choices.index(value)])
        case _ if value and value == setting.default:
            # As visitors read it while the clinic has set nothing of its own.
            context = "Sheet" if setting is ENDORSEMENT else "Clinic"
            return translate(context, str(value))
        case _:
            return str(value) or _nothing_words(setting)


def _nothing_words(setting: AnySetting) -> str:
    """Say what it means that nothing is written."""
    translate = QCoreApplication.translate
    match setting:
        case HoursSetting():
            return translate("Settings", "Always open")
        case TimeSetting():
            return translate("Settings", "Never")
        case PrinterSetting():
            return translate("Settings", "The usual printer of this computer")
        case _:
            return translate("Settings", "Nothing yet")


def number_words(number: float) -> str:
    """Write a number as the language does, without needless zeros."""
    return QLocale().toString(float(number), "g", _DIGITS)


def unit_of(setting: AnySetting) -> str:
    """Give the unit of a number, or nothing."""
    return setting.unit if isinstance(setting, NumberSetting) else ""


def bounds_words(setting: NumberSetting | CountSetting) -> str:
    """Say what a number may be."""
    words = QCoreApplication.translate("Settings", "From %1 to %2")
    least, most = number_words(setting.minimum), number_words(setting.maximum)
    return words.replace("%1", least).replace("%2", f"{most} {unit_of(setting)}".strip())


def shortened(words: str, letters: int) -> str:
    """Give words that fit a short line; longer ones end in three dots."""
    return words if len(words) <= letters else f"{words[: letters - 1].rstrip()}…"


def listed(names: Sequence[str], letters: int) -> str:
    """Give as many names as fit a short line, at least one; others are three dots."""
    for count in range(len(names), 1, -1):
        words = ", ".join((*names[:count], *("…" for _ in names[count:][:1])))
        if len(words) <= letters:
            return words
    return ", ".join((*names[:1], *("…" for _ in names[1:2])))
