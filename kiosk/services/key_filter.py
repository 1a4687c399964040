"""Takes the keys out of what happens to the window; only what types goes on, where one types."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from kiosk.domain.keypad import KeypadKey, KeyStroke

_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class KeyFilter(QObject):
    """An event filter on the window; it goes before the one for taps.

    A key that is none of a keypad's and types nothing does nothing. ``unused`` tells of it, since
    it proves that somebody is there. ``lettered`` tells of one that types and that no keypad has.
    """

    # The key, and the name of the one on the keyboard that stands for it.
    pressed = Signal(object, str)
    unused = Signal()
    lettered = Signal()
    fingered = Signal()

    def __init__(
        self,
        names: Mapping[str, KeypadKey],
        types_here: Callable[[], bool] = bool,
        types_first: Callable[[KeyStroke], bool] = lambda _stroke: False,
        parent: QObject | None = None,
    ) -> None:
        """Listen to some keys.

        Args:
            names: Which key of a keyboard stands for which of a keypad.
            types_here: Tells whether the screen that is shown takes letters.
            types_first: Tells whether the screen takes a key, although it is one of a keypad.
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
        if event.isAutoRepeat():
            # A key that is held down is pressed once: what rests on it types nothing more, runs
            # nowhere, and proves nobody's presence.
            event.accept()
            return True
        name = QKeySequence(event.key()).toString()
        of_block = bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier)
        stroke = KeyStroke(name, event.text(), of_block)
        alone = not event.modifiers() & _HELD
        counts = event.type() is QEvent.Type.KeyPress
        if alone and self._types(stroke):
            if counts and name not in self._names and not of_block:
                self.lettered.emit()
            return False
        if alone and name in self._names:
            if counts:
                self.pressed.emit(self._names[name], name)
        elif counts:
            self.unused.emit()
        event.accept()
        return True

    def _types(self, stroke: KeyStroke) -> bool:
        if self._types_first(stroke):
            return True
        return stroke.is_text and stroke.name not in self._names and self._types_here()
