"""No time limit for me: for those who need longer than the screen gives."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.services.idle_watch import IdleWatch

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TimeLimit(QObject):
    """Whether this visit has a time limit; the next one has it again."""

    changed = Signal()

    def __init__(self, watch: IdleWatch, parent: QObject | None = None) -> None:
        """Follow the idle watch."""
        super().__init__(parent)
        self._watch = watch
        watch.limitChanged.connect(self.changed)

    @Property(bool, notify=changed)
    def lifted(self) -> bool:
        """Whether the visitor asked for no time limit."""
        return self._watch.unlimited

    @Slot()
    def lift(self) -> None:
        """End the visit only after 30 minutes without a touch."""
        self._watch.set_unlimited(wanted=True)

    @Slot()
    def toggle(self) -> None:
        """Lift the limit, or put it back."""
        self._watch.set_unlimited(wanted=not self._watch.unlimited)
