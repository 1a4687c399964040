"""Builds the objects of the kiosk around the start picture, and tells each what it works with.

:mod:`kiosk.first_picture` has what is shown first, :mod:`kiosk.visit_wiring` what a visit needs.
"""

import gc
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.content.pack import Pack
from kiosk.domain.display import usual_display
from kiosk.domain.idle import IdlePolicy
from kiosk.domain.route import Screen
from kiosk.domain.settings import IDLE_WARNING, SHOW_THERAPY, Settings
from kiosk.first_picture import FirstPicture
from kiosk.host.clock import monotonic_s, now, today
from kiosk.services.display_choice import DisplayChoice
from kiosk.services.idle_watch import IdleWatch
from kiosk.services.library import Library
from kiosk.services.pack_choice import PackChoice
from kiosk.services.reading_load import words_on
from kiosk.services.review_notice import ReviewNotice
from kiosk.services.tap_filter import TapFilter
from kiosk.services.visit_book import VisitBook
from kiosk.services.visit_end import VisitEnd
from kiosk.storage.log_file import EventLog, LogEvent
from kiosk.viewmodels.bar import BarModel
from kiosk.viewmodels.still_there import StillThereModel

if TYPE_CHECKING:
    from kiosk.services.print_desk import PrintDesk
    from kiosk.visit_wiring import VisitParts

# After the new screen has been drawn.
COUNT_WORDS_AFTER_MS = 300


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

    def __init__(
        self,
        pack: Pack,
        given: Surroundings,
        desk: "PrintDesk | None" = None,
        first: FirstPicture | None = None,
    ) -> None:
        """Build the kiosk around the start picture.

        Args:
            pack: The pack to show.
            given: What comes from outside.
            desk: A print desk in the stead of the real one.
            first: The start picture, if it is shown already.
        """
        self.given = given
        self._desk = desk
        self.first = first or FirstPicture(given.settings)
        self.root = self.first.root
        self.navigator = self.first.navigator
        self.attract = self.first.attract
        self.app = self.first.app
        self.log = EventLog(given.pack_choice.profile, now)
        self.library = Library(pack, self.root)
        self.book = VisitBook(self.root)
        self.review = ReviewNotice(self.library, given.today)
        policy = IdlePolicy(warning_s=given.settings.get(IDLE_WARNING))
        self.watch = IdleWatch(policy, given.now_s, self.root)
        self.taps = TapFilter(given.now_s, self.root)
        self.end = VisitEnd(self.navigator, self.book, self.watch, self.taps, self.root)
        self.display = DisplayChoice(usual_display(given.settings), self.root)
        self.end.ended.connect(self.display.reset)
        self.app.contrastChanged.connect(self._follow_contrast)
        self._follow_contrast()
        self.bar = BarModel(self.navigator, self.book, self.root)
        self.still_there = StillThereModel(self.watch, self.root)
        self.still_there.finished.connect(self.end.finish)
        self.models = ScreenModels(self._model)
        self.app.complete(self.models, self.bar, self.still_there)
        self.attract.begun.connect(self._begin)
        self.library.replaced.connect(self._introduce)
        self._introduce()
        self._reading = QTimer(self.root)
        self._reading.setSingleShot(True)
        self._reading.setInterval(COUNT_WORDS_AFTER_MS)
        self.navigator.moved.connect(self._reading.start)
        if first is not None:
            self._follow_window()

    @cached_property
    def visit(self) -> "VisitParts":
        """What a visit needs; imported and built when it is first wanted."""
        from kiosk.visit_wiring import VisitParts

        return VisitParts(self, self._desk)

    def _model(self, screen: Screen) -> QObject:
        return self.attract if screen is Screen.ATTRACT else self.visit.model(screen)

    def open_window(self, px_per_mm: float, width_px: int, height_px: int) -> QQuickWindow:
        """Load the window, hidden, laid out for a size.

        Args:
            px_per_mm: From the calibrated profile.
            width_px: Width in device-independent pixels.
            height_px: Height in device-independent pixels.
        """
        window = self.first.open_window(px_per_mm, width_px, height_px)
        self._follow_window()
        return window

    @property
    def window(self) -> QQuickWindow:
        """The one window."""
        return self.first.window

    def prepare_visit(self) -> None:
        """Build what a visit needs, and have the pack read by another process."""
        self.visit.keeper.inspect()
        # What lives as long as the program is not looked through again while a page turns.
        gc.collect()
        gc.freeze()

    def close(self) -> None:
        """Take everything down, the window first."""
        self.log.record(LogEvent.STOPPED)
        self.visit.stop()
        self.watch.stop()
        self._reading.stop()
        self.first.close()

    def _begin(self) -> None:
        self.navigator.go(Screen.HOME)

    def _introduce(self) -> None:
        shown = self.given.settings.get(SHOW_THERAPY)
        self.attract.introduce(
            therapy=self.library.pack.title if shown else "", review=self.review.sentence
        )

    def _follow_window(self) -> None:
        self._reading.timeout.connect(self._tell_words)
        self.window.widthChanged.connect(self._follow_size)
        self.window.heightChanged.connect(self._follow_size)
        self.window.installEventFilter(self.taps)
        self.display.changed.connect(self._follow_display)
        self._follow_display()
        self._follow_size()

    def _follow_display(self) -> None:
        self.first.device.appear(self.display.value)

    def _follow_contrast(self) -> None:
        settings, high = self.given.settings, self.app.high_contrast
        self.display.begin_with(usual_display(settings, high_contrast=high))

    def _follow_size(self) -> None:
        device, window = self.first.device, self.window
        device.measure(device.px_per_mm, window.width(), window.height())
        self.bar.measure(device.px_per_mm, window.width())
        self.taps.measure(device.px_per_mm)

    def _tell_words(self) -> None:
        self.watch.show_words(words_on(self.window.contentItem()))
