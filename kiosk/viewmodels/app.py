"""Which screen is shown, with its view model."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QUrl, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.route import Screen
from kiosk.host.bundle import qml_folder
from kiosk.services.navigator import Navigator

if TYPE_CHECKING:
    from kiosk.viewmodels.bar import BarModel
    from kiosk.viewmodels.still_there import StillThereModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_FILES = {
    Screen.ATTRACT: "AttractScreen",
    Screen.HOME: "HomeScreen",
    Screen.TOPICS: "TopicsScreen",
    Screen.PAGE: "PageScreen",
    Screen.SOURCES: "SourcesScreen",
    Screen.FAQ: "FaqScreen",
    Screen.FAQ_LIST: "FaqListScreen",
    Screen.ANSWER: "AnswerScreen",
    Screen.QUESTIONS: "QuestionsScreen",
    Screen.STAGES: "StagesScreen",
    Screen.READY: "ReadyScreen",
    Screen.PREVIEW: "PreviewScreen",
    Screen.PRINTING: "PrintingScreen",
    Screen.TAKEAWAY: "TakeawayScreen",
    Screen.HELP: "HelpScreen",
    Screen.FINISH: "FinishScreen",
    Screen.ASK_DESK: "AskDeskScreen",
    Screen.DISPLAY: "DisplayScreen",
}
_WITHOUT_BAR = frozenset({Screen.ATTRACT, Screen.ASK_DESK})


@QmlElement
class AppModel(QObject):
    """The screen that the window shows."""

    changed = Signal()
    warningChanged = Signal()
    contrastChanged = Signal()

    def __init__(
        self, navigator: Navigator, attract: QObject, parent: QObject | None = None
    ) -> None:
        """Show the start picture.

        Args:
            navigator: Says where the visitor is.
            attract: The view model of the start picture.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._navigator = navigator
        self._models: Mapping[Screen, QObject] = {Screen.ATTRACT: attract}
        self._bar: BarModel | None = None
        self._still_there: StillThereModel | None = None
        self._screen = navigator.place.screen
        self._high_contrast = False
        navigator.arrived.connect(self._follow)

    def complete(
        self, models: Mapping[Screen, QObject], bar: "BarModel", still_there: "StillThereModel"
    ) -> None:
        """Learn of everything beyond the start picture.

        Args:
            models: The view model of each screen.
            bar: The fixed bar.
            still_there: The idle warning.
        """
        self._models, self._bar, self._still_there = models, bar, still_there
        bar.changed.connect(self.changed)
        still_there.changed.connect(self.warningChanged)
        self.changed.emit()

    @property
    def high_contrast(self) -> bool:
        """Whether the system asks for high contrast."""
        return self._high_contrast

    def _get_high_contrast(self) -> bool:
        return self._high_contrast

    def _set_high_contrast(self, high: bool) -> None:  # noqa: FBT001 (Qt calls it so)
        if high != self._high_contrast:
            self._high_contrast = high
            self.contrastChanged.emit()

    # Told by the window: from Python the system's hints crash PySide 6.11.3 once they are let go.
    highContrast = Property(bool, _get_high_contrast, _set_high_contrast, notify=contrastChanged)

    @Property(QUrl, notify=changed)
    def source(self) -> QUrl:
        """QML file of the screen."""
        return _address(_FILES[self._screen])

    @Property(QObject, notify=changed)
    def model(self) -> QObject:
        """View model of the screen."""
        return self._models[self._screen]

    @Property(bool, notify=changed)
    def barShown(self) -> bool:
        """Whether the bar stands at the bottom."""
        return self._screen not in _WITHOUT_BAR

    @Property(QUrl, notify=changed)
    def barSource(self) -> QUrl:
        """QML file of the bar while it is shown, else nothing."""
        return QUrl() if self._screen in _WITHOUT_BAR else _control("Bar")

    @Property(QObject, notify=changed)
    def bar(self) -> "BarModel | None":
        """The fixed bar, once there is one."""
        return self._bar

    @Property(int, notify=changed)
    def barHeight(self) -> int:
        """Height of the bar in pixels."""
        return self._bar.height_px if self._bar else 0

    @Property(QObject, notify=changed)
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
        return _address("StillThereScreen") if stands else QUrl()

    def _follow(self) -> None:
        if self._navigator.place.screen is not self._screen:
            self._screen = self._navigator.place.screen
            self.changed.emit()


def _control(name: str) -> QUrl:
    return QUrl.fromLocalFile(qml_folder() / "Kiosk" / "Controls" / f"{name}.qml")


def _address(name: str) -> QUrl:
    return QUrl.fromLocalFile(qml_folder() / "Kiosk" / "Screens" / f"{name}.qml")
