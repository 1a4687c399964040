"""Home: a card for each group of topics, and the common questions."""

from msgspec import Struct
from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.route import Screen
from kiosk.domain.topics import Group
from kiosk.services.library import Library
from kiosk.services.navigator import Navigator
from kiosk.viewmodels.paged_rows import PagedRows, as_it_is

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class CardRow(Struct, frozen=True):
    """A card with an icon; one without a target opens the common questions."""

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
        self._list = PagedRows(CardRow, as_it_is, self)
        library.replaced.connect(self._derive)
        navigator.restarted.connect(self._derive)
        self._derive()

    @Property(QObject, constant=True)
    def list(self) -> PagedRows:
        """At most six groups, and the common questions."""
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
    def open(self, group: str) -> None:
        """Show the topics of a group, or the common questions."""
        if group:
            self._navigator.go(Screen.TOPICS, group)
        else:
            self._navigator.go(Screen.FAQ)

    @Slot(str)
    def foresee(self, group: str) -> None:
        """Make the topics of a group ready while its card is pressed."""
        if group:
            self._navigator.foresee(Screen.TOPICS, group)

    @Slot()
    def openLanguages(self) -> None:
        """Show the languages, and the notice of free help in many more."""
        self._navigator.go(Screen.LANGUAGE)

    @Slot()
    def _derive(self) -> None:
        answers = CardRow(
            "",
            QCoreApplication.translate("HomeScreen", "Common questions"),
            QCoreApplication.translate("HomeScreen", "Short answers to what people often ask"),
            "circle-help",
        )
        self._list.replace([*map(card_of, self._library.pack.groups), answers])


def card_of(group: Group) -> CardRow:
    """Make the card of a group."""
    return CardRow(group.id, group.title, group.about, group.icon)
