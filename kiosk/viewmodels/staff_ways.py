"""The ways out of a staff screen, and on to the next step where the kiosk is set up."""

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.route import Place, Screen
from kiosk.domain.staff_level import StaffLevel
from kiosk.services.navigator import Navigator
from kiosk.services.setup_walk import SetupWalk

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_NEEDED = Place(Screen.STAFF_NEW_PIN, StaffLevel.IT.value)
_LEFT_FOR_LATER = frozenset({Screen.STAFF_NEW_PIN, Screen.STAFF_REVIEW})


@QmlElement
class StaffWays(QObject):
    """One screen back, or out of the staff area."""

    changed = Signal()

    def __init__(self, navigator: Navigator, parent: QObject | None = None) -> None:
        """Walk with a navigator."""
        super().__init__(parent)
        self._navigator = navigator
        self._setup = SetupWalk(navigator, self)
        navigator.moved.connect(self.changed)

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        """Whether there is a staff screen to go back to."""
        return self._navigator.can_go_back

    @Property(str, notify=changed)
    def eyebrow(self) -> str:
        """Whose screen it is, or which step."""
        step = self._setup.step
        if step is None:
            return QCoreApplication.translate("StaffWays", "For staff")
        words = QCoreApplication.translate("StaffWays", "Setting up: step %1 of %2")
        return words.replace("%1", str(step[0])).replace("%2", str(step[1]))

    @property
    def in_setup(self) -> bool:
        """Whether the screen is a step of setting the kiosk up."""
        return self._setup.is_on

    @Property(str, notify=changed)
    def onward(self) -> str:
        """How to pass a step that stores nothing of itself, or nothing where there is none."""
        place = self._navigator.place
        if self._setup.step is None or place == _NEEDED:
            return ""
        if place.screen in _LEFT_FOR_LATER:
            return QCoreApplication.translate("StaffWays", "Later")
        return QCoreApplication.translate("StaffWays", "Next") if self.onlyRead else ""

    @Property(bool, notify=changed)
    def onlyRead(self) -> bool:
        """Whether a step is only read, so that going on is what one does there."""
        is_read = self._navigator.place.screen is Screen.STAFF_LANGUAGES
        return is_read and self._setup.step is not None

    def go_ahead(self) -> None:
        """Go where staff came from, since they are done here, or to the next step."""
        if self._setup.is_on:
            self._setup.go_on()
        else:
            self._navigator.back()

    @Slot()
    def goOnward(self) -> None:
        """Pass the step."""
        self._setup.go_on()

    @Slot()
    def goBack(self) -> None:
        """Show the screen before."""
        self._navigator.back()

    @Slot()
    def leave(self) -> None:
        """Leave the staff area; the start picture shows."""
        self._navigator.restart()
