"""The visitor's list without paper: large to copy, and as codes for a phone."""

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.code_parts import CodePart, code_parts
from kiosk.domain.route import Screen
from kiosk.services.navigator import Navigator
from kiosk.services.question_texts import QuestionTexts
from kiosk.services.visit_book import VisitBook
from kiosk.viewmodels.part_pager import PartPager
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.sheet_rows import SheetRow, sheet_rows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_NO_CODE = (CodePart("", ""),)


@QmlElement
class TakeawayModel(QObject):
    """What of a list can be carried out of the door when nothing prints.

    It holds words of the visitor only while its screen is shown.
    """

    changed = Signal()

    def __init__(
        self,
        book: VisitBook,
        texts: QuestionTexts,
        navigator: Navigator,
        desk_words: str,
        parent: QObject | None = None,
    ) -> None:
        """Follow the list.

        Args:
            book: The list.
            texts: Has the words of the questions.
            navigator: Walks to and from this screen.
            desk_words: Where staff are, in words that follow "at".
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._book = book
        self._texts = texts
        self._navigator = navigator
        self._desk_words = desk_words
        self._rows = RowsModel(SheetRow, self)
        self._parts = PartPager(self)
        self._code_parts: tuple[CodePart, ...] = _NO_CODE
        self._codes = PartPager(self)
        self._codes.changed.connect(self.changed)
        navigator.moved.connect(self._arrive)
        navigator.restarted.connect(self._forget)
        book.changed.connect(self._derive)
        self._derive()

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

    @property
    def code_pager(self) -> PartPager:
        """Turns through the codes."""
        return self._codes

    @Property(QObject, constant=True)
    def codes(self) -> PartPager:
        """Turns through the codes."""
        return self._codes

    @Property(str, notify=changed)
    def code(self) -> str:
        """The words of the code that is shown, or nothing for an empty list."""
        return self._code_parts[self._codes.number - 1].words

    @Property(str, notify=changed)
    def codePosition(self) -> str:
        """Which code is shown, in words, or nothing where there is one."""
        words = QCoreApplication.translate("Takeaway", "Code %1 of %2")
        return self._counted(words) if self._several else ""

    @Property(str, notify=changed)
    def codeName(self) -> str:
        """What a listener is told of the picture of the code."""
        translate = QCoreApplication.translate
        if not self._several:
            return translate("Takeaway", "A code with your list as text")
        return self._counted(translate("Takeaway", "Code %1 of %2 with your list as text"))

    @Property(str, notify=changed)
    def codeAdvice(self) -> str:
        """What a code does, and what it does not."""
        translate = QCoreApplication.translate
        if not self._several:
            return translate(
                "Takeaway",
                "Point a phone camera at this code. It holds only the words of your list. "
                "It is not a link. We send nothing.",
            )
        return translate(
            "Takeaway",
            "Point a phone camera at each code. They hold only the words of your list. "
            "They are not links. We send nothing.",
        )

    @Property(str, constant=True)
    def advice(self) -> str:
        """The ways to take the list along, and who helps."""
        words = QCoreApplication.translate(
            "Takeaway", "Copy the words, or use a phone. No phone? Ask at %1."
        )
        return words.replace("%1", self._desk_words)

    @Slot()
    def openList(self) -> None:
        """Go back to the visitor's list."""
        self._navigator.go(Screen.QUESTIONS)

    @property
    def _several(self) -> bool:
        return len(self._code_parts) > 1

    def _counted(self, words: str) -> str:
        count = len(self._code_parts)
        return words.replace("%1", str(self._codes.number)).replace("%2", str(count))

    @Slot()
    def _arrive(self) -> None:
        self._forget()
        self._derive()

    @Slot()
    def _forget(self) -> None:
        self._rows.replace(())
        self._parts.forget()
        self._show_codes(_NO_CODE)

    @Slot()
    def _derive(self) -> None:
        if self._navigator.place.screen is not Screen.TAKEAWAY:
            return
        rows = sheet_rows(self._book.visit, self._texts)
        self._rows.replace(rows)
        label = QCoreApplication.translate("Takeaway", "%1 of %2")
        self._show_codes(code_parts(list_text(rows), label) if rows else _NO_CODE)

    def _show_codes(self, parts: tuple[CodePart, ...]) -> None:
        self._codes.forget()
        self._code_parts = parts
        self._codes.divide(len(parts))
        self.changed.emit()


def list_text(rows: list[SheetRow]) -> str:
    """Write a list as plain text; it adds no clinic, name, day or illness to the questions."""
    title = QCoreApplication.translate("Takeaway", "Questions for my visit")
    return "\n".join([title, *(f"{row.number} {row.text}" for row in rows)])
