"""Still there? The warning before a visit is erased."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.idle import IdleStage
from kiosk.services.idle_watch import IdleWatch

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StillThereModel(QObject):
    """Whether the warning stands, and how long it will."""

    changed = Signal()
    finished = Signal()

    def __init__(self, watch: IdleWatch, parent: QObject | None = None) -> None:
        """Follow the idle watch."""
        super().__init__(parent)
        self._watch = watch
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self.changed)
        watch.stageChanged.connect(self._follow)

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """Whether the warning stands."""
        return self.is_shown

    @property
    def is_shown(self) -> bool:
        """Whether the warning stands."""
        return self._watch.stage is IdleStage.WARNING

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Seconds until the visit is erased."""
        return self._watch.seconds_left

    @Slot()
    def stay(self) -> None:
        """Go on; a touch beside the buttons and any key do the same."""
        self._watch.touched()

    @Property(bool, notify=changed)
    def unlimited(self) -> bool:
        """Whether the visitor asked for no time limit before."""
        return self._watch.unlimited

    @Slot()
    def liftLimit(self) -> None:
        """Go on without a time limit in this visit."""
        self.stay()
        self._watch.set_unlimited(wanted=True)

    @Slot()
    def erase(self) -> None:
        """End the visit now."""
        self.finished.emit()

    @Slot()
    def _follow(self) -> None:
        if self.is_shown:
            self._second.start()
        else:
            self._second.stop()
        self.changed.emit()
