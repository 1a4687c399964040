"""The window of the desk as it ships, with a door in it."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.commands import ask_desk
from kiosk.domain.route import Screen
from tests.breakout.door import Door
from tests.breakout.hands import Hands


class StillPicture:
    """It has one state, and a visit changes nothing in it."""

    def go(self, state: str) -> dict[str, object]:
        """Stay, whatever is asked for."""
        assert state
        return self.show()

    def show(self) -> dict[str, object]:
        """Tell what can be seen of the program, once every key and touch so far has been heard."""
        for _ in range(2):
            QGuiApplication.sync()
        clipboard = QGuiApplication.clipboard()
        return {
            "screen": Screen.ASK_DESK.value,
            "windows": sum(window.isVisible() for window in QGuiApplication.allWindows()),
            "copied": clipboard.ownsClipboard() or clipboard.ownsSelection(),
        }


class WatchedWindow(ask_desk.DeskWindow):
    """Has a door, which opens once there is a picture."""

    def open(self, windowed: tuple[int, int] | None) -> None:
        """Show itself."""
        self.painted.connect(self._open_door, Qt.ConnectionType.SingleShotConnection)
        super().open(windowed)

    def _open_door(self) -> None:
        self._door = Door((Hands(self), StillPicture()), self)


if __name__ == "__main__":
    vars(ask_desk)["DeskWindow"] = WatchedWindow
    sys.exit(ask_desk.show(None, None, "K-102"))
