"""The ready questions by stage, to tick."""

from msgspec import Struct
from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.questions import Question, Stage
from kiosk.domain.route import Screen
from kiosk.domain.visit import QUESTIONS_MAX
from kiosk.services.library import Library
from kiosk.services.navigator import Navigator
from kiosk.services.visit_book import VisitBook
from kiosk.viewmodels.paged_rows import Entry, PagedRows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

# Stands before the stages of the pack, none of which has an empty id.
OWN = Stage("", "")


class StageRow(Struct, frozen=True):
    """A stage with how many of its questions are on the list; one of them is the visitor's own."""

    target: str
    title: str
    chosen: str
    sign: str
    usable: bool


class ReadyRow(Struct, frozen=True):
    """A ready question to tick."""

    target: str
    text: str
    chosen: bool
    usable: bool


@QmlElement
class StagesModel(QObject):
    """The stages of the ready questions."""

    changed = Signal()

    def __init__(
        self,
        library: Library,
        navigator: Navigator,
        book: VisitBook,
        *,
        offers_own: bool,
        parent: QObject | None = None,
    ) -> None:
        """Follow the navigator and the list; ``offers_own`` tells whether visitors may type."""
        super().__init__(parent)
        self._library = library
        self._navigator = navigator
        self._book = book
        self._own = (OWN,) if offers_own else ()
        self._list = PagedRows(StageRow, self._row, self)
        navigator.moved.connect(self._derive)
        navigator.restarted.connect(self._forget)
        self._derive()

    @Property(QObject, constant=True)
    def list(self) -> PagedRows:
        """The stages."""
        return self._list

    @Slot(str)
    def open(self, stage: str) -> None:
        """Show the questions of a stage, or the keyboard for one of the visitor's own."""
        if stage == OWN.id:
            self._navigator.go(Screen.KEYBOARD)
        else:
            self._navigator.go(Screen.READY, stage)

    @Slot()
    def openMine(self) -> None:
        """Go back to the visitor's list."""
        self._navigator.go(Screen.QUESTIONS)

    @Slot()
    def _forget(self) -> None:
        # The next visitor begins at the first page.
        self._list.replace(())

    @Slot()
    def _derive(self) -> None:
        if self._navigator.place.screen is Screen.STAGES:
            stages = self._library.read(lambda pack: pack.stages())
            self._list.replace((*self._own, *(stages or ())), from_start=False)

    def _row(self, _place: int, entry: Entry) -> StageRow:
        if not isinstance(entry, Stage):
            raise TypeError(entry)
        if entry == OWN:
            title = QCoreApplication.translate("Stages", "Write my own question")
            room = len(self._book.visit.choices) < QUESTIONS_MAX
            return StageRow(OWN.id, title, "", "pencil", usable=room)
        questions = self._library.read(lambda pack: pack.questions()) or ()
        mine = set(self._book.visit.ready_ids)
        count = sum(q.stage == entry.id and q.id in mine for q in questions)
        chosen = self.tr("%n on your list", "", count)
        return StageRow(entry.id, entry.title, chosen if count else "", "", usable=True)


@QmlElement
class ReadyModel(QObject):
    """The ready questions of the stage that the navigator is at."""

    changed = Signal()

    def __init__(
        self,
        library: Library,
        navigator: Navigator,
        book: VisitBook,
        parent: QObject | None = None,
    ) -> None:
        """Follow the navigator and the visitor's list."""
        super().__init__(parent)
        self._library = library
        self._navigator = navigator
        self._book = book
        self._stage = Stage("", "")
        self._list = PagedRows(ReadyRow, self._row, self)
        navigator.moved.connect(self._derive)
        book.changed.connect(self._refresh)
        self._derive()

    @Property(QObject, constant=True)
    def list(self) -> PagedRows:
        """The questions."""
        return self._list

    @Property(str, notify=changed)
    def title(self) -> str:
        """Title of the stage."""
        return self._stage.title

    @Property(str, notify=changed)
    def advice(self) -> str:
        """What can be done, in one sentence."""
        if len(self._book.visit.choices) >= QUESTIONS_MAX:
            return QCoreApplication.translate(
                "Ready", "Your list is full. Take one off to add another."
            )
        return QCoreApplication.translate("Ready", "Touch a question to add it to your list.")

    @Slot(str)
    def toggle(self, question: str) -> None:
        """Put a question on the list, or take it off."""
        if question in self._book.visit.ready_ids:
            self._book.remove_ready(question)
        else:
            self._book.add_ready(question)

    @Slot()
    def openMine(self) -> None:
        """Go to the visitor's list."""
        self._navigator.go(Screen.QUESTIONS)

    @Slot()
    def _derive(self) -> None:
        place = self._navigator.place
        if place.screen is not Screen.READY:
            return
        found = self._library.read(lambda pack: (pack.stages(), pack.questions()))
        stages, questions = found or ((), ())
        for stage in stages:
            if stage.id == place.subject:
                self._stage = stage
        self._list.replace([q for q in questions if q.stage == place.subject])
        self.changed.emit()

    @Slot()
    def _refresh(self) -> None:
        self._list.refresh()
        self.changed.emit()

    def _row(self, _place: int, entry: Entry) -> ReadyRow:
        if not isinstance(entry, Question):
            raise TypeError(entry)
        chosen = entry.id in self._book.visit.ready_ids
        room = len(self._book.visit.choices) < QUESTIONS_MAX
        return ReadyRow(entry.id, entry.text, chosen, usable=chosen or room)
