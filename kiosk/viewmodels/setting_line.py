"""A setting that is a line of text, opening hours or a time of the day."""

from PySide6.QtCore import QCoreApplication

from kiosk.domain.opening_hours import EXAMPLE, HoursFault, read_hours
from kiosk.domain.setting_kinds import HoursSetting, TextSetting, TimeSetting
from kiosk.services.setting_draft import SettingDraft
from kiosk.services.typist import LineKeys
from kiosk.viewmodels.setting_card import SettingCard
from kiosk.viewmodels.typed_line import LineStart

# A week with other times on each day.
HOURS_MAX = 300
TIME_MAX = len("03:30")
TypedSetting = TextSetting | HoursSetting | TimeSetting


class SettingLine:
    """The setting that is being changed, as it is typed."""

    def __init__(self, draft: SettingDraft, card: SettingCard) -> None:
        """Type a draft.

        Args:
            draft: Is what staff change.
            card: What all settings have.
        """
        self._draft = draft
        self._card = card

    @property
    def title(self) -> str:
        """The setting's name."""
        return self._card.name

    @property
    def help(self) -> str:
        """What it is for."""
        return self._card.help_words

    @property
    def hint(self) -> str:
        """What is usual."""
        return self._card.usual_words

    @property
    def notice(self) -> str:
        """What all settings tell."""
        return self._card.notice_words

    @property
    def save_words(self) -> str:
        """What the main button does."""
        return self._card.save_words

    @property
    def can_save(self) -> bool:
        """Whether there is something to store."""
        return self._card.can_save

    @property
    def usual(self) -> str | None:
        """What is usual, as it is typed: nothing, where that means the program's own words."""
        setting = self._setting
        if setting is None or isinstance(setting, TextSetting):
            return ""
        return str(setting.raw(setting.default))  # type: ignore[arg-type]

    @property
    def is_usual(self) -> bool:
        """Whether it is so already."""
        return self._draft.is_usual

    def start(self) -> LineStart | None:
        """Begin with what stands in the profile."""
        setting = self._setting
        if setting is None:
            return None
        is_own = isinstance(setting, TextSetting) and self._draft.is_usual
        text = "" if is_own else str(setting.raw(self._draft.value))  # type: ignore[arg-type]
        return LineStart(text, _limit(setting), _keys(setting))

    def take(self, text: str) -> str:
        """Take what is typed, if the setting accepts it."""
        setting = self._setting
        if isinstance(setting, TextSetting) and not text.strip():
            self._draft.put(setting.default)
            return ""
        accepted = setting.accepted(text) if setting else None
        if accepted is None:
            return _fault(setting, text)
        self._draft.put(accepted)
        return ""

    def save(self) -> None:
        """Store it, and go on."""
        self._card.save()

    @property
    def _setting(self) -> TypedSetting | None:
        setting = self._draft.setting
        return setting if isinstance(setting, TypedSetting) else None


def _limit(setting: TypedSetting) -> int:
    """Give the most characters that may be typed."""
    match setting:
        case TextSetting():
            return setting.max_length
        case HoursSetting():
            return HOURS_MAX
        case _:
            return TIME_MAX


def _keys(setting: TypedSetting) -> LineKeys:
    match setting:
        case TextSetting():
            return LineKeys.OWN
        case HoursSetting():
            return LineKeys.LATIN
        case _:
            return LineKeys.DIGITS


def _fault(setting: TypedSetting | None, text: str) -> str:
    """Say what is wrong with a line that is not acceptable."""
    translate = QCoreApplication.translate
    if isinstance(setting, TimeSetting):
        return translate("Setting", "A time is written like this: 03:30")
    read = read_hours(text) if isinstance(setting, HoursSetting) else None
    if isinstance(read, HoursFault):
        words = translate("Setting", "Part %1: %2. An example: %3")
        reason = translate("Settings", read.reason)
        return words.replace("%1", str(read.entry)).replace("%2", reason).replace("%3", EXAMPLE)
    return translate("Setting", "This cannot be used.")
