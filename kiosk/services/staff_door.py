"""The door to the staff area: tries a PIN, keeps it shut after wrong ones, and falls shut again."""

from collections.abc import Callable
from enum import Enum, auto
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain import pin as rules
from kiosk.domain.route import STAFF_SCREENS, Place, Screen
from kiosk.domain.staff_level import StaffLevel
from kiosk.services.errand import Errand
from kiosk.services.navigator import Navigator
from kiosk.storage.pin_file import (
    PinFile,
    Pins,
    level_of,
    read_pins,
    read_wrong_tries,
    store_wrong_tries,
)
from kiosk.storage.profile import Profile

# It is no visit, so no idle watch closes it.
PAD_CLOSES_AFTER_S = 60
AREA_CLOSES_AFTER_S = 300


HOME = Place(Screen.STAFF_HOME)
_BEFORE_THE_DOOR = frozenset({Screen.STAFF_CORNER, Screen.STAFF_PIN})
_BEHIND_THE_DOOR = STAFF_SCREENS - _BEFORE_THE_DOOR


class DoorState(Enum):
    """What the door is waiting for."""

    SHUT = auto()
    CHECKING = auto()
    WRONG = auto()
    WAITING = auto()
    OPEN = auto()


class _Opened(Struct, frozen=True):
    level: StaffLevel
    left: rules.PinTries


class StaffDoor(QObject):
    """Opens for a level; shut again when the staff area is left or nobody touches it.

    Nothing behind it shows, so nothing there can be done, unless somebody was let in.
    """

    changed = Signal()
    opened = Signal()

    def __init__(
        self,
        profile: Profile,
        navigator: Navigator,
        now_s: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        """Begin shut, and with the wait in full that was left from before.

        Args:
            profile: Has the PINs.
            navigator: Tells when the staff area is left.
            now_s: Monotonic seconds.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._profile = profile
        self._navigator = navigator
        self._now_s = now_s
        self._tries = rules.resumed(read_wrong_tries(profile), now_s())
        self._level: StaffLevel | None = None
        self._state = DoorState.SHUT
        self._is_awaited = False
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._tick)
        self._left_alone = QTimer(self)
        self._left_alone.setSingleShot(True)
        self._left_alone.timeout.connect(self.shut)
        self._check = Errand(self)
        self._check.ended.connect(self._judge)
        navigator.moved.connect(self._follow)

    @property
    def state(self) -> DoorState:
        """What the door is waiting for."""
        return self._state

    @property
    def level(self) -> StaffLevel | None:
        """Who is in the staff area, or None."""
        return self._level

    @property
    def has_pin(self) -> bool:
        """Whether a PIN was ever set; without one the door cannot be opened."""
        return isinstance(read_pins(self._profile), Pins)

    @property
    def seconds_left(self) -> int:
        """How long no try counts, in whole seconds; 0 where one does."""
        return -int(-rules.seconds_left(self._tries, self._now_s()) // 1)

    @property
    def tries_left(self) -> int:
        """How many more wrong tries are free, before the door stays shut for a while."""
        return max(0, rules.FREE_TRIES - self._tries.wrong)

    def try_pin(self, pin: str) -> None:
        """Look whether a PIN opens the door; ``changed`` tells when that is known.

        Once the pad is left it opens for nobody: somebody else may stand there when that is known.
        """
        pins = read_pins(self._profile)
        if self._state is DoorState.CHECKING or self.seconds_left or isinstance(pins, PinFile):
            return
        self._is_awaited = True
        self._show(DoorState.CHECKING)
        self._check.start(partial(self._look, pins, pin, self._tries, self._now_s()))

    def admit(self, level: StaffLevel, place: Place = HOME) -> None:
        """Open the door, and begin at a place behind it."""
        self._level = level
        self._navigator.restart(place)
        self._show(DoorState.OPEN)
        self.opened.emit()

    @Slot()
    def forget_tries(self) -> None:
        """Begin with no wrong try, because there is another PIN to try, as the file does."""
        self._tries = rules.PinTries()

    @Slot()
    def shut(self) -> None:
        """Close the staff area, and show the start picture."""
        self._navigator.restart()

    @Slot()
    def touched(self) -> None:
        """Note that somebody is here."""
        if self._navigator.place.screen in STAFF_SCREENS:
            after_s = PAD_CLOSES_AFTER_S if self._level is None else AREA_CLOSES_AFTER_S
            self._left_alone.start(after_s * 1000)

    def _look(self, pins: Pins, pin: str, tries: rules.PinTries, now_s: float) -> _Opened | None:
        # In a thread: argon2 takes its time, and so does a slow disk.
        # Counted first, so that pulling the plug gives no further try.
        store_wrong_tries(self._profile, tries.wrong + 1)
        level = level_of(pins, pin)
        if level is None:
            return None
        left = rules.opened(tries, level, now_s)
        store_wrong_tries(self._profile, left.wrong)
        return _Opened(level, left)

    @Slot(object)
    def _judge(self, opened: _Opened | None) -> None:
        if opened is None:
            self._tries = rules.missed(self._tries, self._now_s())
            self._close(DoorState.WRONG if self._is_awaited else DoorState.SHUT)
            return
        self._tries = opened.left
        if self._is_awaited:
            self.admit(opened.level)
        else:
            self._show(DoorState.SHUT)

    def _close(self, state: DoorState) -> None:
        if self.seconds_left:
            self._second.start()
            state = DoorState.WAITING
        self._show(state)

    @Slot()
    def _tick(self) -> None:
        if not self.seconds_left:
            self._second.stop()
            self._state = DoorState.SHUT
        self.changed.emit()

    @Slot()
    def _follow(self) -> None:
        screen = self._navigator.place.screen
        self._is_awaited &= screen is Screen.STAFF_PIN
        if screen in _BEHIND_THE_DOOR and self._level is None:
            self.shut()
        elif screen in STAFF_SCREENS:
            self.touched()
            if self._level is None and self._state is not DoorState.CHECKING:
                self._close(DoorState.SHUT)
        else:
            self._left_alone.stop()
            self._second.stop()
            self._level = None
            if self._state is not DoorState.CHECKING:
                self._show(DoorState.SHUT)

    def _show(self, state: DoorState) -> None:
        self._state = state
        self.changed.emit()
