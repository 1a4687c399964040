"""Tells which keys of a keyboard type, whatever they mean on a keypad."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from kiosk.domain.idle import IdleStage
from kiosk.domain.keypad import KeyStroke, types_line, types_pin
from kiosk.domain.route import STAFF_SCREENS, Screen
from kiosk.domain.scanning import Switches
from kiosk.services.idle_watch import IdleWatch
from kiosk.services.keypad import Keypad
from kiosk.services.navigator import Navigator
from kiosk.services.switch_choice import SwitchChoice

PIN_PADS = frozenset({Screen.STAFF_PIN, Screen.STAFF_NEW_PIN})
_TYPED_ON = frozenset(
    {Screen.KEYBOARD, Screen.SEARCH, Screen.STAFF_SETTING_TEXT, Screen.STAFF_REVIEW_LINE}
)


class TypingKeys(QObject):
    """Knows whether somebody types a line, or walks over its screen with a keypad.

    A letter tells of a keyboard, until a key is used that types nothing, or another screen shows.
    """

    def __init__(
        self,
        navigator: Navigator,
        watch: IdleWatch,
        keypad: Keypad,
        choice: SwitchChoice,
        is_asking: Callable[[], bool],
    ) -> None:
        """Begin without a letter; the object belongs to the keypad in Qt's sense.

        Args:
            navigator: Knows which screen shows.
            watch: Knows whether the warning stands in front of it.
            keypad: Tells whether somebody walks.
            choice: With switches the keys that they send never type.
            is_asking: Tells whether a question stands in the stead of the screen.
        """
        super().__init__(keypad)
        self._navigator = navigator
        self._watch = watch
        self._keypad = keypad
        self._choice = choice
        self._is_asking = is_asking
        self._has_letter = False
        navigator.moved.connect(self.forget)

    @property
    def types_here(self) -> bool:
        """Whether the screen that shows takes letters."""
        # While the warning stands, a key means "I need more time" and nothing else.
        return (
            self._screen in _TYPED_ON
            and self._watch.stage is not IdleStage.WARNING
            and not self._is_asking()
        )

    def types_first(self, stroke: KeyStroke) -> bool:
        """Tell whether the screen that shows takes a key, although it is one of a keypad."""
        if self._screen in PIN_PADS:
            return types_pin(stroke, walking=self._keypad.awake)
        return self.types_here and types_line(stroke) and not self._walks(stroke)

    @Slot()
    def note_letter(self) -> None:
        """Note that a letter was typed, which no keypad has."""
        self._has_letter = True

    @Slot()
    def forget(self) -> None:
        """Know of no letter any more."""
        self._has_letter = False

    def _walks(self, stroke: KeyStroke) -> bool:
        # A keypad may be a block of digits, and a finger may have put it to rest.
        by_visitor = self._screen not in STAFF_SCREENS
        if by_visitor and self._choice.switches is not Switches.OFF:
            return True
        if self._has_letter:
            return False
        return self._keypad.awake or (by_visitor and stroke.of_block)

    @property
    def _screen(self) -> Screen:
        return self._navigator.place.screen
