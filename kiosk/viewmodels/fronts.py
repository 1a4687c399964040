"""What stands in front of a screen, or above it: the idle warning, a cover, a fresh start."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QUrl, Signal
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.qml_files import control_file, named_screen_file

if TYPE_CHECKING:
    from kiosk.viewmodels.cover import CoverModel
    from kiosk.viewmodels.start_over import StartOverModel
    from kiosk.viewmodels.still_there import StillThereModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FrontsModel(QObject):
    """Which of them stands, with its view model and its file; none before there is a kiosk."""

    warningChanged = Signal()
    coverChanged = Signal()
    offerChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._bare = False
        self._still_there: StillThereModel | None = None
        self._cover: CoverModel | None = None
        self._start_over: StartOverModel | None = None

    def take_warning(self, still_there: "StillThereModel") -> None:
        """Learn of the idle warning, which stands in front of everything."""
        self._still_there = still_there
        still_there.changed.connect(self.warningChanged)
        self.warningChanged.emit()

    def take_cover(self, cover: "CoverModel") -> None:
        """Learn of the cover, which stands in front of everything but the idle warning."""
        self._cover = cover
        cover.changed.connect(self.coverChanged)

    def take_offer(self, start_over: "StartOverModel") -> None:
        """Learn of the offer of a fresh start, which stands above the screen."""
        self._start_over = start_over
        start_over.changed.connect(self.offerChanged)

    def redraw(self) -> None:
        """Make what stands anew, in other words."""
        for self._bare in (True, False):
            self.warningChanged.emit()
            self.coverChanged.emit()
            self.offerChanged.emit()

    @Property(QObject, notify=warningChanged)
    def stillThere(self) -> "StillThereModel | None":
        """The idle warning, once there is one."""
        return self._still_there

    @Property(bool, notify=warningChanged)
    def warningShown(self) -> bool:
        """Whether the idle warning stands."""
        return self._still_there is not None and self._still_there.is_shown

    @Property(QUrl, notify=warningChanged)
    def warningSource(self) -> QUrl:
        """QML file of the idle warning while it stands, else nothing."""
        stands = self._still_there is not None and self._still_there.is_shown
        return named_screen_file("StillThereScreen") if stands and not self._bare else QUrl()

    @Property(QObject, notify=coverChanged)
    def cover(self) -> "CoverModel | None":
        """What may stand in front of everything."""
        return self._cover

    @Property(bool, notify=coverChanged)
    def coverShown(self) -> bool:
        """Whether something stands in front of everything."""
        return self._cover is not None and self._cover.is_shown

    @Property(QUrl, notify=coverChanged)
    def coverSource(self) -> QUrl:
        """QML file of the cover while one stands, else nothing."""
        return self._cover.address if self._cover and not self._bare else QUrl()

    @Property(QObject, notify=offerChanged)
    def startOver(self) -> "StartOverModel | None":
        """The offer of a fresh start."""
        return self._start_over

    @Property(bool, notify=offerChanged)
    def offerShown(self) -> bool:
        """Whether the offer stands above the screen."""
        return self._start_over is not None and self._start_over.is_shown

    @Property(QUrl, notify=offerChanged)
    def offerSource(self) -> QUrl:
        """QML file of the offer while it stands, else nothing."""
        shown = self._start_over is not None and self._start_over.is_shown
        return control_file("StartOver") if shown and not self._bare else QUrl()
