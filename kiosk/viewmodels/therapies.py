"""The choice of a therapy, where the kiosk shows several: a card for each."""

from msgspec import Struct
from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.route import THERAPIES, Screen
from kiosk.services.navigator import Navigator
from kiosk.services.review_notice import ReviewNotice
from kiosk.services.therapies import Therapies, Therapy
from kiosk.viewmodels.paged_rows import PagedRows, as_it_is

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class TherapyRow(Struct, frozen=True):
    """A therapy with how much is on its list, and who has reviewed it or why it cannot be read.

    Its language is told where it is not that of the screen.
    """

    target: str
    title: str
    message: str
    sign: str
    language: str


@QmlElement
class TherapiesModel(QObject):
    """The therapies and what a tap on them opens."""

    changed = Signal()

    def __init__(
        self,
        therapies: Therapies,
        review: ReviewNotice,
        navigator: Navigator,
        desk_words: str,
        parent: QObject | None = None,
    ) -> None:
        """Show a card for each.

        Args:
            therapies: What there is to choose.
            review: Says who has reviewed a pack.
            navigator: Leads to help, for what cannot be read.
            desk_words: Where staff are, in words that follow "at".
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._therapies = therapies
        self._review = review
        self._navigator = navigator
        self._desk_words = desk_words
        self._list = PagedRows(TherapyRow, as_it_is, self)
        therapies.changed.connect(self._derive)
        navigator.moved.connect(self._arrive)
        review.changed.connect(self._derive)
        navigator.restarted.connect(self._derive)
        self._derive()

    @Property(QObject, constant=True)
    def list(self) -> PagedRows:
        """A card for each therapy."""
        return self._list

    @Property(int, notify=changed)
    def longestMessage(self) -> int:
        """Letters of the longest words below a title."""
        rows = map(self._row, self._therapies.therapies)
        return max((len(row.message) for row in rows), default=0)

    @Slot(str)
    def open(self, therapy: str) -> None:
        """Show home of a therapy; where it has nothing to show, who can help."""
        if not self._therapies.choose(therapy):
            self._navigator.go(Screen.HELP)

    @Slot()
    def openLanguages(self) -> None:
        """Show the languages, and the notice of free help in many more."""
        self._navigator.go(Screen.LANGUAGE)

    @Slot()
    def _arrive(self) -> None:
        if self._navigator.place == THERAPIES:
            self._derive()

    @Slot()
    def _derive(self) -> None:
        self._list.replace([self._row(each) for each in self._therapies.therapies])
        self.changed.emit()

    def _row(self, therapy: Therapy) -> TherapyRow:
        title, language = self._therapies.title(therapy.id)
        if therapy.pack is None:
            words = QCoreApplication.translate(
                "TherapiesScreen", "This cannot be shown just now. Please ask at %1."
            )
            message = words.replace("%1", self._desk_words)
            return TherapyRow(therapy.id, title, message, "info", language)
        groups = therapy.pack.groups
        sign = groups[0].icon if groups else "book-open"
        count = self._therapies.list_of(therapy.id)
        chosen = self._counted(count) + " " if count else ""
        message = chosen + self._review.sentence_of(therapy.pack)
        return TherapyRow(therapy.id, title, message, sign, language)

    def _counted(self, count: int) -> str:
        return self.tr("%n question(s) on your list.", "", count)
