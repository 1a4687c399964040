"""Finish: asks once, then erases the visit."""

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.outcomes import PrintOutcome
from kiosk.services.navigator import Navigator
from kiosk.services.print_desk import PrintDesk
from kiosk.services.visit_book import VisitBook

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FinishModel(QObject):
    """Whether something would be lost, and the two ways on."""

    changed = Signal()
    finished = Signal()

    def __init__(
        self,
        navigator: Navigator,
        book: VisitBook,
        desk: PrintDesk,
        tray_words: str,
        parent: QObject | None = None,
    ) -> None:
        """Look at the visitor's list and sheet.

        Args:
            navigator: Walks back.
            book: The list.
            desk: Knows whether a sheet is on its way.
            tray_words: Where the sheet comes out.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._navigator = navigator
        self._book = book
        self._desk = desk
        self._tray_words = tray_words
        book.changed.connect(self.changed)
        desk.changed.connect(self.changed)

    @Property(str, notify=changed)
    def advice(self) -> str:
        """What happens to the list and to the sheet."""
        words = finish_words(
            has_list=self._book.has_any,
            is_printing=self._desk.busy,
            outcome=self._desk.outcome,
        )
        return words.replace("%1", self._tray_words)

    @Slot()
    def erase(self) -> None:
        """End the visit."""
        self.finished.emit()

    @Slot()
    def stay(self) -> None:
        """Go back to where the visitor was."""
        self._navigator.back()


def finish_words(*, has_list: bool, is_printing: bool, outcome: PrintOutcome | None) -> str:
    """Say what happens to the list and to the sheet, with ``%1`` for where it comes out.

    Args:
        has_list: Whether the visitor has chosen questions.
        is_printing: Whether a sheet is on its way.
        outcome: How the last sheet ended, or None where none was printed.
    """
    translate = QCoreApplication.translate
    if is_printing:
        return translate(
            "Finish",
            "Your sheet is not out yet. If you finish now, we stop it and erase your list.",
        )
    if outcome is not None and outcome.may_come:
        return translate(
            "Finish", "Please take your sheet from %1. We erase your list now. Nothing is kept."
        )
    if has_list:
        return translate("Finish", "We erase your list now. Nothing is kept.")
    return translate("Finish", "Nothing is kept. The next person starts fresh.")
