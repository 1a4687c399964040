"""Builds what a visitor sets on the screen, and what may stand in front of it."""

from typing import TYPE_CHECKING

from kiosk.domain.clinic_settings import OPENING_HOURS
from kiosk.domain.display import usual_display
from kiosk.domain.idle import IdleStage
from kiosk.domain.keypad_settings import SCANNING, SCANNING_PACE
from kiosk.domain.opening_hours import ALWAYS_OPEN
from kiosk.domain.route import Place, Screen
from kiosk.domain.scanning import Switches
from kiosk.services.corner_watch import CornerWatch
from kiosk.services.display_choice import DisplayChoice
from kiosk.services.left_visit import LeftVisit
from kiosk.services.screen_cleaning import ScreenCleaning
from kiosk.services.screen_cover import ScreenCover
from kiosk.services.switch_choice import SwitchChoice
from kiosk.viewmodels.cover import CoverModel
from kiosk.viewmodels.start_over import StartOverModel
from kiosk.viewmodels.time_limit import TimeLimit

if TYPE_CHECKING:
    from kiosk.wiring import Kiosk


class ComfortParts:
    """Look, switches and time of a visit; the cover, the fresh start and the staff corner."""

    def __init__(self, kiosk: "Kiosk") -> None:
        """Build on the kiosk, which has its bar and the end of a visit already."""
        self._kiosk = kiosk
        self._add_choices()
        self._add_fronts()
        self._add_corner()
        if kiosk.given.settings.get(OPENING_HOURS) != ALWAYS_OPEN:
            self._follow_hours()

    def _add_choices(self) -> None:
        kiosk, settings = self._kiosk, self._kiosk.given.settings
        self.display = DisplayChoice(usual_display(settings), kiosk.root)
        switches = Switches(settings.get(SCANNING))
        self.switches = SwitchChoice(switches, settings.get(SCANNING_PACE), kiosk.root)
        self.time_limit = TimeLimit(kiosk.watch, kiosk.root)
        kiosk.end.unread.connect(self.display.reset)
        kiosk.end.ended.connect(self.switches.reset)
        kiosk.app.contrastChanged.connect(self._follow_contrast)
        self._follow_contrast()

    def _add_fronts(self) -> None:
        kiosk, root = self._kiosk, self._kiosk.root
        watch = kiosk.watch
        self.cover = ScreenCover(lambda: watch.stage is IdleStage.WARNING, root)
        self.cleaning = ScreenCleaning(self.cover, kiosk.given.now_s, root)
        self.front = CoverModel(self.cover, self.cleaning, root)
        self.left = LeftVisit(kiosk.navigator, kiosk.book, kiosk.watch, root)
        start_over = StartOverModel(self.left, kiosk.navigator, kiosk.book, root)
        kiosk.app.add_fronts(self.front, start_over)
        self.cover.changed.connect(kiosk.taps.hold_off)
        self.cover.changed.connect(kiosk.taps.touched)
        self.left.changed.connect(kiosk.taps.hold_off)
        kiosk.bar.hideWanted.connect(self.cover.hide)
        start_over.wanted.connect(kiosk.end.start_over)
        kiosk.end.ended.connect(self.cover.lift)
        kiosk.end.ended.connect(self.left.trust)

    def _add_corner(self) -> None:
        kiosk = self._kiosk
        self.corner = CornerWatch(kiosk.navigator, self.cover, kiosk.given.now_s, kiosk.root)
        self.corner.begun.connect(kiosk.attract.begin)
        self.corner.opened.connect(self._open_corner)

    def _follow_hours(self) -> None:
        from kiosk.services.opening_watch import OpeningWatch

        kiosk = self._kiosk
        hours = kiosk.given.settings.get(OPENING_HOURS)
        self.opening = OpeningWatch(
            hours, kiosk.navigator, self.cover, kiosk.given.wall, kiosk.root
        )

    def _follow_contrast(self) -> None:
        settings, high = self._kiosk.given.settings, self._kiosk.app.high_contrast
        self.display.begin_with(usual_display(settings, high_contrast=high))

    def _open_corner(self) -> None:
        # Without a PIN the staff area stays shut.
        shown = Screen.STAFF_PIN if self._kiosk.door.has_pin else Screen.STAFF_CORNER
        self._kiosk.navigator.restart(Place(shown))
