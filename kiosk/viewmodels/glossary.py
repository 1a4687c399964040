"""The words of the field in plain words: of a page, one alone, or all."""

from html import escape

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.glossary import subject_of, term_of
from kiosk.domain.pages import Term
from kiosk.domain.route import Screen
from kiosk.services.navigator import Navigator
from kiosk.services.wordbook import Wordbook
from kiosk.viewmodels.blocks import BlockRow
from kiosk.viewmodels.part_pager import PartPager
from kiosk.viewmodels.rows import RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class GlossaryModel(QObject):
    """The terms that the navigator is at; each is a block of its own."""

    changed = Signal()

    def __init__(
        self, wordbook: Wordbook, navigator: Navigator, parent: QObject | None = None
    ) -> None:
        """Follow the navigator."""
        super().__init__(parent)
        self._wordbook = wordbook
        self._navigator = navigator
        self._subject = ""
        self._blocks = RowsModel(BlockRow, self)
        self._parts = PartPager(self)
        navigator.moved.connect(self._derive)
        navigator.restarted.connect(self._forget)
        self._derive()

    @property
    def pager(self) -> PartPager:
        """Turns through the parts."""
        return self._parts

    @Property(QObject, constant=True)
    def parts(self) -> PartPager:
        """Turns through the parts."""
        return self._parts

    @Property(QObject, constant=True)
    def blocks(self) -> RowsModel:
        """The terms with what they mean."""
        return self._blocks

    @Property(str, notify=changed)
    def pageTitle(self) -> str:
        """Title of the page or answer that uses the words, or nothing."""
        return self._wordbook.title(self._subject) if self._subject else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        """What is listed."""
        if term_of(self._subject) is None:
            return QCoreApplication.translate("Glossary", "Words on this page")
        return QCoreApplication.translate("Glossary", "Words in plain language")

    @Property(bool, notify=changed)
    def showsAll(self) -> bool:
        """Whether all words are listed already."""
        return self._subject == subject_of("")

    @Slot()
    def openAll(self) -> None:
        """List all words."""
        self._navigator.go(Screen.GLOSSARY, subject_of(""))

    @Slot()
    def _forget(self) -> None:
        # The next visitor begins at the first part.
        self._subject = ""

    @Slot()
    def _derive(self) -> None:
        place = self._navigator.place
        if place.screen is not Screen.GLOSSARY:
            return
        if self._subject != place.subject:
            self._parts.restart()
        self._subject = place.subject
        terms = self._wordbook.terms(place.subject)
        self._blocks.replace([_row(term) for term in terms])
        self.changed.emit()


def _row(term: Term) -> BlockRow:
    words = QCoreApplication.translate("Glossary", "%1:").replace("%1", term.term)
    styled = f"<b>{escape(words)}</b><br>{escape(term.plain)}"
    return BlockRow("paragraph", styled, f"{words} {term.plain}")
