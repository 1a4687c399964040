"""The digits that are typed on a pad for a PIN."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.domain.pin import DIGITS_MAX

# Qt.Key as numbers: loading Qt's enums would hold the screen up for 20 ms.
_BACKSPACE = 0x01000003
_ENTER = frozenset({0x01000004, 0x01000005})


class PinDigits:
    """The digits so far, which nobody sees."""

    def __init__(
        self,
        usable: Callable[[], bool],
        changed: Callable[[], object],
        entered: Callable[[str], object],
    ) -> None:
        """Begin with none.

        Args:
            usable: Tells whether a digit can be typed now.
            changed: Called when there are more or fewer.
            entered: Called with all of them; then there are none.
        """
        self._usable = usable
        self._changed = changed
        self._entered = entered
        self._digits = ""

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._digits)

    @property
    def in_words(self) -> str:
        """How many there are, for those who do not see it."""
        words = QCoreApplication.translate("StaffPin", "Digits typed: %1")
        return words.replace("%1", str(self.count))

    def press(self, digit: str) -> None:
        """Take a digit."""
        if self._usable() and self.count < DIGITS_MAX:
            self._digits += digit
            self._changed()

    def erase(self) -> None:
        """Take the last digit away."""
        self._digits = self._digits[:-1]
        self._changed()

    def forget(self) -> None:
        """Have none again; nothing is called."""
        self._digits = ""

    def enter(self) -> None:
        """Give all of them."""
        if self._digits and self._usable():
            digits, self._digits = self._digits, ""
            self._entered(digits)

    def take_key(self, key: int, text: str) -> bool:
        """Take a key of a real keyboard; tell whether it was one for a PIN."""
        if key in _ENTER:
            self.enter()
        elif key == _BACKSPACE:
            self.erase()
        elif text.isascii() and text.isdigit():
            self.press(text)
        else:
            return False
        return True
