"""The ways out of a staff screen."""

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.services.navigator import Navigator

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StaffWays(QObject):
    """One screen back, or out of the staff area."""

    changed = Signal()

    def __init__(self, navigator: Navigator, parent: QObject | None = None) -> None:
        """Walk with a navigator."""
        super().__init__(parent)
        self._navigator = navigator
        navigator.moved.connect(self.changed)

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        """Whether there is a staff screen to go back to."""
        return self._navigator.can_go_back

    @Property(str, notify=changed)
    def eyebrow(self) -> str:
        """Whose screen it is."""
        return QCoreApplication.translate("StaffWays", "For staff")

    @property
    def in_setup(self) -> bool:
        """Whether the screen is a step of setting the kiosk up."""
        return False

    def go_ahead(self) -> None:
        """Go where staff came from, since they are done here."""
        self._navigator.back()

    @Slot()
    def goBack(self) -> None:
        """Show the screen before."""
        self._navigator.back()

    @Slot()
    def leave(self) -> None:
        """Leave the staff area; the start picture shows."""
        self._navigator.restart()
