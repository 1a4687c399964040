"""Shows the window over the whole screen, and ends the event loop when it should."""

import os
import signal
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSocketNotifier, QTimer
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
    guard = partial(_guard, window, application)
    after_first_frame(window, lambda: QTimer.singleShot(GUARD_AFTER_MS, guard))
    return window


def after_first_frame(window: QQuickWindow, action: Callable[[], None]) -> None:
    """Do something once, as soon as the window has shown a picture."""

    def shown() -> None:
        window.frameSwapped.disconnect(shown)
        QTimer.singleShot(0, action)

    window.frameSwapped.connect(shown)


def _guard(window: QQuickWindow, application: QGuiApplication) -> None:
    from kiosk.services.window_guard import WindowGuard

    WindowGuard(window, application)
    if hangup := getattr(signal, "SIGHUP", None):
        # The terminal that started it may go; nobody else would end a kiosk like that.
        signal.signal(hangup, lambda *_: None)


def end_on_signals(application: QGuiApplication) -> object:
    """Let Ctrl+C and SIGTERM end the event loop; the result must be kept.

    Python may run the handler while Qt draws, or before the loop runs; so it waits for its turn.
    Only the loop is left: who would quit asks each window first, and the guarded one refuses.
    """
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    signal.set_wakeup_fd(writer)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: QTimer.singleShot(0, application.exit))
    notifier = QSocketNotifier(reader, QSocketNotifier.Type.Read)
    # Waking Qt up lets Python run the handler above.
    notifier.activated.connect(lambda *_: os.read(reader, 64))
    return notifier
