"""What every screen that changes a setting has: its name, what it is for, Save, the usual value."""

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.services.setting_draft import SettingDraft
from kiosk.storage.settings_edit import Stored
from kiosk.viewmodels.setting_words import help_of, label_of, shortened, value_words
from kiosk.viewmodels.staff_ways import StaffWays

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_LETTERS = 40


@QmlElement
class SettingCard(QObject):
    """The setting that is being changed, whatever its kind."""

    changed = Signal()

    def __init__(self, draft: SettingDraft, ways: StaffWays, parent: QObject | None = None) -> None:
        """Show a draft.

        Args:
            draft: Is what staff change.
            ways: Where they go when they are done.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._draft = draft
        self._ways = ways
        draft.changed.connect(self.changed)
        ways.changed.connect(self.changed)

    @Property(QObject, constant=True)
    def ways(self) -> StaffWays:
        """The ways out."""
        return self._ways

    @property
    def name(self) -> str:
        """The setting's name."""
        return label_of(self._draft.setting)

    @property
    def help_words(self) -> str:
        """What it is for."""
        return help_of(self._draft.setting)

    @Property(str, notify=changed)
    def title(self) -> str:
        """The setting's name."""
        return self.name

    @Property(str, notify=changed)
    def help(self) -> str:
        """What it is for."""
        return self.help_words

    @Property(str, notify=changed)
    def usual(self) -> str:
        """What it is without the clinic's doing."""
        return self.usual_words

    @property
    def usual_words(self) -> str:
        """What it is without the clinic's doing, in words."""
        setting = self._draft.setting
        words = QCoreApplication.translate("Setting", "Usual: %1")
        usual = shortened(value_words(setting, setting.default), _LETTERS)
        return words.replace("%1", usual)

    @Property(bool, notify=changed)
    def canUseUsual(self) -> bool:
        """Whether it differs from the usual."""
        return not self._draft.is_usual

    @property
    def can_save(self) -> bool:
        """Whether there is something to store, or a step to go on to."""
        return self._draft.is_new or self._ways.in_setup

    @Property(bool, notify=changed)
    def canSave(self) -> bool:
        """Whether there is something to store, or a step to go on to."""
        return self.can_save

    @Property(str, notify=changed)
    def saveWords(self) -> str:
        """What the main button does."""
        return self.save_words

    @property
    def save_words(self) -> str:
        """What the main button does, in a word."""
        translate = QCoreApplication.translate
        return translate("Setting", "Next") if self._ways.in_setup else translate("Setting", "Save")

    @Property(str, notify=changed)
    def notice(self) -> str:
        """That it could not be stored, or what is wrong in the file; else nothing."""
        return self.notice_words

    @property
    def notice_words(self) -> str:
        """That it could not be stored, or what is wrong in the file; else nothing."""
        translate = QCoreApplication.translate
        if self._draft.stored is Stored.NOT_WRITABLE:
            return translate(
                "Setting", "Not saved. This kiosk may not write its settings. Tell IT."
            )
        if self._draft.complaint:
            words = translate(
                "Setting", "The file has a value that cannot be used: it %1. The usual one holds."
            )
            return words.replace("%1", self._draft.complaint)
        return ""

    @Slot()
    def useUsual(self) -> None:
        """Take the usual value; it is not stored yet."""
        self._draft.put(self._draft.setting.default)

    @Slot()
    def save(self) -> None:
        """Store it, and go where staff came from or to the next step."""
        if self._draft.store():
            self._ways.go_ahead()
