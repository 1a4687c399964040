"""Which screen is shown, with its view model."""

from collections.abc import Mapping

from PySide6.QtCore import Property, QObject, QUrl, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.route import Screen
from kiosk.host.bundle import qml_folder
from kiosk.services.navigator import Navigator
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
    Screen.HELP: "HelpScreen",
    Screen.FINISH: "FinishScreen",
    Screen.ASK_DESK: "AskDeskScreen",
}
_WITHOUT_BAR = frozenset({Screen.ATTRACT, Screen.ASK_DESK})


@QmlElement
class AppModel(QObject):
    """The screen that the window shows."""

    changed = Signal()
    warningChanged = Signal()

    def __init__(
        self,
        navigator: Navigator,
        models: Mapping[Screen, QObject],
        bar: BarModel,
        still_there: StillThereModel,
        parent: QObject | None = None,
    ) -> None:
        """Follow the navigator.

        Args:
            navigator: Says where the visitor is.
            models: The view model of each screen.
            bar: The fixed bar.
            still_there: The idle warning.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._navigator = navigator
        self._models = models
        self._bar = bar
        self._still_there = still_there
        self._screen = navigator.place.screen
        navigator.arrived.connect(self._follow)
        still_there.changed.connect(self.warningChanged)

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

    @Property(BarModel, constant=True)
    def bar(self) -> BarModel:
        """The fixed bar."""
        return self._bar

    @Property(StillThereModel, constant=True)
    def stillThere(self) -> StillThereModel:
        """The idle warning."""
        return self._still_there

    @Property(QUrl, notify=warningChanged)
    def warningSource(self) -> QUrl:
        """QML file of the idle warning while it stands, else nothing."""
        return _address("StillThereScreen") if self._still_there.is_shown else QUrl()

    def _follow(self) -> None:
        if self._navigator.place.screen is not self._screen:
            self._screen = self._navigator.place.screen
            self.changed.emit()


def _control(name: str) -> QUrl:
    return QUrl.fromLocalFile(qml_folder() / "Kiosk" / "Controls" / f"{name}.qml")


def _address(name: str) -> QUrl:
    return QUrl.fromLocalFile(qml_folder() / "Kiosk" / "Screens" / f"{name}.qml")
