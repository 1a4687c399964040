"""Takes the keys out of what happens to the window; only what types goes on, where one types."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from kiosk.domain.keypad import KeypadKey

_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class KeyFilter(QObject):
    """An event filter on the window; it goes before the one for taps.

    A key that is none of a keypad's and types nothing does nothing. ``unused`` tells of it, since
    it proves that somebody is there.
    """

    # The key, and the name of the one on the keyboard that stands for it.
    pressed = Signal(object, str)
    unused = Signal()
    fingered = Signal()

    def __init__(
        self,
        names: Mapping[str, KeypadKey],
        types_here: Callable[[], bool] = bool,
        types_first: Callable[[str, str], bool] = lambda _name, _text: False,
        parent: QObject | None = None,
    ) -> None:
        """Listen to some keys.

        Args:
            names: Which key of a keyboard stands for which of a keypad.
            types_here: Tells whether the screen that is shown takes letters.
            types_first: Tells by the name and the text of a key whether the screen takes it,
                although it is one of a keypad.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._names = names
        self._types_here = types_here
        self._types_first = types_first

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Swallow the keys, and notice fingers."""
        if isinstance(event, QKeyEvent):
            return self._key(event)
        if event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}:
            self.fingered.emit()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        name = QKeySequence(event.key()).toString()
        alone = not event.modifiers() & _HELD
        # A key that is held down is pressed once: a hand that rests on it runs nowhere.
        counts = event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat()
        if alone and self._types_first(name, event.text()):
            return False
        if alone and name in self._names:
            if counts:
                self.pressed.emit(self._names[name], name)
        elif alone and event.text().isprintable() and event.text() and self._types_here():
            return False
        elif counts:
            self.unused.emit()
        event.accept()
        return True
