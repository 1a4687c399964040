"""Shows the window over the whole screen."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.errors import DisplayError
from kiosk.first_picture import FirstPicture


def show_window(
    first: FirstPicture,
    application: QGuiApplication,
    px_per_mm: float,
    windowed: tuple[int, int] | None,
) -> QQuickWindow:
    """Show the window, over the whole screen unless a plain window was asked for."""
    screen = application.primaryScreen()
    if screen is None:
        raise DisplayError("there is no screen")
    size = screen.geometry().size().toTuple() if windowed is None else windowed
    window = first.open_window(px_per_mm, *size, covering=windowed is None)
    if windowed is not None:
        window.show()
        return window
    window.setScreen(screen)
    # Without a window manager a full-screen window keeps the size that it was given.
    window.setGeometry(screen.geometry())
    screen.geometryChanged.connect(window.setGeometry)
    window.showFullScreen()
    return window


def after_first_frame(window: QQuickWindow, action: Callable[[], None]) -> None:
    """Do something once, as soon as the window has shown a picture."""

    def shown() -> None:
        window.frameSwapped.disconnect(shown)
        QTimer.singleShot(0, action)

    window.frameSwapped.connect(shown)
