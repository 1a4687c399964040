"""The sheet behind the staff corner: what staff may do without a PIN."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.route import Screen
from kiosk.services.navigator import Navigator

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

# It is no visit, so no idle watch closes it.
CLOSES_AFTER_S = 60


@QmlElement
class StaffCornerModel(QObject):
    """Starts the cleaning, or goes back to the start picture."""

    cleaningWanted = Signal()

    def __init__(self, navigator: Navigator, parent: QObject | None = None) -> None:
        """Follow the navigator."""
        super().__init__(parent)
        self._navigator = navigator
        self._left_alone = QTimer(self)
        self._left_alone.setSingleShot(True)
        self._left_alone.setInterval(CLOSES_AFTER_S * 1000)
        self._left_alone.timeout.connect(self.close)
        navigator.moved.connect(self._follow)
        self._follow()

    @Slot()
    def clean(self) -> None:
        """Ignore touches for a minute."""
        self._navigator.restart()
        self.cleaningWanted.emit()

    @Slot()
    def close(self) -> None:
        """Go back to the start picture."""
        self._navigator.restart()

    @Slot()
    def _follow(self) -> None:
        if self._navigator.place.screen is Screen.STAFF_CORNER:
            self._left_alone.start()
        else:
            self._left_alone.stop()
