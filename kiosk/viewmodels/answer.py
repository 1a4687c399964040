"""One common question with its answer, part by part."""

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.pager import PagerPosition, back, forward, redivided
from kiosk.domain.pages import Page
from kiosk.domain.route import Screen
from kiosk.services.library import Library
from kiosk.services.navigator import Navigator
from kiosk.services.visit_book import VisitBook
from kiosk.viewmodels.blocks import BlockRow, block_rows
from kiosk.viewmodels.rows import RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AnswerModel(QObject):
    """The answer that the navigator is at."""

    changed = Signal()

    def __init__(
        self,
        library: Library,
        navigator: Navigator,
        book: VisitBook,
        parent: QObject | None = None,
    ) -> None:
        """Follow the navigator."""
        super().__init__(parent)
        self._library = library
        self._navigator = navigator
        self._book = book
        self._page: Page | None = None
        self._position = PagerPosition(1, 1)
        self._blocks = RowsModel(BlockRow, self)
        navigator.moved.connect(self._derive)
        navigator.restarted.connect(self._forget)
        book.changed.connect(self.changed)
        self._derive()

    @Property(QObject, constant=True)
    def blocks(self) -> RowsModel:
        """The blocks of the answer."""
        return self._blocks

    @Property(str, notify=changed)
    def title(self) -> str:
        """The question."""
        return self._page.title if self._page else ""

    @Property(str, notify=changed)
    def position(self) -> str:
        """Which part of a divided answer is shown, in words, or nothing."""
        if self._position.part_count == 1:
            return ""
        words = QCoreApplication.translate("Pager", "Part %1 of %2")
        return words.replace("%1", str(self._position.part)).replace(
            "%2", str(self._position.part_count)
        )

    @Property(bool, notify=changed)
    def divided(self) -> bool:
        """Whether the answer has more than one part."""
        return self._position.part_count > 1

    @Property(int, notify=changed)
    def part(self) -> int:
        """The part that is shown, from 0."""
        return self._position.part - 1

    @Property(bool, notify=changed)
    def canGoOn(self) -> bool:
        """Whether a part follows."""
        return forward(self._position) is not None

    @property
    def has_further_part(self) -> bool:
        """Whether a part of the same text follows."""
        return self._position.part < self._position.part_count

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        """Whether a part comes before."""
        return back(self._position) is not None

    @Property(bool, notify=changed)
    def hasQuestions(self) -> bool:
        """Whether ready questions fit this answer."""
        return bool(self._page and self._page.questions)

    @Property(bool, notify=changed)
    def asked(self) -> bool:
        """Whether all questions of this answer are on the visitor's list."""
        wanted = set(self._page.questions) if self._page else set()
        return wanted <= set(self._book.visit.ready_ids)

    @Slot()
    def ask(self) -> None:
        """Put this answer's questions on the visitor's list, as far as they fit."""
        for question in self._page.questions if self._page else ():
            self._book.add_ready(question)

    @Slot()
    def goOn(self) -> None:
        """Turn to the next part."""
        self._turn(forward(self._position))

    @Slot()
    def goBack(self) -> None:
        """Turn to the part before."""
        self._turn(back(self._position))

    @Slot()
    def openSources(self) -> None:
        """Show where this answer comes from."""
        self._navigator.go(Screen.SOURCES, self._navigator.place.subject)

    @Slot(int)
    def divide(self, part_count: int) -> None:
        """Learn from the layout how many parts the answer has."""
        position = redivided(self._position, part_count)
        if position != self._position:
            self._position = position
            self.changed.emit()

    def _turn(self, position: PagerPosition | None) -> None:
        if position is not None:
            self._position = position
            self.changed.emit()

    def _forget(self) -> None:
        # The next visitor begins at the first part.
        self._page = None

    def _derive(self) -> None:
        place = self._navigator.place
        if place.screen is not Screen.ANSWER:
            return
        answer = self._library.read(lambda pack: pack.answer(place.subject))
        if answer is None:
            return
        if self._page != answer.page:
            self._position = PagerPosition(1, 1, 1, self._position.part_count)
        self._page = answer.page
        self._blocks.replace(block_rows(answer.page.blocks))
        self.changed.emit()
