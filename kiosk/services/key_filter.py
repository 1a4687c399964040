"""Takes the keys of a keypad out of what happens to the window."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from kiosk.domain.keypad import KeypadKey


class KeyFilter(QObject):
    """An event filter on the window; it goes before the one for taps."""

    # The key, and the name of the one on the keyboard that stands for it.
    pressed = Signal(object, str)
    fingered = Signal()

    def __init__(self, names: Mapping[str, KeypadKey], parent: QObject | None = None) -> None:
        """Listen to some keys.

        Args:
            names: Which key of a keyboard stands for which of a keypad.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._names = names

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Swallow the keys of a keypad, and notice fingers."""
        if isinstance(event, QKeyEvent):
            return self._key(event)
        if event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}:
            self.fingered.emit()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        name = QKeySequence(event.key()).toString()
        held = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
            | Qt.KeyboardModifier.AltModifier
            | Qt.KeyboardModifier.MetaModifier
        )
        if name not in self._names or held:
            return False
        # A key that is held down is pressed once: a hand that rests on it runs nowhere.
        if event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat():
            self.pressed.emit(self._names[name], name)
        return True
