"""A setting that is one of a few things, or on or off."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.setting_kinds import ChoiceSetting
from kiosk.services.setting_draft import SettingDraft
from kiosk.viewmodels.paged_rows import PagedRows, as_it_is
from kiosk.viewmodels.setting_card import SettingCard
from kiosk.viewmodels.setting_words import value_words

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class OptionRow(Struct, frozen=True):
    """One of the things; ``place`` counts from 0."""

    place: int
    title: str
    chosen: bool


@QmlElement
class SettingChoiceModel(QObject):
    """The things to choose from."""

    changed = Signal()

    def __init__(
        self, draft: SettingDraft, card: SettingCard, parent: QObject | None = None
    ) -> None:
        """Show a draft that is a choice.

        Args:
            draft: Is what staff change.
            card: What all settings have.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._draft = draft
        self._card = card
        self._list = PagedRows(OptionRow, as_it_is, self)
        draft.begun.connect(self._begin)
        draft.changed.connect(self._derive)
        self._begin()

    @Property(QObject, constant=True)
    def card(self) -> SettingCard:
        """What all settings have."""
        return self._card

    @Property(QObject, constant=True)
    def list(self) -> PagedRows:
        """The things to choose from."""
        return self._list

    @Slot(int)
    def choose(self, place: int) -> None:
        """Take one of them."""
        self._draft.put(self._options[place])

    @property
    def _options(self) -> Sequence[object]:
        setting = self._draft.setting
        return setting.choices if isinstance(setting, ChoiceSetting) else (True, False)

    @Slot()
    def _begin(self) -> None:
        self._list.replace(self._rows())

    @Slot()
    def _derive(self) -> None:
        self._list.replace(self._rows(), from_start=False)
        self.changed.emit()

    def _rows(self) -> Sequence[OptionRow]:
        draft = self._draft
        return [
            OptionRow(place, value_words(draft.setting, option), option == draft.value)
            for place, option in enumerate(self._options)
        ]
