"""The topics of a group."""

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.route import Place, Screen
from kiosk.services.library import Library
from kiosk.services.navigator import Navigator
from kiosk.viewmodels.paged_rows import Entry, PagedRows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class TopicRow(Struct, frozen=True):
    """A topic with its main message."""

    target: str
    title: str
    message: str
    sign: str


@QmlElement
class TopicsModel(QObject):
    """The topics of the group that the navigator is at."""

    changed = Signal()

    def __init__(
        self, library: Library, navigator: Navigator, parent: QObject | None = None
    ) -> None:
        """Follow the navigator."""
        super().__init__(parent)
        self._library = library
        self._navigator = navigator
        self._title = ""
        self._longest_message = 0
        self._list = PagedRows(TopicRow, self._row, self)
        navigator.moved.connect(self._derive)
        navigator.foreseen.connect(self._take_up)
        self._derive()

    @Property(str, notify=changed)
    def title(self) -> str:
        """Title of the group."""
        return self._title

    @Property(int, notify=changed)
    def longestMessage(self) -> int:
        """Letters of the longest main message."""
        return self._longest_message

    @Property(QObject, constant=True)
    def list(self) -> PagedRows:
        """The topics."""
        return self._list

    @Slot(str)
    def open(self, topic: str) -> None:
        """Show the first page of a topic."""
        found = self._library.read(lambda pack: pack.topic(topic))
        if found is not None:
            self._navigator.go(Screen.PAGE, found.pages[0])

    @Slot(str)
    def foresee(self, topic: str) -> None:
        """Make the first page of a topic ready while its card is pressed."""
        found = self._library.read(lambda pack: pack.topic(topic))
        if found is not None:
            self._navigator.foresee(Screen.PAGE, found.pages[0])

    @Slot()
    def _derive(self) -> None:
        self._take_up(self._navigator.place)

    @Slot(object)
    def _take_up(self, place: Place) -> None:
        if place.screen is not Screen.TOPICS:
            return
        wanted = place.subject
        for group in self._library.pack.groups:
            if group.id == wanted:
                self._title = group.title
                rows = (self._row(place, topic) for place, topic in enumerate(group.topics))
                self._longest_message = max((len(row.message) for row in rows), default=0)
                self._list.replace(group.topics)
                self.changed.emit()

    def _row(self, _place: int, entry: Entry) -> TopicRow:
        slug = str(entry)
        topic = self._library.read(lambda pack: pack.topic(slug))
        if topic is None:
            return TopicRow(slug, "", "", "info")
        return TopicRow(slug, topic.title, topic.main_message, topic.icon)
