"""Takes the kiosk's window out of the way of the operating system, and puts it back."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QObject, QRect, Qt, Slot
from PySide6.QtGui import QGuiApplication, QWindow

# A main button with the air around it.
STRIP_MM = 35.0


class _Place(Struct, frozen=True):
    visibility: QWindow.Visibility
    geometry: QRect
    flags: Qt.WindowType


class WindowRetreat(QObject):
    """Makes the window a strip along the upper edge, and has it in front of nothing."""

    def __init__(
        self, window: Callable[[], QWindow], px_per_mm: float, parent: QObject | None = None
    ) -> None:
        """Leave the window where it is.

        Args:
            window: Gives the kiosk's.
            px_per_mm: From the calibrated profile.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._window = window
        self._strip_px = round(STRIP_MM * px_per_mm)
        self._before: _Place | None = None

    @Slot()
    def step_aside(self) -> None:
        """Leave the screen to others."""
        window = self._window()
        if self._before is None:
            self._before = _Place(window.visibility(), window.geometry(), window.flags())
        room = QGuiApplication.primaryScreen().availableGeometry()
        window.setFlag(Qt.WindowType.WindowStaysOnTopHint, on=False)
        window.showNormal()
        window.setGeometry(room.x(), room.y(), room.width(), self._strip_px)

    @Slot()
    def come_back(self) -> None:
        """Cover the screen again, in front of everything."""
        before, self._before = self._before, None
        if before is None:
            return
        window = self._window()
        window.setFlags(before.flags)
        full = before.visibility is QWindow.Visibility.FullScreen
        # The screen may have another size by now; without a window manager nobody else tells it.
        screen = QGuiApplication.primaryScreen().geometry()
        window.setGeometry(screen if full else before.geometry)
        if full:
            window.showFullScreen()
        else:
            window.showNormal()
        window.raise_()
        window.requestActivate()
