"""Holds one line that the visitor types, in memory only, until the visit ends."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.keyboard import Key, KeyboardLayout, Layer, PlacedKey, placed
from kiosk.domain.typed_text import TypedText, erased, pressed, typed, written
from kiosk.services.keyboards import Keyboards
from kiosk.services.navigator import Navigator


class LineKeys(Enum):
    """The keys with which a line begins."""

    OWN = auto()
    LATIN = auto()
    DIGITS = auto()


class Typist(QObject):
    """The line, and the keys that change it; nothing of it is learned."""

    changed = Signal()

    def __init__(
        self, keyboards: Keyboards, navigator: Navigator, limit: int, parent: QObject | None = None
    ) -> None:
        """Begin with an empty line.

        Args:
            keyboards: Has the keys of the language.
            navigator: Tells when a visit is over.
            limit: Most characters of the line.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._keyboards = keyboards
        self._line = TypedText(limit)
        self._latin = False
        keyboards.changed.connect(self.changed)
        navigator.restarted.connect(self.forget)

    @property
    def line(self) -> TypedText:
        """The line as it is."""
        return self._line

    @property
    def layout(self) -> KeyboardLayout | None:
        """The keyboard of the language, or None where nobody can type."""
        return self._keyboards.latin if self._latin else self._keyboards.layout

    @property
    def keys(self) -> tuple[PlacedKey, ...]:
        """The keys that show."""
        layout = self.layout
        return placed(layout, self._line.layer) if layout else ()

    def press(self, key: Key) -> None:
        """Do what a key on the screen does."""
        self._apply(lambda line: pressed(line, key))

    def type(self, text: str) -> None:
        """Take text from a real keyboard."""
        self._apply(lambda line: typed(line, text))

    def erase(self) -> None:
        """Take the last letter away."""
        self._apply(erased)

    def begin(self, text: str, limit: int, keys: LineKeys = LineKeys.OWN) -> None:
        """Begin anew, for another purpose.

        Args:
            text: What stands already.
            limit: Most characters of the line.
            keys: Which keys to begin with.
        """
        self._latin = keys is not LineKeys.OWN
        layer = Layer.SYMBOLS if keys is LineKeys.DIGITS else Layer.SHIFTED
        self._line = written(TypedText(limit, layer=layer), text)
        self.changed.emit()

    def write(self, text: str) -> None:
        """Begin with words from elsewhere; a key brings back what stood here."""
        self._apply(lambda line: written(line, text))

    @Slot()
    def forget(self) -> None:
        """Be as at the start, without a way back."""
        self._apply(lambda line: TypedText(line.limit))

    def _apply(self, change: Callable[[TypedText], TypedText]) -> None:
        line = change(self._line)
        if line != self._line:
            self._line = line
            self.changed.emit()
