"""The pad on which staff type their PIN."""

from typing import assert_never

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.pin import FREE_TRIES
from kiosk.services.navigator import Navigator
from kiosk.services.staff_door import DoorState, StaffDoor
from kiosk.viewmodels.pin_digits import PinDigits
from kiosk.viewmodels.staff_ways import StaffWays

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StaffPinModel(QObject):
    """The digits so far, which nobody sees, and what the door says."""

    changed = Signal()
    cleaningWanted = Signal()

    def __init__(
        self,
        door: StaffDoor,
        ways: StaffWays,
        navigator: Navigator,
        parent: QObject | None = None,
    ) -> None:
        """Begin with no digits."""
        super().__init__(parent)
        self._door = door
        self._ways = ways
        self._digits = PinDigits(lambda: self._usable, self.changed.emit, door.try_pin)
        door.changed.connect(self._follow)
        navigator.moved.connect(self._forget)

    @Property(QObject, constant=True)
    def ways(self) -> StaffWays:
        """The ways out."""
        return self._ways

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many digits were typed."""
        return self._digits.count

    @Property(str, notify=changed)
    def typed(self) -> str:
        """The same in words, for those who do not see it."""
        return self._digits.in_words

    @Property(bool, notify=changed)
    def usable(self) -> bool:
        """Whether a digit can be typed now."""
        return self._usable

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What the door says."""
        translate = QCoreApplication.translate
        match self._door.state:
            case DoorState.SHUT | DoorState.OPEN:
                return translate("StaffPin", "Type your PIN, then touch OK.")
            case DoorState.CHECKING:
                return translate("StaffPin", "One moment …")
            case DoorState.WRONG if self._door.tries_left < FREE_TRIES - 1:
                words = translate("StaffPin", "This PIN is wrong. Tries left: %1.")
                return words.replace("%1", str(self._door.tries_left))
            case DoorState.WRONG:
                return translate("StaffPin", "This PIN is wrong. Please try again.")
            case DoorState.WAITING:
                left_s = self._door.seconds_left
                return self.tr("Too many wrong tries. Wait %n second(s).", "", left_s)
            case _:
                assert_never(self._door.state)

    @Slot(str)
    def press(self, digit: str) -> None:
        """Take a digit."""
        self._digits.press(digit)

    @Slot()
    def erase(self) -> None:
        """Take the last digit away."""
        self._digits.erase()

    @Slot()
    def enter(self) -> None:
        """Try the PIN."""
        self._digits.enter()

    @Slot(int, str, result=bool)
    def takeKey(self, key: int, text: str) -> bool:
        """Take a key of a real keyboard; tell whether it was one for a PIN."""
        return self._digits.take_key(key, text)

    @Slot()
    def clean(self) -> None:
        """Ignore touches for a minute; nobody needs a PIN for that."""
        self._ways.leave()
        self.cleaningWanted.emit()

    @property
    def _usable(self) -> bool:
        return self._door.state not in {DoorState.CHECKING, DoorState.WAITING}

    @Slot()
    def _follow(self) -> None:
        self.changed.emit()

    @Slot()
    def _forget(self) -> None:
        self._digits.forget()
        self.changed.emit()
