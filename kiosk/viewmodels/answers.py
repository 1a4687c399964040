"""The common questions: by group, as a list, and one with its answer."""

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.pack import Pack
from kiosk.domain.pages import Answer
from kiosk.domain.route import Screen
from kiosk.domain.topics import Group
from kiosk.services.library import Library
from kiosk.services.navigator import Navigator
from kiosk.viewmodels.home import CardRow
from kiosk.viewmodels.paged_rows import Entry, PagedRows, as_it_is

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class AnswerRow(Struct, frozen=True):
    """A common question in a list."""

    target: str
    title: str


@QmlElement
class AnswerGroupsModel(QObject):
    """A card for each group that has common questions."""

    changed = Signal()

    def __init__(
        self,
        library: Library,
        navigator: Navigator,
        *,
        searchable: bool,
        parent: QObject | None = None,
    ) -> None:
        """Follow the navigator; ``searchable`` tells whether a visitor can type."""
        super().__init__(parent)
        self._library = library
        self._navigator = navigator
        self._searchable = searchable
        self._list = PagedRows(CardRow, as_it_is, self)
        navigator.moved.connect(self._derive)
        navigator.restarted.connect(self._forget)
        self._derive()

    @Property(QObject, constant=True)
    def list(self) -> PagedRows:
        """The groups."""
        return self._list

    @Property(bool, constant=True)
    def searchable(self) -> bool:
        """Whether there is a keyboard to search with."""
        return self._searchable

    @Slot()
    def openSearch(self) -> None:
        """Show the search."""
        self._navigator.go(Screen.SEARCH)

    @Slot(str)
    def openGroup(self, group: str) -> None:
        """Show the questions of a group."""
        self._navigator.go(Screen.FAQ_LIST, group)

    @Slot()
    def _derive(self) -> None:
        if self._navigator.place.screen is not Screen.FAQ:
            return
        grouped = self._library.read(
            lambda pack: [(group, answers_in(pack, group)) for group in pack.answer_groups]
        )
        cards = [
            CardRow(group.id, group.title, self._counted(len(answers)), group.icon)
            for group, answers in grouped or []
            if answers
        ]
        self._list.replace(cards, from_start=False)

    @Slot()
    def _forget(self) -> None:
        # The next visitor begins at the first page.
        self._list.replace(())

    def _counted(self, count: int) -> str:
        return self.tr("%n question(s)", "", count)


@QmlElement
class AnswerListModel(QObject):
    """The common questions of one group."""

    changed = Signal()

    def __init__(
        self, library: Library, navigator: Navigator, parent: QObject | None = None
    ) -> None:
        """Follow the navigator."""
        super().__init__(parent)
        self._library = library
        self._navigator = navigator
        self._title = ""
        self._list = PagedRows(AnswerRow, _row, self)
        navigator.moved.connect(self._derive)
        navigator.restarted.connect(self._forget)
        self._derive()

    @Property(str, notify=changed)
    def title(self) -> str:
        """Title of the group."""
        return self._title

    @Property(QObject, constant=True)
    def list(self) -> PagedRows:
        """The questions."""
        return self._list

    @Slot(str)
    def open(self, answer: str) -> None:
        """Show one question with its answer."""
        self._navigator.go(Screen.ANSWER, answer)

    @Slot()
    def _forget(self) -> None:
        # The next visitor begins at the first page.
        self._title = ""

    @Slot()
    def _derive(self) -> None:
        place = self._navigator.place
        if place.screen is not Screen.FAQ_LIST:
            return
        group = next((g for g in self._library.pack.answer_groups if g.id == place.subject), None)
        if group is None:
            return
        found = self._library.read(lambda pack: answers_in(pack, group))
        if group.title != self._title:
            self._title = group.title
            self._list.replace(found or ())
        self.changed.emit()


def answers_in(pack: Pack, group: Group) -> tuple[Answer, ...]:
    """Give the answers whose topic is in a group; ones without a topic are in the first."""
    first = pack.answer_groups[0].id == group.id
    return tuple(
        answer
        for answer in pack.answers()
        if answer.topic in group.topics or (first and not answer.topic)
    )


def _row(_place: int, entry: Entry) -> AnswerRow:
    if not isinstance(entry, Answer):
        raise TypeError(entry)
    return AnswerRow(entry.page.id, entry.page.title)
