"""Not your list? Start over: for the next person, where a visit was left open."""

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.route import Screen
from kiosk.services.left_visit import LeftVisit
from kiosk.services.navigator import Navigator
from kiosk.services.visit_book import VisitBook

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

# Where a visit begins, and where the list of another person would be seen.
_OFFERED_ON = frozenset({Screen.THERAPIES, Screen.HOME, Screen.QUESTIONS})


@QmlElement
class StartOverModel(QObject):
    """Whether to offer a fresh start, above the screen."""

    changed = Signal()
    wanted = Signal()

    def __init__(
        self,
        left: LeftVisit,
        navigator: Navigator,
        book: VisitBook,
        parent: QObject | None = None,
    ) -> None:
        """Follow where the visitor is.

        Args:
            left: Knows whether the visit may be another person's.
            navigator: Knows which screen shows.
            book: The list.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._left = left
        self._navigator = navigator
        self._book = book
        left.changed.connect(self.changed)
        navigator.moved.connect(self.changed)

    @property
    def is_shown(self) -> bool:
        """Whether the offer stands above the screen."""
        return self._left.suspected and self._navigator.place.screen in _OFFERED_ON

    @Property(str, notify=changed)
    def words(self) -> str:
        """What the button says."""
        if self._book.has_any:
            return QCoreApplication.translate("StartOver", "Not your list? Start over")
        return QCoreApplication.translate("StartOver", "Not your visit? Start over")

    @Slot()
    def startOver(self) -> None:
        """Erase the visit and begin another one."""
        self.wanted.emit()
