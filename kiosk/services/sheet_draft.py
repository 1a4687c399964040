"""The sheet as it would print now."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.translation import SOURCE_LANGUAGE
from kiosk.domain.clinic_settings import CLINIC_NAME, CLINIC_PHONE
from kiosk.domain.paper import Paper, set_paper
from kiosk.domain.printing_settings import PAPER
from kiosk.domain.settings import Settings
from kiosk.domain.visit import Choice
from kiosk.services.clinic_words import endorsement
from kiosk.services.library import Library
from kiosk.services.question_texts import QuestionTexts
from kiosk.services.review_notice import ReviewNotice
from kiosk.services.visit_book import VisitBook
from kiosk.sheet.layout import lay_out
from kiosk.sheet.model import SheetModel, SheetRequest, numbered_questions
from kiosk.sheet.operations import SheetLayout
from kiosk.sheet.told import told_page
from kiosk.sheet.words import in_english, sheet_words

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LARGE_PRINT_PT = 18


@QmlElement
class SheetDraft(QObject):
    """The visitor's list laid out for paper; made only when it is looked at."""

    changed = Signal()

    def __init__(
        self,
        library: Library,
        book: VisitBook,
        settings: Settings,
        review: ReviewNotice,
        parent: QObject | None = None,
    ) -> None:
        """Follow the visitor's list.

        Args:
            library: Gives the words of ready questions.
            book: The visitor's list.
            settings: The clinic's name, phone and sentence, and the paper.
            review: Of the content.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._library = library
        self._texts = QuestionTexts(library)
        self._book = book
        self._settings = settings
        self._review = review
        self._paper_told: Paper | None = None
        self._large_print = False
        self._layout: SheetLayout | None = None
        book.changed.connect(self._forget)
        library.replaced.connect(self._lay_out_anew)

    @property
    def request(self) -> SheetRequest:
        """What the print helper needs to lay the same sheet out."""
        pack = self._library.pack
        english = self._texts.speaks_english
        words = sheet_words(
            edition=pack.edition,
            review=self._review.stamp,
            today=self._review.today,
            language=SOURCE_LANGUAGE if english else pack.language,
            endorsement=endorsement(self._settings),
            translate=in_english if english else QCoreApplication.translate,
        )
        model = SheetModel(
            questions=numbered_questions(
                self._book.visit,
                self._texts.text,
                self.english_of,
            ),
            paper=self._paper,
            large_print=LARGE_PRINT_PT if self._large_print else None,
            clinic_name=self._settings.get(CLINIC_NAME),
            clinic_phone=self._settings.get(CLINIC_PHONE),
        )
        return SheetRequest(model, words)

    @property
    def english_of(self) -> Callable[[Choice], str | None] | None:
        """What gives the English under a question; None where the sheet is in English."""
        # Where the questions stay in English, so does all of the sheet, for staff to read.
        return None if self._texts.speaks_english else self._texts.english

    @property
    def layout(self) -> SheetLayout:
        """The pages as they print."""
        if self._layout is None:
            request = self.request
            self._layout = lay_out(request.model, request.words)
        return self._layout

    @property
    def large_print(self) -> bool:
        """Whether the sheet is in large print."""
        return self._large_print

    @property
    def language(self) -> str:
        """The language of the words that all sheets share."""
        return SOURCE_LANGUAGE if self._texts.speaks_english else self._library.pack.language

    def told(self, page: int) -> str:
        """Say what the picture of a page shows beside its questions; nothing where it has none.

        Args:
            page: Its number, from 0.
        """
        if page >= len(self.layout.pages):
            return ""
        english = self.language == SOURCE_LANGUAGE
        translate = in_english if english else QCoreApplication.translate
        opening = translate(
            "Sheet",
            "A small picture of your sheet. The list beside it has the same questions. "
            "The rest of it says:",
        )
        under = "" if english else translate("Sheet", "Under each question it stands in English.")
        return f"{opening} {told_page(self.request, self.layout, page)} {under}".rstrip()

    def set_large_print(self, *, wanted: bool) -> None:
        """Lay the sheet out in large print, or not."""
        self._large_print = wanted
        self._forget()

    @Slot(object)
    def take_paper(self, paper: Paper) -> None:
        """Lay the sheet out for what lies in the printer, where the clinic has set nothing else."""
        if paper is not self._paper_told:
            self._paper_told = paper
            self._forget()

    @property
    def _paper(self) -> Paper:
        return set_paper(self._settings.get(PAPER)) or self._paper_told or Paper.LETTER

    @Slot()
    def _forget(self) -> None:
        if not self._book.visit.choices:
            self._large_print = False
        self._lay_out_anew()

    @Slot()
    def _lay_out_anew(self) -> None:
        self._layout = None
        self.changed.emit()
