"""Builds the objects that the start picture needs, and tells each what it works with.

What the start picture needs is built at once; :mod:`kiosk.visit_wiring` has the rest.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.content.pack import Pack
from kiosk.domain.errors import InterfaceError
from kiosk.domain.idle import IdlePolicy
from kiosk.domain.route import Screen
from kiosk.domain.settings import IDLE_WARNING, SHOW_THERAPY, Settings
from kiosk.host.bundle import bundled, qml_folder
from kiosk.host.clock import monotonic_s, now, today
from kiosk.items.icon_provider import IconProvider
from kiosk.items.screen_stage import ScreenStage
from kiosk.services.idle_watch import IdleWatch
from kiosk.services.library import Library
from kiosk.services.navigator import Navigator
from kiosk.services.pack_choice import PackChoice
from kiosk.services.reading_load import words_on
from kiosk.services.review_notice import ReviewNotice
from kiosk.services.tap_filter import TapFilter
from kiosk.services.visit_book import VisitBook
from kiosk.services.visit_end import VisitEnd
from kiosk.storage.log_file import EventLog
from kiosk.viewmodels.app import AppModel
from kiosk.viewmodels.attract import AttractModel
from kiosk.viewmodels.bar import BarModel
from kiosk.viewmodels.device import Device
from kiosk.viewmodels.still_there import StillThereModel

if TYPE_CHECKING:
    from kiosk.services.print_desk import PrintDesk
    from kiosk.visit_wiring import VisitParts

# Named so that the type that the window asks for by name is registered.
QML_TYPES = (ScreenStage,)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the kiosk is given from outside.

    Attributes:
        today: Gives the day to judge reviews by.
        now_s: Gives monotonic seconds.
        on_refused: Called with the fault when a pack that must be shown is broken.
    """

    settings: Settings
    pack_choice: PackChoice
    today: Callable[[], date] = today
    now_s: Callable[[], float] = monotonic_s
    on_refused: Callable[[str], object] = str


class ScreenModels(dict[Screen, QObject]):
    """The view models that were wanted so far."""

    def __init__(self, build: Callable[[Screen], QObject]) -> None:
        """Begin empty; ``build`` makes a model when it is first wanted."""
        super().__init__()
        self._build = build

    def __missing__(self, screen: Screen) -> QObject:
        """Build the model of a screen."""
        self[screen] = self._build(screen)
        return self[screen]


class Kiosk:
    """All objects of a running kiosk."""

    def __init__(self, pack: Pack, given: Surroundings, desk: "PrintDesk | None" = None) -> None:
        """Build what the start picture needs.

        Args:
            pack: The pack to show.
            given: What comes from outside.
            desk: A print desk in the stead of the real one.
        """
        self.given = given
        self._desk = desk
        self.root = QObject()
        self.log = EventLog(given.pack_choice.profile, now)
        self.navigator = Navigator(self.root)
        self.library = Library(pack, self.root)
        self.book = VisitBook(self.root)
        self.review = ReviewNotice(self.library, given.today)
        policy = IdlePolicy(warning_s=given.settings.get(IDLE_WARNING))
        self.watch = IdleWatch(policy, given.now_s, self.root)
        self.taps = TapFilter(given.now_s, self.root)
        self.end = VisitEnd(self.navigator, self.book, self.watch, self.taps, self.root)
        self.bar = BarModel(self.navigator, self.book, self.root)
        self.still_there = StillThereModel(self.watch, self.root)
        self.still_there.finished.connect(self.end.finish)
        self.attract = AttractModel(
            self.library,
            self.navigator,
            self.review,
            shows_therapy=given.settings.get(SHOW_THERAPY),
            parent=self.root,
        )
        self.models = ScreenModels(self._model)
        self.app = AppModel(self.navigator, self.models, self.bar, self.still_there, self.root)
        self._reading = QTimer(self.root)
        self._reading.setSingleShot(True)
        self.navigator.moved.connect(self._reading.start)

    @cached_property
    def visit(self) -> "VisitParts":
        """What a visit needs; imported and built when it is first wanted."""
        from kiosk.visit_wiring import VisitParts

        return VisitParts(self, self._desk)

    def _model(self, screen: Screen) -> QObject:
        return self.attract if screen is Screen.ATTRACT else self.visit.model(screen)

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
        self.engine.addImportPath(str(qml_folder()))
        self.engine.addImageProvider("icons", IconProvider(bundled("icons")))
        device = self.engine.singletonInstance("Kiosk.ViewModels", "Device")
        if not isinstance(device, Device):
            raise InterfaceError("the measures of the screen cannot be made")
        self._device = device
        self._px_per_mm = px_per_mm
        self._measure(width_px, height_px)
        self.engine.setInitialProperties({"app": self.app, "covering": covering})
        self.engine.load(QUrl.fromLocalFile(qml_folder() / "Kiosk" / "App" / "Main.qml"))
        windows = self.engine.rootObjects()
        if not windows or not isinstance(windows[0], QQuickWindow):
            raise InterfaceError("the screens of the program cannot be loaded")
        self.window = windows[0]
        self.window.resize(width_px, height_px)
        self.window.widthChanged.connect(self._follow_size)
        self.window.heightChanged.connect(self._follow_size)
        self.window.installEventFilter(self.taps)
        self._reading.timeout.connect(self._tell_words)
        return self.window

    def prepare_visit(self) -> None:
        """Build what a visit needs, and have the pack read by another process."""
        self.visit.keeper.inspect()

    def scale_text(self, factor: float) -> None:
        """Show reading text 1, 1.5 or 2 times as large."""
        self._device.scale_text(factor)

    def close(self) -> None:
        """Take everything down, the window first."""
        self.visit.stop()
        self.watch.stop()
        self.window.close()
        # The bindings of the screens look at the models once more while they go.
        del self.engine

    def _follow_size(self) -> None:
        self._measure(self.window.width(), self.window.height())

    def _measure(self, width_px: int, height_px: int) -> None:
        self._device.measure(self._px_per_mm, width_px, height_px)
        self.bar.measure(self._px_per_mm, width_px)
        self.taps.measure(self._px_per_mm)

    def _tell_words(self) -> None:
        self.watch.show_words(words_on(self.window.contentItem()))
