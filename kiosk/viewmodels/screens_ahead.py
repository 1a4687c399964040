"""Has the next screens built while the visitor looks at home, so that no tap waits for them."""

from PySide6.QtCore import QObject, QTimer

from kiosk.domain.route import Screen
from kiosk.services.navigator import Navigator
from kiosk.viewmodels.app import AppModel

# After home itself was drawn, and between two screens, so that a touch is answered in between.
BUILD_AFTER_MS = 60
_IN_TURN = (Screen.TOPICS, Screen.PAGE)


class ScreensAhead(QObject):
    """Builds the list of topics and the page, hidden, one after the other."""

    def __init__(self, app: AppModel, navigator: Navigator, parent: QObject | None = None) -> None:
        """Follow the visitor.

        Args:
            app: Builds a screen.
            navigator: Tells when home is shown.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._app = app
        self._navigator = navigator
        self._next = 0
        self._soon = QTimer(self, singleShot=True, interval=BUILD_AFTER_MS)
        self._soon.timeout.connect(self._build)
        navigator.arrived.connect(self._begin)
        self._begin()

    def stop(self) -> None:
        """Build nothing more."""
        self._soon.stop()

    def _begin(self) -> None:
        self._next = 0
        if self._navigator.place.screen is Screen.HOME:
            self._soon.start()
        else:
            self._soon.stop()

    def _build(self) -> None:
        self._app.build_ahead(_IN_TURN[self._next])
        self._next += 1
        if self._next < len(_IN_TURN):
            self._soon.start()
