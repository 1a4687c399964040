"""Home: a card for each group of topics, and the common questions."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.route import Screen
from kiosk.services.library import Library
from kiosk.services.navigator import Navigator
from kiosk.viewmodels.rows import RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CardRow:
    """A card with an icon."""

    target: str
    title: str
    about: str
    sign: str


@QmlElement
class HomeModel(QObject):
    """The groups of the pack and what a tap on them opens."""

    changed = Signal()

    def __init__(
        self,
        library: Library,
        navigator: Navigator,
        *,
        searchable: bool,
        parent: QObject | None = None,
    ) -> None:
        """Show the groups of the pack; ``searchable`` tells whether a visitor can type."""
        super().__init__(parent)
        self._library = library
        self._navigator = navigator
        self._searchable = searchable
        self._groups = RowsModel(CardRow, self)
        library.replaced.connect(self._derive)
        self._derive()

    @Property(QObject, constant=True)
    def groups(self) -> RowsModel:
        """At most six groups."""
        return self._groups

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
        """Show the topics of a group."""
        self._navigator.go(Screen.TOPICS, group)

    @Slot()
    def openLanguages(self) -> None:
        """Show the languages, and the notice of free help in many more."""
        self._navigator.go(Screen.LANGUAGE)

    @Slot()
    def openAnswers(self) -> None:
        """Show the common questions."""
        self._navigator.go(Screen.FAQ)

    def _derive(self) -> None:
        self._groups.replace(
            [CardRow(g.id, g.title, g.about, g.icon) for g in self._library.pack.groups]
        )
