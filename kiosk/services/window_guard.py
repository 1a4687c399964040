"""Keeps the kiosk's window in front of everything, over the whole of its screen."""

import ctypes
import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QGuiApplication, QScreen, QWindow

from kiosk.services.further_screens import FurtherScreens
from kiosk.services.windows_gestures import forbid_gestures

LOOK_EVERY_MS = 500
# What has changed at once is put right at once, but not before all of it has changed.
SETTLE_MS = 50


class WindowGuard(QObject):
    """An event filter on the window that lets nobody close it, and a look at it twice a second.

    It belongs to the application, and lets go when the event loop ends.
    """

    def __init__(
        self, window: QWindow, application: QGuiApplication, colour: Callable[[], QColor]
    ) -> None:
        """Begin to guard.

        Args:
            window: Shown over the whole screen.
            application: Has the screens.
            colour: Gives the colour of the window's paper, for the further screens.
        """
        super().__init__(application)
        self._window = window
        self._application = application
        self._paused = False
        self._further = FurtherScreens(window, colour, self)
        # On Wayland a window neither places nor raises itself; the compositor of a kiosk does.
        # Where there is no screen at all, there is nothing to place it on.
        self._is_placed_by_others = application.platformName().startswith(("wayland", "offscreen"))
        self._soon = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._soon.timeout.connect(self._put_right)
        self._look = QTimer(self, interval=LOOK_EVERY_MS)
        self._look.timeout.connect(self._look_after)
        window.installEventFilter(self)
        for sign in (window.activeChanged, window.visibilityChanged, window.visibleChanged):
            sign.connect(self._return_soon)
        for screen in application.screens():
            self._follow(screen)
        application.screenAdded.connect(self._follow)
        application.screenRemoved.connect(self._return_soon)
        application.primaryScreenChanged.connect(self._return_soon)
        if sys.platform == "win32":
            self._gestures = forbid_gestures(application, window, ctypes.WinDLL("user32"))
        application.setQuitOnLastWindowClosed(False)
        application.setOverrideCursor(Qt.CursorShape.BlankCursor)
        application.aboutToQuit.connect(self.let_go)
        self._put_right()
        self._look.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let nobody close the window."""
        if event.type() is not QEvent.Type.Close:
            return False
        event.ignore()
        return True

    @Slot()
    def pause(self) -> None:
        """Let others in front of the window, for a maintenance; still nobody can close it."""
        self._soon.stop()
        self._look.stop()
        self._paused = True
        self._further.uncover()
        self._application.restoreOverrideCursor()

    @Slot()
    def guardAgain(self) -> None:
        """Put the window back in front of everything, and keep it there."""
        if self._paused:
            self._paused = False
            self._application.setOverrideCursor(Qt.CursorShape.BlankCursor)
            self._put_right()
            self._look.start()

    def let_go(self) -> None:
        """Let the window be closed, because the program ends."""
        self._soon.stop()
        self._look.stop()
        self._soon.timeout.disconnect(self._put_right)
        self._window.removeEventFilter(self)
        if not self._paused:
            self._further.uncover()
            self._application.restoreOverrideCursor()

    def _follow(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._return_soon)
        self._return_soon()

    def _return_soon(self) -> None:
        if not self._paused:
            self._soon.start()

    def _look_after(self) -> None:
        # Another program can take a window off the screen, of which Qt does not know.
        if not self._is_placed_by_others and not self._window.isExposed():
            self._window.hide()
        self._put_right()

    def _put_right(self) -> None:
        screens = self._application.screens()
        # While no monitor is there, Qt may have a screen without a size.
        if not screens or screens[0].geometry().isEmpty():
            return
        own = screens[0]
        if self._window.visibility() is not QWindow.Visibility.FullScreen:
            self._window.showFullScreen()
        if self._is_placed_by_others:
            return
        if self._window.screen() != own:
            self._window.setScreen(own)
        if self._window.geometry() != own.geometry():
            # Without a window manager a full-screen window keeps the size that it was given.
            self._window.setGeometry(own.geometry())
        self._further.cover(screens[1:], own)
        self._window.raise_()
        # Asked for even where it is active: what waits to be sent goes to the display with it.
        self._window.requestActivate()
