"""Builds the window with the start picture, and nothing that can wait."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.display import usual_display
from kiosk.domain.errors import InterfaceError
from kiosk.domain.idle import IdlePolicy, wait_minutes
from kiosk.domain.screen_settings import SCREEN_BOTTOM
from kiosk.domain.settings import Settings
from kiosk.domain.visit_settings import IDLE_WARNING
from kiosk.host.bundle import bundled, qml_folder
from kiosk.items.icon_provider import IconProvider
from kiosk.items.screen_stage import ScreenStage
from kiosk.services.navigator import Navigator
from kiosk.services.ui_words import UiWords
from kiosk.viewmodels.app import AppModel
from kiosk.viewmodels.attract import AttractModel
from kiosk.viewmodels.device import Device

if TYPE_CHECKING:
    from kiosk.services.window_guard import WindowGuard

# Named so that the type that the window asks for by name is registered.
QML_TYPES = (ScreenStage,)


class FirstPicture:
    """The objects behind the start picture; the kiosk is built around them."""

    def __init__(
        self,
        settings: Settings,
        words: UiWords | None = None,
        watch_engine: Callable[[QQmlApplicationEngine], object] = id,
    ) -> None:
        """Build the objects, without a window yet.

        Args:
            settings: What the clinic has set.
            words: The words of the program, in the language of the start picture.
            watch_engine: Called with the QML engine before it loads anything.
        """
        self._watch_engine = watch_engine
        self._settings = settings
        self.words = words or UiWords()
        self.is_open = False
        self.guard: WindowGuard | None = None
        self.root = QObject()
        self.navigator = Navigator(self.root)
        policy = IdlePolicy(warning_s=settings.get(IDLE_WARNING))
        self.attract = AttractModel(wait_minutes(policy), self.root)
        self.app = AppModel(self.navigator, self.attract, self.root)

    def open_window(
        self, px_per_mm: float, width_px: int, height_px: int, *, covering: bool = False
    ) -> QQuickWindow:
        """Load the window, hidden, laid out for a size.

        Args:
            px_per_mm: From the calibrated profile.
            width_px: Width in device-independent pixels.
            height_px: Height in device-independent pixels.
            covering: Whether it will cover the whole screen, without a frame or a pointer.

        Raises:
            InterfaceError: The QML of the program cannot be loaded.
        """
        self.engine = QQmlApplicationEngine()
        self._watch_engine(self.engine)
        self.engine.addImportPath(str(qml_folder()))
        self.engine.addImageProvider("icons", IconProvider(bundled("icons")))
        device = self.engine.singletonInstance("Kiosk.ViewModels", "Device")
        if not isinstance(device, Device):
            raise InterfaceError("the measures of the screen cannot be made")
        self.device = device
        device.measure(px_per_mm, width_px, height_px)
        device.mount(self._settings.get(SCREEN_BOTTOM))
        device.appear(usual_display(self._settings))
        self.engine.setInitialProperties({"app": self.app, "covering": covering})
        self.engine.load(QUrl.fromLocalFile(qml_folder() / "Kiosk" / "App" / "Main.qml"))
        windows = self.engine.rootObjects()
        if not windows or not isinstance(windows[0], QQuickWindow):
            raise InterfaceError("the screens of the program cannot be loaded")
        self.window = windows[0]
        # Qt loses an error that falls while it completes the window.
        if self.window.property("bare"):
            raise InterfaceError("the start picture of the program cannot be loaded")
        self.window.resize(width_px, height_px)
        self.is_open = True
        return self.window

    def sweep(self) -> None:
        """Throw away what no screen needs any more."""
        if self.is_open:
            self.engine.collectGarbage()

    def close(self) -> None:
        """Take the window down before the objects that its bindings look at."""
        self.window.close()
        del self.engine
        self.words.stop()
