"""My questions: the visitor's list, in order, with stars."""

from msgspec import Struct
from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.route import Screen
from kiosk.domain.visit import QUESTIONS_MAX, STARS_MAX
from kiosk.services.navigator import Navigator
from kiosk.services.question_texts import QuestionTexts
from kiosk.services.sheet_draft import SheetDraft
from kiosk.services.therapies import Therapies
from kiosk.services.visit_book import VisitBook
from kiosk.viewmodels.paged_rows import Entry, PagedRows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class QuestionRow(Struct, frozen=True):
    """One question of the list; ``place`` counts from 0.

    Its language is told where it is not that of the screen.
    """

    place: int
    number: str
    text: str
    language: str
    starred: bool
    can_star: bool
    can_move_up: bool
    can_move_down: bool


@QmlElement
class QuestionsModel(QObject):
    """The visitor's list and what can be done with it."""

    changed = Signal()

    def __init__(
        self,
        book: VisitBook,
        texts: QuestionTexts,
        draft: SheetDraft,
        navigator: Navigator,
        *,
        offers_own: bool,
        therapies: Therapies | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Follow the visitor's list.

        Args:
            book: The list, and those of other therapies.
            texts: Has the words of the questions.
            draft: The sheet as it would print now.
            navigator: Leads on.
            offers_own: Whether visitors may type one.
            therapies: Where there are several, each with a list of its own.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._therapies = therapies if therapies and therapies.several else None
        self._book = book
        self._texts = texts
        self._draft = draft
        self._navigator = navigator
        self._offers_own = offers_own
        # Rows may be made anew after the book has changed and before this has heard of it.
        self._visit = book.visit
        self._list = PagedRows(QuestionRow, self._row, self)
        book.changed.connect(self._derive)
        self._derive()

    @Property(QObject, constant=True)
    def list(self) -> PagedRows:
        """The questions."""
        return self._list

    @Property(SheetDraft, constant=True)
    def draft(self) -> SheetDraft:
        """The sheet as it would print now."""
        return self._draft

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """Whether nothing is on the list."""
        return not self._book.visit.choices

    @Property(bool, notify=changed)
    def full(self) -> bool:
        """Whether nothing more fits on the list."""
        return len(self._book.visit.choices) >= QUESTIONS_MAX

    @Property(str, notify=changed)
    def advice(self) -> str:
        """Which list it is where there are several, else what can be done next."""
        if self._therapies is None or self.full:
            return self._next_step
        about = QCoreApplication.translate("Questions", "About “%1”.")
        kept = QCoreApplication.translate("Questions", "Your other list is kept.")
        title, _language = self._therapies.title(self._therapies.open_one)
        words = about.replace("%1", title)
        return f"{words} {kept}" if self._book.other_lists else words

    @property
    def _next_step(self) -> str:
        if not self._book.visit.choices:
            return QCoreApplication.translate(
                "Questions", "Pick questions that matter to you. Then print your sheet."
            )
        if len(self._book.visit.choices) >= QUESTIONS_MAX:
            return QCoreApplication.translate("Questions", "Your list is full: ten questions.")
        return QCoreApplication.translate(
            "Questions", "Star up to three. They come first on your sheet."
        )

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        """Whether a removed question can come back."""
        return self._book.removed is not None

    @Property(bool, constant=True)
    def offersOwn(self) -> bool:
        """Whether a question in the visitor's own words can be added."""
        return self._offers_own

    @Slot()
    def openOwn(self) -> None:
        """Show the keyboard for a question in the visitor's own words."""
        self._navigator.go(Screen.KEYBOARD)

    @Slot(int)
    def toggleStar(self, place: int) -> None:
        """Give a question a star, or take it away."""
        self._book.toggle_star(place)

    @Slot(int)
    def moveUp(self, place: int) -> None:
        """Move a question one place up."""
        self._book.move(place, -1)

    @Slot(int)
    def moveDown(self, place: int) -> None:
        """Move a question one place down."""
        self._book.move(place, 1)

    @Slot(int)
    def remove(self, place: int) -> None:
        """Take a question off the list."""
        self._book.remove(place)

    @Slot()
    def undo(self) -> None:
        """Bring the removed question back."""
        self._book.undo()

    @Slot()
    def openStages(self) -> None:
        """Show the ready questions."""
        self._navigator.go(Screen.STAGES)

    @Slot()
    def openPreview(self) -> None:
        """Show the sheet as it will print."""
        self._navigator.go(Screen.PREVIEW)

    @Slot()
    def _derive(self) -> None:
        self._visit = self._book.visit
        self._list.replace(self._visit.choices, from_start=not self._visit.choices)
        self.changed.emit()

    def _row(self, place: int, _entry: Entry) -> QuestionRow:
        choices = self._visit.choices
        choice = choices[place]
        stars = sum(each.starred for each in choices)
        return QuestionRow(
            place=place,
            number=f"{place + 1}.",
            text=self._texts.text(choice),
            language=self._texts.language(choice),
            starred=choice.starred,
            can_star=choice.starred or stars < STARS_MAX,
            can_move_up=place > 0,
            can_move_down=place < len(choices) - 1,
        )
