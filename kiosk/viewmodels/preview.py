"""The sheet before it prints."""

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.route import Screen
from kiosk.services.navigator import Navigator
from kiosk.services.question_texts import QuestionTexts
from kiosk.services.sheet_draft import SheetDraft
from kiosk.services.visit_book import VisitBook
from kiosk.viewmodels.part_pager import PartPager
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.sheet_rows import SheetRow, sheet_rows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
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
        self._rows = RowsModel(SheetRow, self)
        self._parts = PartPager(self)
        navigator.moved.connect(self._arrive)
        navigator.restarted.connect(self._forget)
        draft.changed.connect(self._derive)
        self._derive()

    @Property(SheetDraft, constant=True)
    def draft(self) -> SheetDraft:
        """The sheet as it will print."""
        return self._draft

    @Property(QObject, constant=True)
    def rows(self) -> RowsModel:
        """The questions in the order of the sheet."""
        return self._rows

    @property
    def pager(self) -> PartPager:
        """Turns through the parts of the list."""
        return self._parts

    @Property(QObject, constant=True)
    def parts(self) -> PartPager:
        """Turns through the parts of the list."""
        return self._parts

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
        """How many pages print, or how many questions fit."""
        if not self._here:
            return ""
        fitting, count = self._draft.layout.fitting, len(self._book.visit.choices)
        if fitting < count:
            words = QCoreApplication.translate(
                "Preview", "%1 of your %2 questions fit. The ones with a star come first."
            )
            return words.replace("%1", str(fitting)).replace("%2", str(count))
        pages = len(self._draft.layout.pages)
        return self.tr("It has %n page(s).", "", pages)

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

    @Slot()
    def _forget(self) -> None:
        # The words of the last visitor, and where they were in them.
        self._rows.replace(())
        self._parts.forget()

    @Slot()
    def _arrive(self) -> None:
        self._parts.restart()
        self._derive()

    @Slot()
    def _derive(self) -> None:
        if not self._here:
            return
        rows = sheet_rows(self._book.visit, self._texts, self._draft.english_of)
        self._rows.replace(rows)
        self.changed.emit()
