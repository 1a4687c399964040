"""Search: what the visitor types, and what was found."""

from typing import TYPE_CHECKING, assert_never

from msgspec import Struct
from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.glossary import subject_of
from kiosk.domain.route import Screen
from kiosk.domain.search import WORD_AT_LEAST, Found, Hit
from kiosk.services.navigator import Navigator
from kiosk.services.typist import Typist
from kiosk.viewmodels.keyboard import KeyboardModel
from kiosk.viewmodels.paged_rows import Entry, PagedRows

if TYPE_CHECKING:
    from kiosk.services.finder import Finder

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class HitRow(Struct, frozen=True):
    """One result: what kind of thing it is, and its title."""

    place: int
    title: str
    kind: str
    sign: str


@QmlElement
class SearchModel(QObject):
    """The line that is typed, the results, and the ways on where there are none."""

    changed = Signal()

    def __init__(
        self,
        typist: Typist,
        own_words: Typist | None,
        finder: "Finder",
        navigator: Navigator,
        parent: QObject | None = None,
    ) -> None:
        """Follow the line.

        Args:
            typist: Holds the line.
            own_words: Takes the line as a question of the visitor's own, or None where the clinic
                does not want such questions.
            finder: Searches the pack, for this model alone.
            navigator: Opens what was found.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._own_words = own_words
        self._typist = typist
        self._finder = finder
        # It goes with the model, and so does what it has read.
        finder.setParent(self)
        self._navigator = navigator
        self._types = True
        self._hits: tuple[Hit, ...] = ()
        self._list = PagedRows(HitRow, _row, self)
        self._keyboard = KeyboardModel(typist, self)
        self._keyboard.entered.connect(self.finish)
        typist.changed.connect(self._search)
        finder.changed.connect(self._search_on)
        navigator.moved.connect(self._arrive)
        navigator.restarted.connect(self._forget)
        self._arrive()

    @Property(QObject, constant=True)
    def keyboard(self) -> KeyboardModel:
        """The keys and the line."""
        return self._keyboard

    @Property(QObject, constant=True)
    def list(self) -> PagedRows:
        """The results, the best first."""
        return self._list

    @Property(bool, notify=changed)
    def typing(self) -> bool:
        """Whether the keyboard shows; else the results have its room."""
        return self._types

    @Property(bool, notify=changed)
    def asked(self) -> bool:
        """Whether there is enough to search for."""
        return self._is_query

    @Property(bool, notify=changed)
    def some(self) -> bool:
        """Whether there are results."""
        return bool(self._hits)

    @Property(bool, notify=changed)
    def nothing(self) -> bool:
        """Whether nothing was found."""
        return self._is_query and not self._hits and not self._finder.reads

    @property
    def results(self) -> PagedRows:
        """The results, the best first."""
        return self._list

    @property
    def reads(self) -> bool:
        """Whether there is more of the pack to be read."""
        return self._finder.reads

    @Property(str, notify=changed)
    def told(self) -> str:
        """How much was found, in words."""
        if self.nothing:
            words = QCoreApplication.translate("Search", "Nothing found for “%1”.")
            return words.replace("%1", self._query)
        if not self.asked:
            return QCoreApplication.translate("Search", "Type a word or a question.")
        return self._counted(len(self._hits))

    @Property(bool, constant=True)
    def offersOwn(self) -> bool:
        """Whether the line may become a question of the visitor's own."""
        return self._own_words is not None

    @Slot(int)
    def open(self, place: int) -> None:
        """Show what was found."""
        hit = self._hits[place]
        match hit.found:
            case Found.PAGE:
                self._navigator.go(Screen.PAGE, hit.target)
            case Found.ANSWER:
                self._navigator.go(Screen.ANSWER, hit.target)
            case Found.TERM:
                self._navigator.go(Screen.GLOSSARY, subject_of(hit.target))
            case _:
                assert_never(hit.found)

    @Slot()
    def finish(self) -> None:
        """Give the results the room of the keyboard."""
        if self._is_query:
            self._show(types=False)

    @Slot()
    def typeAgain(self) -> None:
        """Show the keyboard."""
        self._show(types=True)

    @Slot()
    def openAnswers(self) -> None:
        """Show the common questions."""
        self._navigator.go(Screen.FAQ)

    @Slot()
    def openTopics(self) -> None:
        """Show the groups of topics."""
        self._navigator.go_home()

    @Slot()
    def askAsOwn(self) -> None:
        """Take the line along as a question of the visitor's own."""
        if self._own_words is not None:
            self._own_words.write(self._query)
            self._navigator.go(Screen.KEYBOARD)

    @property
    def _query(self) -> str:
        return self._typist.line.text.strip()

    @property
    def _is_query(self) -> bool:
        return len(self._query) >= WORD_AT_LEAST

    def _counted(self, count: int) -> str:
        return self.tr("%n result(s)", "", count)

    @Slot()
    def _arrive(self) -> None:
        if self._navigator.place.screen is Screen.SEARCH:
            self._finder.prepare()
            self._search_on()

    @Slot()
    def _forget(self) -> None:
        self._types = True

    def _show(self, *, types: bool) -> None:
        self._types = types
        self._list.replace(self._hits)
        self.changed.emit()

    @Slot()
    def _search(self) -> None:
        self._take(from_start=True)

    @Slot()
    def _search_on(self) -> None:
        self._take(from_start=False)

    def _take(self, *, from_start: bool) -> None:
        self._hits = self._finder.find(self._query) if self._is_query else ()
        self._list.replace(self._hits, from_start=from_start)
        self.changed.emit()


def _row(place: int, entry: Entry) -> HitRow:
    if not isinstance(entry, Hit):
        raise TypeError(entry)
    match entry.found:
        case Found.PAGE:
            kind, sign = QCoreApplication.translate("Search", "Page"), "file-text"
        case Found.ANSWER:
            kind, sign = QCoreApplication.translate("Search", "Common question"), "circle-help"
        case Found.TERM:
            kind, sign = QCoreApplication.translate("Search", "Word"), "book-a"
        case _:
            assert_never(entry.found)
    return HitRow(place, entry.title, kind, sign)
