"""A list of how things are, for staff: nothing in it can be pressed."""

from collections.abc import Sequence
from enum import Enum
from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.paged_rows import PagedRows, as_it_is
from kiosk.viewmodels.staff_button import StaffAction, StaffButton, share_out
from kiosk.viewmodels.staff_ways import StaffWays

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Sign(Enum):
    """How something is, by the name of an icon."""

    WELL = "circle-check"
    WRONG = "triangle-alert"
    LOOKING = "hourglass"
    TOLD = "info"


class StateRow(Struct, frozen=True):
    """How one thing is.

    Attributes:
        title: The thing and how it is, in one short sentence.
        about: What to do, or more of it, or nothing.
        sign: Name of an icon.
        wrong: Whether somebody has to do something.
        language: Of the title where it is not the screen's, else empty.
    """

    title: str
    about: str
    sign: str
    wrong: bool
    language: str = ""


def state_row(sign: Sign, title: str, about: str = "", language: str = "") -> StateRow:
    """Give a row that looks as its sign says."""
    return StateRow(title, about, sign.value, wrong=sign is Sign.WRONG, language=language)


class StatesContent(Protocol):
    """What such a list says and does."""

    @property
    def title(self) -> str:
        """Heading of the screen."""
        ...

    @property
    def advice(self) -> str:
        """One sentence under the heading, or nothing."""
        ...

    def rows(self) -> Sequence[StateRow]:
        """Give the rows as they are now."""
        ...

    def actions(self) -> Sequence[StaffAction]:
        """Give the buttons under the list, two at most."""
        ...


@QmlElement
class StaffStatesModel(QObject):
    """A title, a line of advice, the rows of some content, and up to two buttons."""

    changed = Signal()

    def __init__(
        self, ways: StaffWays, content: StatesContent, parent: QObject | None = None
    ) -> None:
        """Show the content as it is; :meth:`showAnew` shows it anew."""
        super().__init__(parent)
        self._ways = ways
        self._content = content
        self._list = PagedRows(StateRow, as_it_is, self)
        self._buttons = StaffButton(self), StaffButton(self)
        self._list.replace(content.rows())
        share_out(content.actions(), self._buttons)

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

    @Property(QObject, constant=True)
    def first(self) -> StaffButton:
        """The first button under the list."""
        return self._buttons[0]

    @Property(QObject, constant=True)
    def second(self) -> StaffButton:
        """The second one."""
        return self._buttons[1]

    @Slot()
    def showAnew(self) -> None:
        """Show the content anew, because something of it has changed."""
        self._list.replace(self._content.rows(), from_start=False)
        share_out(self._content.actions(), self._buttons)
        self.changed.emit()
