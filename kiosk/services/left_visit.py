"""Notices that a visit was left open and somebody touches the screen again."""

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.services.idle_watch import IdleWatch
from kiosk.services.navigator import Navigator
from kiosk.services.visit_book import VisitBook

# After the tap that brought it about, so that nothing moves under the finger.
SETTLE_MS = 400


class LeftVisit(QObject):
    """Whether the one who touches now may not be the one who began the visit."""

    changed = Signal()

    def __init__(
        self,
        navigator: Navigator,
        book: VisitBook,
        watch: IdleWatch,
        parent: QObject | None = None,
    ) -> None:
        """Follow the idle watch.

        Args:
            navigator: Knows whether somebody got further than home.
            book: The list; a change of it shows that its owner is here.
            watch: Tells of a touch after a pause.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._navigator = navigator
        self._book = book
        self._suspected = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.suspect)
        watch.returned.connect(self._notice)
        book.changed.connect(self.trust)

    @property
    def suspected(self) -> bool:
        """Whether to ask if the visit is this person's."""
        return self._suspected

    def suspect(self) -> None:
        """Ask whether the visit is this person's."""
        self._set(suspected=True)

    def trust(self) -> None:
        """Ask no longer."""
        self._settle.stop()
        self._set(suspected=False)

    def _notice(self) -> None:
        if self._book.has_any or self._navigator.place != self._navigator.beginning:
            self._settle.start()

    def _set(self, *, suspected: bool) -> None:
        if suspected is not self._suspected:
            self._suspected = suspected
            self.changed.emit()
