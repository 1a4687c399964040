"""A question in the visitor's own words."""

from typing import assert_never

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.route import Screen
from kiosk.domain.visit import QUESTIONS_MAX, Refusal
from kiosk.services.navigator import Navigator
from kiosk.services.typist import Typist
from kiosk.services.visit_book import VisitBook
from kiosk.viewmodels.keyboard import KeyboardModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class OwnQuestionModel(QObject):
    """The line that is typed, and the way to the list."""

    changed = Signal()

    def __init__(
        self,
        typist: Typist,
        book: VisitBook,
        navigator: Navigator,
        parent: QObject | None = None,
    ) -> None:
        """Follow the line and the visitor's list.

        Args:
            typist: Holds the line.
            book: Takes the question.
            navigator: Goes to the list.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._typist = typist
        self._book = book
        self._navigator = navigator
        self._refusal: Refusal | None = None
        self._keyboard = KeyboardModel(typist, self)
        self._keyboard.entered.connect(self.add)
        typist.changed.connect(self._forget_refusal)
        book.changed.connect(self.changed)
        navigator.moved.connect(self._forget_refusal)

    @Property(QObject, constant=True)
    def keyboard(self) -> KeyboardModel:
        """The keys and the line."""
        return self._keyboard

    @Property(str, notify=changed)
    def notice(self) -> str:
        """How many letters fit yet, or why the question was not taken."""
        match self._refusal:
            case None:
                return self.tr("%n letter(s) left", "", self._typist.line.left)
            case Refusal.NOTHING_WRITTEN:
                return QCoreApplication.translate("OwnQuestion", "Please type your question first.")
            case Refusal.ALREADY_THERE:
                return QCoreApplication.translate(
                    "OwnQuestion", "This question is on your list already."
                )
            case Refusal.LIST_FULL | Refusal.STARS_FULL | Refusal.NO_SUCH_CHOICE:
                return QCoreApplication.translate(
                    "OwnQuestion", "Your list is full: ten questions."
                )
            case _:
                assert_never(self._refusal)

    @Property(bool, notify=changed)
    def full(self) -> bool:
        """Whether nothing more fits on the visitor's list."""
        return len(self._book.visit.choices) >= QUESTIONS_MAX

    @Slot()
    def add(self) -> None:
        """Put the question on the visitor's list and show the list."""
        self._refusal = self._book.add_own(self._typist.line.text)
        if self._refusal is None:
            self._typist.forget()
            self._navigator.go(Screen.QUESTIONS)
        else:
            self.changed.emit()

    @Slot()
    def _forget_refusal(self) -> None:
        self._refusal = None
        self.changed.emit()
