"""The sheet before it prints."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.route import Screen
from kiosk.domain.visit import Choice, stars_first
from kiosk.services.navigator import Navigator
from kiosk.services.question_texts import QuestionTexts
from kiosk.services.sheet_draft import SheetDraft
from kiosk.services.visit_book import VisitBook
from kiosk.viewmodels.paged_rows import Entry, PagedRows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A question as it stands on the sheet."""

    number: str
    text: str
    starred: bool


@QmlElement
@QmlUncreatable("made by the wiring")
class PreviewModel(QObject):
    """What the sheet will look like, and the button that prints it."""

    changed = Signal()
    printWanted = Signal()

    def __init__(
        self,
        draft: SheetDraft,
        book: VisitBook,
        texts: QuestionTexts,
        navigator: Navigator,
        parent: QObject | None = None,
    ) -> None:
        """Follow the draft."""
        super().__init__(parent)
        self._draft = draft
        self._book = book
        self._texts = texts
        self._navigator = navigator
        self._list = PagedRows(SheetRow, self._row, self)
        navigator.moved.connect(self._derive)
        draft.changed.connect(self._derive)

    @Property(SheetDraft, constant=True)
    def draft(self) -> SheetDraft:
        """The sheet as it will print."""
        return self._draft

    @Property(QObject, constant=True)
    def list(self) -> PagedRows:
        """The questions in the order of the sheet."""
        return self._list

    @Property(int, notify=changed)
    def pageCount(self) -> int:
        """Pages of the sheet."""
        return len(self._draft.layout.pages) if self._here else 1

    @Property(bool, notify=changed)
    def largePrint(self) -> bool:
        """Whether the sheet is in large print."""
        return self._draft.large_print

    @Property(str, notify=changed)
    def note(self) -> str:
        """How many pages print, and whether some questions do not fit."""
        if not self._here:
            return ""
        fitting, count = self._draft.layout.fitting, len(self._book.visit.choices)
        if fitting < count:
            words = QCoreApplication.translate(
                "Preview", "%1 of your %2 questions fit. The ones with a star come first."
            )
            return words.replace("%1", str(fitting)).replace("%2", str(count))
        return QCoreApplication.translate("Preview", "Your sheet has %n page(s).", "", self.pages())

    def pages(self) -> int:
        """Count the pages of the sheet."""
        return len(self._draft.layout.pages)

    @Slot()
    def toggleLargePrint(self) -> None:
        """Lay the sheet out larger, or as before."""
        self._draft.set_large_print(wanted=not self._draft.large_print)

    @Slot()
    def printSheet(self) -> None:
        """Print the sheet."""
        self.printWanted.emit()

    @property
    def _here(self) -> bool:
        return self._navigator.place.screen is Screen.PREVIEW

    def _derive(self) -> None:
        if self._here:
            self._list.replace(stars_first(self._book.visit))
            self.changed.emit()

    def _row(self, place: int, _entry: Entry) -> SheetRow:
        choice: Choice = stars_first(self._book.visit)[place]
        return SheetRow(f"{place + 1}.", self._texts.text(choice), choice.starred)
