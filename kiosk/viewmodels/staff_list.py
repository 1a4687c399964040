"""A screen of the staff area that is a list: of things to open, or of things to know."""

from collections.abc import Sequence
from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.paged_rows import PagedRows, as_it_is
from kiosk.viewmodels.staff_ways import StaffWays

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class StaffRow(Struct, frozen=True):
    """A row of the list.

    Attributes:
        target: What a tap on it opens, in words of the content; empty where it is only to know.
        about: A few words under the title, or nothing.
        sign: Name of an icon.
    """

    target: str
    title: str
    about: str
    sign: str


class StaffContent(Protocol):
    """What a list of the staff area says and does."""

    @property
    def title(self) -> str:
        """Heading of the screen."""
        ...

    @property
    def advice(self) -> str:
        """One sentence under the heading, or nothing."""
        ...

    def rows(self) -> Sequence[StaffRow]:
        """Give the rows as they are now."""
        ...

    def open(self, target: str) -> None:
        """Do what a row offers."""
        ...


@QmlElement
class StaffListModel(QObject):
    """A title, a line of advice and the rows of some content."""

    changed = Signal()

    def __init__(
        self, ways: StaffWays, content: StaffContent, parent: QObject | None = None
    ) -> None:
        """Show the content as it is; :meth:`showAnew` shows it anew."""
        super().__init__(parent)
        self._ways = ways
        self._content = content
        self._title = content.title
        self._list = PagedRows(StaffRow, as_it_is, self)
        self._list.replace(content.rows())

    @Property(QObject, constant=True)
    def ways(self) -> StaffWays:
        """The ways out."""
        return self._ways

    @Property(QObject, constant=True)
    def list(self) -> PagedRows:
        """The rows."""
        return self._list

    @Property(str, notify=changed)
    def title(self) -> str:
        """Heading of the screen."""
        return self._content.title

    @Property(str, notify=changed)
    def advice(self) -> str:
        """One sentence under the heading, or nothing."""
        return self._content.advice

    @Slot(str)
    def open(self, target: str) -> None:
        """Do what a row offers."""
        self._content.open(target)

    @Slot()
    def showAnew(self) -> None:
        """Show the content anew, because something of it has changed."""
        same, self._title = self._title == self._content.title, self._content.title
        self._list.replace(self._content.rows(), from_start=not same)
        self.changed.emit()
