"""Finish: asks once, then erases the visit."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.services.navigator import Navigator
from kiosk.services.visit_book import VisitBook

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FinishModel(QObject):
    """Whether something would be lost, and the two ways on."""

    changed = Signal()
    finished = Signal()

    def __init__(
        self, navigator: Navigator, book: VisitBook, parent: QObject | None = None
    ) -> None:
        """Look at the visitor's list."""
        super().__init__(parent)
        self._navigator = navigator
        self._book = book
        book.changed.connect(self.changed)

    @Property(bool, notify=changed)
    def hasQuestions(self) -> bool:
        """Whether the visitor has a list that would be erased."""
        return bool(self._book.visit.choices)

    @Slot()
    def erase(self) -> None:
        """End the visit."""
        self.finished.emit()

    @Slot()
    def stay(self) -> None:
        """Go back to where the visitor was."""
        self._navigator.back()
