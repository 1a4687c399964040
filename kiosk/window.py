"""Shows the window over the whole screen."""

import signal
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.errors import DisplayError
from kiosk.first_picture import FirstPicture

# The kiosk is built first; nobody has touched anything by then.
GUARD_AFTER_MS = 50


def show_window(
    first: FirstPicture,
    application: QGuiApplication,
    px_per_mm: float,
    windowed: tuple[int, int] | None,
) -> QQuickWindow:
    """Show the window, over the whole screen unless a plain window was asked for.

    Once it has been drawn, it is guarded.
    """
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
    window.showFullScreen()
    guard = partial(_guard, first, application)
    after_first_frame(window, lambda: QTimer.singleShot(GUARD_AFTER_MS, guard))
    return window


def after_first_frame(window: QQuickWindow, action: Callable[[], None]) -> None:
    """Do something once, as soon as the window has shown a picture."""

    def shown() -> None:
        window.frameSwapped.disconnect(shown)
        QTimer.singleShot(0, action)

    window.frameSwapped.connect(shown)


def _guard(first: FirstPicture, application: QGuiApplication) -> None:
    from kiosk.services.window_guard import WindowGuard

    first.guard = WindowGuard(first.window, application, first.window.color)
    if hangup := getattr(signal, "SIGHUP", None):
        # The terminal that started it may go; nobody else would end a kiosk like that.
        signal.signal(hangup, lambda *_: None)
