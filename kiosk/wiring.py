"""Builds the objects of the kiosk around the start picture, and tells each what it works with.

:mod:`kiosk.first_picture` has what is shown first. What can wait is imported when it is
first wanted.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow

from kiosk.comfort_wiring import ComfortParts
from kiosk.domain.errors import StorageError, TouchError
from kiosk.domain.idle import IdlePolicy
from kiosk.domain.route import STAFF_SCREENS, Screen
from kiosk.domain.visit_settings import IDLE_WARNING, USAGE_KEEP_WEEKS
from kiosk.host.clock import now
from kiosk.pack_wiring import PackParts
from kiosk.services.fault_watch import Guard
from kiosk.services.ghost_watch import GhostWatch
from kiosk.services.idle_watch import IdleWatch
from kiosk.services.standing_faults import StandingFaults
from kiosk.services.tap_filter import TapFilter
from kiosk.services.usage_count import UsageCount
from kiosk.services.visit_end import VisitEnd
from kiosk.storage.log_file import EventLog, LogEvent
from kiosk.viewmodels.bar import BarModel
from kiosk.viewmodels.screen_models import ScreenModels
from kiosk.viewmodels.still_there import StillThereModel
from kiosk.window_wiring import WindowParts

if TYPE_CHECKING:
    from kiosk.key_wiring import KeyParts
    from kiosk.reading_wiring import ReadingParts
    from kiosk.services.print_desk import PrintDesk
    from kiosk.services.speaker import Speaker
    from kiosk.services.staff_door import StaffDoor
    from kiosk.staff_wiring import StaffParts
    from kiosk.visit_wiring import VisitParts


class Kiosk:
    """All objects of a running kiosk."""

    def __init__(
        self,
        packs: PackParts,
        desk: "PrintDesk | None" = None,
        speaker: "Speaker | None" = None,
    ) -> None:
        """Build the kiosk around the start picture.

        Args:
            packs: What it shows, and the start picture that tells of it.
            desk: A print desk in the stead of the real one.
            speaker: A speaker in the stead of the real one.
        """
        self.packs = packs
        self.given = given = packs.given
        self.library, self.languages, self.book = packs.library, packs.languages, packs.book
        self._desk = desk
        self._speaker = speaker
        self.first = packs.first
        self.root = self.first.root
        self.navigator = self.first.navigator
        self.attract = self.first.attract
        self.app = self.first.app
        self.standing = StandingFaults(self.root)
        self.standing.newestChanged.connect(self.attract.tell_staff)
        self.log = EventLog(given.pack_choice.profile, now, on_trouble=self._tell_storage)
        policy = IdlePolicy(warning_s=given.settings.get(IDLE_WARNING))
        self.watch = IdleWatch(policy, given.now_s, self.root)
        self.taps = TapFilter(given.now_s, self.root)
        self.ghosts = GhostWatch(given.now_s, self.root)
        self.taps.ignored.connect(self.ghosts.note)
        self.ghosts.troubled.connect(self._tell_touch_trouble)
        self.end = VisitEnd(self.navigator, self.book, self.watch, self.taps, self.root)
        self._count_usage()
        self.bar = BarModel(
            self.navigator, self.book, self.root, knows_therapy=lambda: self.packs.therapies.is_open
        )
        self.still_there = StillThereModel(self.watch, self.root)
        self.still_there.finished.connect(self.end.finish)
        self.models = ScreenModels(self._model)
        self.app.complete(self.models, self.bar, self.still_there, self.languages)
        self.comfort = ComfortParts(self)
        self.attract.begun.connect(self._begin)
        packs.join(self)
        self.view = WindowParts(self)
        if self.first.is_open:
            self.view.follow()

    @cached_property
    def visit(self) -> "VisitParts":
        """What a visit needs; imported and built when it is first wanted."""
        from kiosk.visit_wiring import VisitParts

        return VisitParts(self, self._desk)

    @cached_property
    def door(self) -> "StaffDoor":
        """The door to the staff area; built when somebody first stands before it."""
        from kiosk.services.staff_door import StaffDoor

        profile = self.given.pack_choice.profile
        door = StaffDoor(profile, self.navigator, self.given.now_s, self.root)
        self.taps.touched.connect(door.touched)
        return door

    @cached_property
    def staff(self) -> "StaffParts":
        """The screens of staff; imported when one is first wanted."""
        from kiosk.staff_wiring import StaffParts

        return StaffParts(self)

    @cached_property
    def keys(self) -> "KeyParts":
        """What using the kiosk by keys needs; the window listens to them once it is built."""
        from kiosk.key_wiring import KeyParts

        return KeyParts(self)

    @cached_property
    def aloud(self) -> "ReadingParts":
        """What reading aloud needs; it looks for voices once it is built."""
        from kiosk.reading_wiring import ReadingParts

        parts = ReadingParts(self, self._speaker)
        self.keys.speak_with(parts)
        parts.measure()
        if self._speaker is None:
            parts.start()
        return parts

    def _model(self, screen: Screen) -> QObject:
        if screen is Screen.ATTRACT:
            return self.attract
        parts = self.staff if screen in STAFF_SCREENS else self.visit
        return parts.model(screen)

    def _count_usage(self) -> None:
        profile, weeks = self.given.pack_choice.profile, self.given.settings.get(USAGE_KEEP_WEEKS)
        self.usage = UsageCount(profile, weeks, self.navigator, self.given.today, self.root)
        self.end.began.connect(self.usage.begin_visit)
        self.end.ending.connect(self._count_visit)
        self.book.chosen.connect(self.usage.count_question)
        self.standing.stood.connect(self.usage.count_fault)
        self.usage.happened.connect(self.log.record)

    def _count_visit(self) -> None:
        self.usage.end_visit(self.languages.current.code)

    def open_window(self, px_per_mm: float, width_px: int, height_px: int) -> QQuickWindow:
        """Load the window, hidden, laid out for a size.

        Args:
            px_per_mm: From the calibrated profile.
            width_px: Width in device-independent pixels.
            height_px: Height in device-independent pixels.
        """
        window = self.first.open_window(px_per_mm, width_px, height_px)
        self.view.follow()
        return window

    @property
    def window(self) -> QQuickWindow:
        """The one window."""
        return self.first.window

    @property
    def guard(self) -> Guard:
        """What can be done about an error."""
        return Guard(self.end.break_off, self.standing.stand, self.log)

    def renew_screens(self) -> None:
        """Make everything that holds words anew, at the same place."""
        from kiosk.viewmodels.resume import resume

        earlier = self.models.begin_anew()
        shown = self.navigator.place.screen
        if shown in earlier and not self.languages.withholds(self.navigator.place):
            resume(self.models[shown], earlier[shown])
        self.bar.follow()
        self.app.redraw()
        self.models.let_go(earlier.values())

    def close(self) -> None:
        """Take everything down, the window first."""
        self.log.record(LogEvent.STOPPED)
        self.log.write_counts()
        if "aloud" in vars(self):
            self.aloud.stop()
        if "staff" in vars(self):
            self.staff.stop()
        if "visit" in vars(self):
            self.visit.stop()
        self.usage.stop()
        self.watch.stop()
        self.view.stop()
        # Last before the window, since all that stops may be told of.
        if "keys" in vars(self):
            self.keys.stop()
        self.first.close()

    def _tell_storage(self, in_trouble: bool) -> None:  # noqa: FBT001 (the log tells only this)
        tell = self.standing.stand if in_trouble else self.standing.settle
        tell(StorageError.code)

    def _begin(self) -> None:
        self.navigator.go_home()

    def _tell_touch_trouble(self) -> None:
        self.log.record(LogEvent.TOUCH_TROUBLE, TouchError.code)
        self.standing.stand(TouchError.code)
