"""What stands in front of every screen: a visitor's cover, the dark one, those of staff."""

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.cover import Cover
from kiosk.services.screen_cleaning import ScreenCleaning
from kiosk.services.screen_cover import ScreenCover
from kiosk.viewmodels.qml_files import named_screen_file

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_FILES = {
    Cover.HIDDEN: "HiddenScreen",
    Cover.RESTING: "RestingScreen",
    Cover.CLEANING: "CleaningScreen",
    Cover.MAINTENANCE: "AsideScreen",
}


@QmlElement
class CoverModel(QObject):
    """Which cover stands, and what a touch on it does."""

    changed = Signal()
    counted = Signal()
    minutesTold = Signal()
    comeBackWanted = Signal()

    def __init__(
        self, cover: ScreenCover, cleaning: ScreenCleaning, parent: QObject | None = None
    ) -> None:
        """Follow the cover.

        Args:
            cover: What stands in front.
            cleaning: Counts the seconds of one of them.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._cover = cover
        self._cleaning = cleaning
        self._minutes_left = 0
        cover.changed.connect(self.changed)
        cleaning.changed.connect(self.counted)

    @property
    def is_shown(self) -> bool:
        """Whether a cover stands."""
        return self._cover.cover is not None

    @property
    def address(self) -> QUrl:
        """QML file of the cover that stands, else nothing."""
        cover = self._cover.cover
        if cover is None:
            return QUrl()
        return named_screen_file(_FILES[cover])

    @Property(int, notify=counted)
    def secondsLeft(self) -> int:
        """Seconds until touches count again."""
        return self._cleaning.seconds_left

    @Property(int, notify=minutesTold)
    def minutesLeft(self) -> int:
        """Minutes until the kiosk comes back to its place."""
        return self._minutes_left

    def tell_minutes(self, left: int) -> None:
        """Show how many minutes are left until then."""
        self._minutes_left = left
        self.minutesTold.emit()

    @Slot()
    def comeBack(self) -> None:
        """Bring the kiosk back to its place now."""
        self.comeBackWanted.emit()

    @Slot()
    def touch(self) -> None:
        """Take the cover away."""
        self._cover.touch()
