"""Builds the objects of the kiosk around the start picture, and tells each what it works with.

:mod:`kiosk.first_picture` has what is shown first, :mod:`kiosk.visit_wiring` what a visit needs.
"""

import gc
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.content.pack import Pack
from kiosk.domain.clinic_settings import OPENING_HOURS
from kiosk.domain.display import usual_display
from kiosk.domain.errors import StorageError, TouchError
from kiosk.domain.exit_codes import ExitCode
from kiosk.domain.idle import IdlePolicy
from kiosk.domain.keypad_settings import SCANNING, SCANNING_PACE
from kiosk.domain.languages import ENGLISH
from kiosk.domain.last_restart import LastRestart
from kiosk.domain.opening_hours import ALWAYS_OPEN
from kiosk.domain.route import STAFF_SCREENS, START, THERAPIES, Place, Screen
from kiosk.domain.scanning import Switches
from kiosk.domain.settings import Settings
from kiosk.domain.visit_settings import IDLE_WARNING, SHOW_THERAPY, USAGE_KEEP_WEEKS
from kiosk.first_picture import FirstPicture
from kiosk.host.clock import monotonic_s, now, today
from kiosk.services.corner_watch import CornerWatch
from kiosk.services.display_choice import DisplayChoice
from kiosk.services.fault_watch import Guard
from kiosk.services.ghost_watch import GhostWatch
from kiosk.services.idle_watch import IdleWatch
from kiosk.services.languages import Languages
from kiosk.services.left_visit import LeftVisit
from kiosk.services.library import Library
from kiosk.services.pack_choice import PackChoice
from kiosk.services.reading_load import words_on
from kiosk.services.review_notice import ReviewNotice, several_reviews
from kiosk.services.screen_cleaning import ScreenCleaning
from kiosk.services.screen_cover import ScreenCover
from kiosk.services.standing_faults import StandingFaults
from kiosk.services.switch_choice import SwitchChoice
from kiosk.services.tap_filter import TapFilter
from kiosk.services.therapies import Therapies
from kiosk.services.usage_count import UsageCount
from kiosk.services.visit_book import VisitBook
from kiosk.services.visit_end import VisitEnd
from kiosk.storage.log_file import EventLog, LogEvent
from kiosk.storage.review_stamp import read_stamp
from kiosk.viewmodels.bar import BarModel
from kiosk.viewmodels.cover import CoverModel
from kiosk.viewmodels.screen_models import ScreenModels
from kiosk.viewmodels.start_over import StartOverModel
from kiosk.viewmodels.still_there import StillThereModel
from kiosk.viewmodels.time_limit import TimeLimit

if TYPE_CHECKING:
    from kiosk.key_wiring import KeyParts
    from kiosk.reading_wiring import ReadingParts
    from kiosk.services.print_desk import PrintDesk
    from kiosk.services.speaker import Speaker
    from kiosk.services.staff_door import StaffDoor
    from kiosk.staff_wiring import StaffParts
    from kiosk.visit_wiring import VisitParts

# After the new screen has been drawn.
COUNT_WORDS_AFTER_MS = 300


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the kiosk is given from outside.

    Attributes:
        therapies: A choice for each therapy where there are several.
        today: Gives the day to judge reviews by.
        now_s: Gives monotonic seconds.
        wall: Gives the moment on the wall clock.
        keyboards: Folder with the layouts of the on-screen keyboards, or None for that of the
            program.
        on_refused: Called with the fault when a pack that must be shown is broken.
        language: Language that each visit starts in; the pack and the words are in it already.
        last_restart: Why and when a supervisor started the kiosk again, if it did.
        on_end: Called with the exit status when staff want the program to end.
    """

    settings: Settings
    pack_choice: PackChoice
    therapies: tuple[PackChoice, ...] = ()
    today: Callable[[], date] = today
    now_s: Callable[[], float] = monotonic_s
    wall: Callable[[], datetime] = now
    keyboards: Path | None = None
    on_refused: Callable[[str], object] = str
    language: str = ENGLISH.code
    last_restart: LastRestart | None = None
    on_end: Callable[[ExitCode], object] = ExitCode


class Kiosk:
    """All objects of a running kiosk."""

    def __init__(
        self,
        pack: Pack,
        given: Surroundings,
        desk: "PrintDesk | None" = None,
        first: FirstPicture | None = None,
        speaker: "Speaker | None" = None,
    ) -> None:
        """Build the kiosk around the start picture.

        Args:
            pack: The pack to show.
            given: What comes from outside.
            desk: A print desk in the stead of the real one.
            first: The start picture, if it is shown already.
            speaker: A speaker in the stead of the real one.
        """
        self.given = given
        self._desk = desk
        self._speaker = speaker
        self.first = first or FirstPicture(given.settings)
        self.root = self.first.root
        self.navigator = self.first.navigator
        self.attract = self.first.attract
        self.app = self.first.app
        self.standing = StandingFaults(self.root)
        self.standing.newestChanged.connect(self.attract.tell_staff)
        self.log = EventLog(given.pack_choice.profile, now, on_trouble=self._tell_storage)
        self.library = Library(pack, self.root)
        self.languages = Languages(
            self.library, given.pack_choice, self.first.words, given.language, self.root
        )
        self.book = VisitBook(self.root)
        self._take_therapies()
        clinic_stamp = partial(read_stamp, given.pack_choice.profile)
        self.review = ReviewNotice(self.library, given.today, clinic_stamp, self.root)
        policy = IdlePolicy(warning_s=given.settings.get(IDLE_WARNING))
        self.watch = IdleWatch(policy, given.now_s, self.root)
        self.taps = TapFilter(given.now_s, self.root)
        self.ghosts = GhostWatch(given.now_s, self.root)
        self.taps.ignored.connect(self.ghosts.note)
        self.ghosts.troubled.connect(self._tell_touch_trouble)
        self.end = VisitEnd(self.navigator, self.book, self.watch, self.taps, self.root)
        self._count_usage()
        self._add_choices()
        self.bar = BarModel(
            self.navigator, self.book, self.root, knows_therapy=lambda: self.therapies.is_open
        )
        self.still_there = StillThereModel(self.watch, self.root)
        self.still_there.finished.connect(self.end.finish)
        self.models = ScreenModels(self._model)
        self.app.complete(self.models, self.bar, self.still_there, self.languages)
        self._add_comfort()
        self.attract.begun.connect(self._begin)
        self.attract.languageChosen.connect(self._begin_in)
        self.languages.changed.connect(self.renew_screens)
        self.end.ended.connect(self._end_language)
        self.end.ended.connect(self.therapies.reset)
        self.navigator.moved.connect(self._leave_help)
        self._help_left_over = False
        self.library.replaced.connect(self._introduce)
        self.review.changed.connect(self._introduce)
        self._introduce()
        self._reading = QTimer(self.root)
        self._reading.setSingleShot(True)
        self._reading.setInterval(COUNT_WORDS_AFTER_MS)
        self.navigator.moved.connect(self._reading.start)
        if self.first.is_open:
            self._follow_window()

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

    def _add_choices(self) -> None:
        settings, root = self.given.settings, self.root
        self.display = DisplayChoice(usual_display(settings), root)
        self.end.ended.connect(self.display.reset)
        switches = Switches(settings.get(SCANNING))
        self.switches = SwitchChoice(switches, settings.get(SCANNING_PACE), root)
        self.end.ended.connect(self.switches.reset)
        self.app.contrastChanged.connect(self._follow_contrast)
        self._follow_contrast()

    def _take_therapies(self) -> None:
        choices = self.given.therapies or (self.given.pack_choice,)
        self.therapies = Therapies(self.library, self.languages, self.book, choices, self.root)
        self.therapies.opened.connect(self._open_therapy)
        self.therapies.returned.connect(self.renew_screens)
        if self.therapies.several:
            self.navigator.begin_visits_at(THERAPIES)

    def _open_therapy(self) -> None:
        # No screen keeps what it has read in the pack of another therapy.
        earlier = self.models.begin_anew()
        self.navigator.go(Screen.HOME)
        self.models.let_go(earlier.values())

    def _count_usage(self) -> None:
        profile, weeks = self.given.pack_choice.profile, self.given.settings.get(USAGE_KEEP_WEEKS)
        self.usage = UsageCount(profile, weeks, self.navigator, self.given.today, self.root)
        self.end.began.connect(self.usage.begin_visit)
        # Before the language of the visit goes with it.
        self.end.ended.connect(self._count_visit)
        self.book.chosen.connect(self.usage.count_question)
        self.standing.stood.connect(self.usage.count_fault)
        self.usage.happened.connect(self.log.record)

    def _count_visit(self) -> None:
        self.usage.end_visit(self.languages.current.code)

    def _add_comfort(self) -> None:
        given, root = self.given, self.root
        self.cover = ScreenCover(root)
        self.cleaning = ScreenCleaning(self.cover, given.now_s, root)
        self.corner = CornerWatch(self.navigator, self.cover, given.now_s, root)
        self.time_limit = TimeLimit(self.watch, root)
        self.left = LeftVisit(self.navigator, self.book, self.watch, root)
        start_over = StartOverModel(self.left, self.navigator, self.book, root)
        self.front = CoverModel(self.cover, self.cleaning, root)
        self.app.add_fronts(self.front, start_over)
        self.cover.changed.connect(self.taps.hold_off)
        self.cover.changed.connect(self.taps.touched)
        self.left.changed.connect(self.taps.hold_off)
        self.bar.hideWanted.connect(self.cover.hide)
        start_over.wanted.connect(self.end.start_over)
        self.end.ended.connect(self.cover.lift)
        self.end.ended.connect(self.left.trust)
        self.corner.begun.connect(self.attract.begin)
        self.corner.opened.connect(self._open_corner)
        if given.settings.get(OPENING_HOURS) != ALWAYS_OPEN:
            self._follow_hours()

    def _follow_hours(self) -> None:
        from kiosk.services.opening_watch import OpeningWatch

        hours = self.given.settings.get(OPENING_HOURS)
        self.opening = OpeningWatch(hours, self.navigator, self.cover, self.given.wall, self.root)

    def _open_corner(self) -> None:
        # Without a PIN the staff area stays shut.
        shown = Screen.STAFF_PIN if self.door.has_pin else Screen.STAFF_CORNER
        self.navigator.restart(Place(shown))

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
        self.usage.begin()
        self.listen_to_keys()
        self.listen_for_voices()
        # What lives as long as the program is not looked through again while a page turns.
        gc.collect()
        gc.freeze()

    def listen_to_keys(self) -> None:
        """Let the window be used by keys."""
        _built = self.keys

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

    def listen_for_voices(self) -> None:
        """Offer reading aloud as soon as there is a voice."""
        _built = self.aloud

    def close(self) -> None:
        """Take everything down, the window first."""
        self.log.record(LogEvent.STOPPED)
        self.log.write_counts()
        if "aloud" in vars(self):
            self.aloud.stop()
        if "staff" in vars(self):
            self.staff.stop()
        self.visit.stop()
        self.usage.stop()
        self.watch.stop()
        self._reading.stop()
        # Last before the window, since all that stops may be told of.
        if "keys" in vars(self):
            self.keys.stop()
        self.first.close()

    def _tell_storage(self, in_trouble: bool) -> None:  # noqa: FBT001 (the log tells only this)
        tell = self.standing.stand if in_trouble else self.standing.settle
        tell(StorageError.code)

    def _begin(self) -> None:
        self.navigator.go_home()

    def _begin_in(self, language: str) -> None:
        self.languages.use(language)
        self.attract.begin()

    def _end_language(self) -> None:
        # Help that someone may still be reading stays in words that they can read.
        self._help_left_over = self.navigator.place not in {START, Place(Screen.ASK_DESK)}
        if not self._help_left_over:
            self.languages.reset()

    def _tell_touch_trouble(self) -> None:
        self.log.record(LogEvent.TOUCH_TROUBLE, TouchError.code)
        self.standing.stand(TouchError.code)

    def _leave_help(self) -> None:
        if self._help_left_over and self.navigator.place.screen is not Screen.HELP:
            self._help_left_over = False
            self.languages.reset()

    def _introduce(self) -> None:
        shown = self.given.settings.get(SHOW_THERAPY)
        self.attract.introduce(
            therapy=" · ".join(self.therapies.titles) if shown else "",
            review=several_reviews() if self.therapies.several else self.review.sentence,
        )

    def _follow_window(self) -> None:
        self._reading.timeout.connect(self._tell_words)
        self.window.widthChanged.connect(self._follow_size)
        self.window.heightChanged.connect(self._follow_size)
        # The one that is installed last is asked first.
        self.window.installEventFilter(self.cover)
        self.window.installEventFilter(self.taps)
        self.window.installEventFilter(self.corner)
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
        self.corner.measure(device.px_per_mm, window.width())
        if "aloud" in vars(self):
            self.aloud.measure()

    def _tell_words(self) -> None:
        self.watch.show_words(words_on(self.window.contentItem()))
