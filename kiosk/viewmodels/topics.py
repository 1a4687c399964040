"""The topics of a group."""

from collections.abc import Iterator
from contextlib import suppress

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.errors import PackError
from kiosk.domain.route import Place, Screen
from kiosk.domain.topics import Group
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
        self._group = self._title = ""
        self._longest_message = 0
        self._list = PagedRows(TopicRow, self._row, self)
        navigator.moved.connect(self._derive)
        navigator.foreseen.connect(self._foresee)
        navigator.restarted.connect(self._forget)
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
        with suppress(PackError):
            self._navigator.foresee(Screen.PAGE, self._library.pack.topic(topic).pages[0])

    @Slot()
    def _forget(self) -> None:
        self._group = self._title = ""
        self._longest_message = 0
        self._list.replace(())
        self.changed.emit()

    @Slot()
    def _derive(self) -> None:
        for group in self._groups_at(self._navigator.place):
            self._take_up(group)

    @Slot(object)
    def _foresee(self, place: Place) -> None:
        # What cannot be read is told to whoever opens the list, not to a finger that may slide off.
        pack = self._library.pack
        with suppress(PackError):
            for group in self._groups_at(place):
                for topic in group.topics:
                    pack.topic(topic)
                self._take_up(group)

    def _groups_at(self, place: Place) -> Iterator[Group]:
        if place.screen is Screen.TOPICS:
            yield from (one for one in self._library.pack.groups if one.id == place.subject)

    def _take_up(self, group: Group) -> None:
        rows = (self._row(place, topic) for place, topic in enumerate(group.topics))
        self._longest_message = max((len(row.message) for row in rows), default=0)
        self._list.replace(group.topics, from_start=group.id != self._group)
        self._group, self._title = group.id, group.title
        self.changed.emit()

    def _row(self, _place: int, entry: Entry) -> TopicRow:
        slug = str(entry)
        topic = self._library.read(lambda pack: pack.topic(slug))
        if topic is None:
            return TopicRow(slug, "", "", "info")
        return TopicRow(slug, topic.title, topic.main_message, topic.icon)
