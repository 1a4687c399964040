"""The on-screen keyboard and the line above it."""

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.keyboard import KeyAction, Layer, PlacedKey
from kiosk.services.typist import Typist
from kiosk.viewmodels.key_names import icon, label, spoken
from kiosk.viewmodels.rows import RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_NO_BREAK_SPACE = "\u00a0"
# Qt.Key as numbers: loading Qt's enums would hold the screen up for 20 ms.
_BACKSPACE = 0x01000003
_ENTER = frozenset({0x01000004, 0x01000005})


class KeyRow(Struct, frozen=True):
    """A key as it is shown; ``place`` counts from 0, ``start`` and ``span`` are columns."""

    place: int
    words: str
    name: str
    sign: str
    letter: bool
    held: bool
    row: int
    start: float
    span: float


@QmlElement
class KeyboardModel(QObject):
    """The keys of the language, and what has been typed with them."""

    changed = Signal()
    entered = Signal()

    def __init__(self, typist: Typist, parent: QObject | None = None) -> None:
        """Show the line of a typist."""
        super().__init__(parent)
        self._typist = typist
        self._keys = RowsModel(KeyRow, self)
        typist.changed.connect(self._derive)
        self._derive()

    @Property(QObject, constant=True)
    def keys(self) -> RowsModel:
        """The keys that show."""
        return self._keys

    @Property(float, notify=changed)
    def columns(self) -> float:
        """How many keys of plain width stand side by side."""
        layout = self._typist.layout
        return layout.columns if layout else 1.0

    @Property(str, notify=changed)
    def text(self) -> str:
        """The line; a space at its end is one that takes room."""
        text = self._typist.line.text
        return f"{text[:-1]}{_NO_BREAK_SPACE}" if text.endswith(" ") else text

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """Whether nothing is typed."""
        return not self._typist.line.text

    @Slot(int)
    def press(self, place: int) -> None:
        """Do what a key does."""
        self._typist.press(self._typist.keys[place].key)

    @Slot(int, str, result=bool)
    def takeKey(self, key: int, text: str) -> bool:
        """Take a key of a real keyboard; tell whether it was one that types."""
        if key in _ENTER:
            self.entered.emit()
        elif key == _BACKSPACE:
            self._typist.erase()
        elif text.isprintable() and text:
            self._typist.type(text)
        else:
            return False
        return True

    @Slot()
    def _derive(self) -> None:
        self._keys.replace([self._row(place, key) for place, key in enumerate(self._typist.keys)])
        self.changed.emit()

    def _row(self, place: int, placed: PlacedKey) -> KeyRow:
        line, layout, key = self._typist.line, self._typist.layout, placed.key
        if layout is None:
            raise ValueError(key)
        return KeyRow(
            place=place,
            words=label(key, layout, line),
            name=spoken(key, layout, line),
            sign=icon(key),
            letter=key.action is KeyAction.TYPE,
            held=key.action is KeyAction.SHIFT and line.layer is Layer.SHIFTED,
            row=placed.row,
            start=placed.start,
            span=placed.span,
        )
