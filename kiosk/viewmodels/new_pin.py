"""The pad on which a new PIN is typed, twice."""

from typing import assert_never

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.pin import DIGITS_MAX, DIGITS_MIN, PinFault
from kiosk.domain.route import Place, Screen
from kiosk.domain.staff_level import StaffLevel
from kiosk.services.navigator import Navigator
from kiosk.services.pin_maker import PinMaker, PinRefusal, PinStage
from kiosk.viewmodels.pin_digits import PinDigits
from kiosk.viewmodels.staff_ways import StaffWays

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class NewPinModel(QObject):
    """The digits so far, which nobody sees, and what is to do."""

    changed = Signal()

    def __init__(
        self,
        maker: PinMaker,
        ways: StaffWays,
        navigator: Navigator,
        parent: QObject | None = None,
    ) -> None:
        """Begin with no digits, each time that the screen opens.

        Args:
            maker: Makes the PIN.
            ways: Where staff go when it is made.
            navigator: Tells whose PIN it is to be.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._maker = maker
        self._ways = ways
        self._navigator = navigator
        self._digits = PinDigits(lambda: self._usable, self.changed.emit, maker.take)
        maker.changed.connect(self._follow)
        maker.stored.connect(self._go_ahead)
        navigator.moved.connect(self._begin)
        ways.changed.connect(self.changed)
        self._begin()

    @Property(QObject, constant=True)
    def ways(self) -> StaffWays:
        """The ways out."""
        return self._ways

    @Property(str, notify=changed)
    def title(self) -> str:
        """Whose PIN it is."""
        translate = QCoreApplication.translate
        if self._maker.level is StaffLevel.IT:
            return translate("NewPin", "A new PIN for IT")
        return translate("NewPin", "A new PIN for reception")

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
        """What to do, or why it was not taken."""
        translate = QCoreApplication.translate
        match self._maker.stage:
            case PinStage.FIRST:
                return self._asked() if self._maker.fault is None else _fault(self._maker.fault)
            case PinStage.AGAIN:
                return translate("NewPin", "Type the same PIN once more, then touch OK.")
            case PinStage.STORING:
                return translate("StaffPin", "One moment …")
            case _:
                assert_never(self._maker.stage)

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
        """Take what was typed."""
        self._digits.enter()

    @Slot(int, str, result=bool)
    def takeKey(self, key: int, text: str) -> bool:
        """Take a key of a real keyboard; tell whether it was one for a PIN."""
        return self._digits.take_key(key, text)

    @property
    def _usable(self) -> bool:
        return self._maker.stage is not PinStage.STORING

    def _asked(self) -> str:
        translate = QCoreApplication.translate
        if self._maker.level is StaffLevel.IT:
            whose = translate("NewPin", "It opens all of the staff area. Do not lose it.")
        else:
            whose = translate("NewPin", "It opens what reception needs each day.")
        words = translate("NewPin", "Type %1 to %2 digits, then touch OK. %3")
        words = words.replace("%1", str(DIGITS_MIN)).replace("%2", str(DIGITS_MAX))
        return words.replace("%3", whose)

    @Slot()
    def _follow(self) -> None:
        self.changed.emit()

    @Slot()
    def _begin(self) -> None:
        self._digits.forget()
        if self._is_shown:
            self._maker.begin(StaffLevel(self._navigator.place.subject))
        else:
            self._maker.forget()
        self.changed.emit()

    @Slot(object)
    def _go_ahead(self, level: StaffLevel) -> None:
        if self._navigator.place == Place(Screen.STAFF_NEW_PIN, level.value):
            self._ways.go_ahead()
        else:
            self._begin()

    @property
    def _is_shown(self) -> bool:
        return self._navigator.place.screen is Screen.STAFF_NEW_PIN


def _fault(fault: PinFault | PinRefusal) -> str:
    translate = QCoreApplication.translate
    match fault:
        case PinFault.LENGTH | PinFault.NOT_DIGITS:
            words = translate("NewPin", "A PIN has %1 to %2 digits. Please type another one.")
            return words.replace("%1", str(DIGITS_MIN)).replace("%2", str(DIGITS_MAX))
        case PinFault.PLAIN:
            return translate("NewPin", "This PIN is easy to guess. Please type another one.")
        case PinRefusal():
            return _refusal(fault)
        case _:
            assert_never(fault)


def _refusal(refusal: PinRefusal) -> str:
    translate = QCoreApplication.translate
    match refusal:
        case PinRefusal.NOT_THE_SAME:
            return translate("NewPin", "The two were not the same. Please begin again.")
        case PinRefusal.OF_OTHERS:
            return translate("NewPin", "IT and reception need different PINs. Type another one.")
        case PinRefusal.IT_COMES_FIRST:
            return translate("NewPin", "Not saved. Set the PIN of IT first.")
        case PinRefusal.NOT_WRITABLE:
            return translate("NewPin", "Not saved. This kiosk may not write into its own folder.")
        case PinRefusal.NO_MEMORY:
            return translate("NewPin", "Not saved. The computer is short of memory. Try again.")
        case _:
            assert_never(refusal)
