"""Sets the PIN of a level: typed twice, looked at, stored."""

from enum import Enum, auto

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.pin import PinFault, pin_fault
from kiosk.domain.staff_level import StaffLevel
from kiosk.services.errand import Errand
from kiosk.storage.pin_file import Pins, level_of, read_pins, store_pin
from kiosk.storage.profile import Profile


class PinStage(Enum):
    """What is to be typed, or happens."""

    FIRST = auto()
    AGAIN = auto()
    STORING = auto()


class PinRefusal(Enum):
    """Why two lines of digits did not become a PIN."""

    NOT_THE_SAME = auto()
    OF_OTHERS = auto()
    IT_COMES_FIRST = auto()
    NOT_WRITABLE = auto()
    NO_MEMORY = auto()


class PinMaker(QObject):
    """Makes one PIN at a time; ``stored`` tells whose holds from now on."""

    changed = Signal()
    stored = Signal(object)

    def __init__(self, profile: Profile, parent: QObject | None = None) -> None:
        """Begin with IT's."""
        super().__init__(parent)
        self._profile = profile
        self._level = StaffLevel.IT
        self._stage = PinStage.FIRST
        self._first = ""
        self._fault: PinFault | PinRefusal | None = None
        self._errand = Errand(self)
        self._errand.ended.connect(self._end)

    @property
    def level(self) -> StaffLevel:
        """Whose PIN is made."""
        return self._level

    @property
    def stage(self) -> PinStage:
        """What is to be typed, or happens."""
        return self._stage

    @property
    def fault(self) -> PinFault | PinRefusal | None:
        """Why the last digits were not taken, or None."""
        return self._fault

    def has_pin(self, level: StaffLevel) -> bool:
        """Tell whether a level has a PIN."""
        pins = read_pins(self._profile)
        if not isinstance(pins, Pins):
            return False
        return bool(pins.it if level is StaffLevel.IT else pins.reception)

    def begin(self, level: StaffLevel) -> None:
        """Begin to make the PIN of a level, unless one is being stored, whose end is to be told."""
        if not self._errand.runs:
            self._level = level
            self._restart(None)

    def forget(self) -> None:
        """Keep no digits, because whoever typed them has gone."""
        if self._first:
            self._restart(None)

    def take(self, digits: str) -> None:
        """Take what was typed."""
        match self._stage:
            case PinStage.FIRST:
                self._take_first(digits)
            case PinStage.AGAIN if digits != self._first:
                self._restart(PinRefusal.NOT_THE_SAME)
            case PinStage.AGAIN:
                self._store(digits)
            case PinStage.STORING:
                return

    def _take_first(self, digits: str) -> None:
        fault = pin_fault(digits)
        if fault is not None:
            self._restart(fault)
        else:
            self._first, self._fault = digits, None
            self._show(PinStage.AGAIN)

    def _store(self, pin: str) -> None:
        profile, level = self._profile, self._level
        self._first = ""
        self._errand.start(lambda: made(profile, level, pin))
        self._show(PinStage.STORING)

    @Slot(object)
    def _end(self, refusal: PinRefusal | None) -> None:
        self._restart(refusal)
        if refusal is None:
            self.stored.emit(self._level)

    def _restart(self, fault: PinFault | PinRefusal | None) -> None:
        self._first, self._fault = "", fault
        self._show(PinStage.FIRST)

    def _show(self, stage: PinStage) -> None:
        self._stage = stage
        self.changed.emit()


def made(profile: Profile, level: StaffLevel, pin: str) -> PinRefusal | None:
    """Store a PIN, and tell why not where it is not; takes a few tenths of a second.

    The levels must differ, so nobody takes the PIN of the other one.
    """
    pins = read_pins(profile)
    if level is StaffLevel.RECEPTION and not isinstance(pins, Pins):
        return PinRefusal.IT_COMES_FIRST
    if isinstance(pins, Pins) and level_of(pins, pin) not in {None, level}:
        return PinRefusal.OF_OTHERS
    try:
        return None if store_pin(profile, level, pin) else PinRefusal.NOT_WRITABLE
    except MemoryError:
        return PinRefusal.NO_MEMORY
