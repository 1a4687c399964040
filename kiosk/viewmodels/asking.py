"""Ask about this: puts the questions of a page or answer on the visitor's list."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.visit import QUESTIONS_MAX
from kiosk.services.visit_book import VisitBook

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Asking(QObject):
    """The questions that fit what is read now."""

    changed = Signal()

    def __init__(self, book: VisitBook, parent: QObject | None = None) -> None:
        """Follow the visitor's list."""
        super().__init__(parent)
        self._book = book
        self._questions: tuple[str, ...] = ()
        book.changed.connect(self.changed)

    def offer(self, questions: tuple[str, ...]) -> None:
        """Offer other questions, by their ids."""
        self._questions = questions
        self.changed.emit()

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """Whether there are questions to add."""
        return bool(self._questions)

    @Property(bool, notify=changed)
    def done(self) -> bool:
        """Whether all of them are on the visitor's list."""
        return set(self._questions) <= set(self._book.visit.ready_ids)

    @Property(bool, notify=changed)
    def full(self) -> bool:
        """Whether nothing more fits on the visitor's list."""
        return len(self._book.visit.choices) >= QUESTIONS_MAX

    @Slot()
    def ask(self) -> None:
        """Put them on the visitor's list, as far as they fit."""
        for question in self._questions:
            self._book.add_ready(question)
