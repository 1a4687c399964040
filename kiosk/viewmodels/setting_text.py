"""A setting that is a line of text or opening hours, typed on the kiosk's own keyboard."""

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.opening_hours import EXAMPLE, HoursFault, read_hours
from kiosk.domain.setting_kinds import HoursSetting, TextSetting, TimeSetting
from kiosk.services.setting_draft import SettingDraft
from kiosk.services.typist import Typist
from kiosk.viewmodels.keyboard import KeyboardModel
from kiosk.viewmodels.setting_card import SettingCard

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TYPED = (TextSetting, HoursSetting, TimeSetting)
# A week with other times on each day.
HOURS_MAX = 300
TIME_MAX = len("03:30")


@QmlElement
class SettingTextModel(QObject):
    """The line that is typed; only what the setting accepts can be saved."""

    changed = Signal()

    def __init__(
        self,
        draft: SettingDraft,
        card: SettingCard,
        typist: Typist,
        parent: QObject | None = None,
    ) -> None:
        """Show a draft that is typed.

        Args:
            draft: Is what staff change.
            card: What all settings have.
            typist: Holds the line.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._draft = draft
        self._card = card
        self._typist = typist
        self._fault = ""
        self._keyboard = KeyboardModel(typist, self)
        self._keyboard.entered.connect(self.save)
        typist.changed.connect(self._take)
        draft.begun.connect(self._begin)
        card.changed.connect(self.changed)
        self._begin()

    @Property(QObject, constant=True)
    def card(self) -> SettingCard:
        """What all settings have."""
        return self._card

    @Property(QObject, constant=True)
    def keyboard(self) -> KeyboardModel:
        """The keys and the line."""
        return self._keyboard

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What is wrong with the line, else what all settings tell, else how much fits."""
        left = self.tr("%n letter(s) left", "", self._typist.line.left)
        return self._fault or self._card.notice_words or left

    @Property(bool, notify=changed)
    def wrong(self) -> bool:
        """Whether the line cannot be stored."""
        return bool(self._fault)

    @Property(bool, notify=changed)
    def canSave(self) -> bool:
        """Whether the line can be stored and is another."""
        return not self._fault and self._card.can_save

    @Slot()
    def useUsual(self) -> None:
        """Write what the line is without the clinic's doing."""
        self._typist.write(str(self._draft.setting.raw(self._draft.setting.default)))  # type: ignore[arg-type]

    @Slot()
    def save(self) -> None:
        """Store the line, and go on."""
        if not self._fault and self._card.can_save:
            self._card.save()

    @Slot()
    def _begin(self) -> None:
        setting = self._draft.setting
        if isinstance(setting, TYPED):
            text = str(setting.raw(self._draft.value))  # type: ignore[arg-type]
            # Days and times are written in English letters, whatever the language.
            latin = not isinstance(setting, TextSetting)
            self._typist.begin(text, _limit(setting), latin=latin)

    @Slot()
    def _take(self) -> None:
        setting, text = self._draft.setting, self._typist.line.text
        if isinstance(setting, TYPED):
            accepted = setting.accepted(text)
            self._fault = "" if accepted is not None else _fault(setting, text)
            if accepted is not None:
                self._draft.put(accepted)
        self.changed.emit()


def _limit(setting: TextSetting | HoursSetting | TimeSetting) -> int:
    """Give the most characters that may be typed."""
    match setting:
        case TextSetting():
            return setting.max_length
        case HoursSetting():
            return HOURS_MAX
        case _:
            return TIME_MAX


def _fault(setting: TextSetting | HoursSetting | TimeSetting, text: str) -> str:
    """Say what is wrong with a line that is not acceptable."""
    translate = QCoreApplication.translate
    if isinstance(setting, TimeSetting):
        return translate("Setting", "A time is written like this: 03:30")
    if not text.strip():
        return translate("Setting", "Please type something. It cannot be empty.")
    read = read_hours(text) if isinstance(setting, HoursSetting) else None
    if isinstance(read, HoursFault):
        words = translate("Setting", "Part %1: %2. An example: %3")
        reason = translate("Settings", read.reason)
        return words.replace("%1", str(read.entry)).replace("%2", reason).replace("%3", EXAMPLE)
    return translate("Setting", "This cannot be used.")
