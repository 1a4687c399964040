"""The setting that names the printer: chosen among those that the machine has."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.printing_settings import PRINTER_NAME
from kiosk.domain.route import Screen
from kiosk.services.navigator import Navigator
from kiosk.services.printer_list import PrinterList
from kiosk.services.setting_draft import SettingDraft
from kiosk.viewmodels.paged_rows import PagedRows, as_it_is
from kiosk.viewmodels.setting_card import SettingCard
from kiosk.viewmodels.setting_choice import OptionRow
from kiosk.viewmodels.setting_words import value_words

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SettingPrinterModel(QObject):
    """The system's default printer, those that were found, and one with a name of its own."""

    changed = Signal()

    def __init__(
        self,
        draft: SettingDraft,
        card: SettingCard,
        printers: PrinterList,
        navigator: Navigator,
        parent: QObject | None = None,
    ) -> None:
        """Look for printers each time that the screen opens.

        Args:
            draft: Is what staff change.
            card: What all settings have.
            printers: Finds them.
            navigator: Goes to where a name is typed.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._draft = draft
        self._card = card
        self._printers = printers
        self._navigator = navigator
        self._list = PagedRows(OptionRow, as_it_is, self)
        draft.begun.connect(self._begin)
        draft.changed.connect(self._derive)
        printers.changed.connect(self._derive)
        self._begin()

    @Property(QObject, constant=True)
    def card(self) -> SettingCard:
        """What all settings have."""
        return self._card

    @Property(QObject, constant=True)
    def list(self) -> PagedRows:
        """The printers to choose from."""
        return self._list

    @Property(str, notify=changed)
    def found(self) -> str:
        """Whether printers are looked for, could not be, or none was found."""
        translate = QCoreApplication.translate
        if self._printers.looks:
            return translate("Setting", "Looking for printers …")
        if self._printers.failed:
            return translate("Setting", "The printers could not be looked for.")
        if not self._printers.names:
            return translate("Setting", "This computer names no printer.")
        return ""

    @Slot(int)
    def choose(self, place: int) -> None:
        """Take one of them, or type the name or address of another one."""
        names = self._names
        if place < len(names):
            self._draft.put(names[place])
        else:
            self._navigator.go(Screen.STAFF_SETTING_TEXT, PRINTER_NAME.key)

    @Slot()
    def tryIt(self) -> None:
        """Print a test sheet with the one that is chosen."""
        self._navigator.go(Screen.STAFF_TRIAL, self._chosen)

    @property
    def _chosen(self) -> str:
        value = self._draft.value
        return value if self._draft.setting is PRINTER_NAME and isinstance(value, str) else ""

    @property
    def _names(self) -> Sequence[str]:
        return list(dict.fromkeys(["", *self._printers.names, self._chosen]))

    @Slot()
    def _begin(self) -> None:
        if self._navigator.place.screen is Screen.STAFF_SETTING_PRINTER:
            self._printers.look()
        self._list.replace(self._rows())

    @Slot()
    def _derive(self) -> None:
        self._list.replace(self._rows(), from_start=False)
        self.changed.emit()

    def _rows(self) -> Sequence[OptionRow]:
        names = self._names
        rows = [
            OptionRow(place, value_words(PRINTER_NAME, name), name == self._chosen)
            for place, name in enumerate(names)
        ]
        other = QCoreApplication.translate("Setting", "Another one: type its name")
        return [*rows, OptionRow(len(names), other, chosen=False)]
