"""The keys of the on-screen keyboard, and where they stand."""

from collections.abc import Iterator
from enum import Enum

from msgspec import Struct


class KeyAction(Enum):
    """What a key does, by the names that the layout files use."""

    TYPE = "type"
    SPACE = "space"
    ERASE = "erase"
    CLEAR = "clear"
    SHIFT = "shift"
    SYMBOLS = "symbols"
    LETTERS = "letters"


class Layer(Enum):
    """The keys that show at one time."""

    LETTERS = "letters"
    SHIFTED = "shifted"
    SYMBOLS = "symbols"


ROWS = 4
# Keys of 15 mm, 3 mm apart, on the narrowest reference screen.
COLUMNS_MAX = 13.0
# How many columns a key is wide; all others have one.
_WIDE = {
    KeyAction.ERASE: 1.5,
    KeyAction.CLEAR: 1.5,
    KeyAction.SHIFT: 1.5,
    KeyAction.SYMBOLS: 1.5,
    KeyAction.LETTERS: 1.5,
}
_SPACE_AT_LEAST = 2.0


class Key(Struct, frozen=True):
    """One key; ``text`` is what it types, or an empty string."""

    action: KeyAction
    text: str = ""


KeyRow = tuple[Key, ...]


class KeyboardLayout(Struct, frozen=True):
    """The keys of one language.

    Attributes:
        letters: Four rows from top to bottom, each from left to right.
        shifted: The same keys with capitals, or nothing for a script without them.
        symbols: Digits and marks.
        letters_label: What stands on the key that leads back to the letters.
        symbols_label: What stands on the key that leads to the digits.
    """

    language: str
    letters: tuple[KeyRow, ...]
    shifted: tuple[KeyRow, ...]
    symbols: tuple[KeyRow, ...]
    letters_label: str
    symbols_label: str

    def rows(self, layer: Layer) -> tuple[KeyRow, ...]:
        """Give the rows of a layer; a script without capitals has its letters there."""
        if layer is Layer.SYMBOLS:
            return self.symbols
        return self.shifted if layer is Layer.SHIFTED and self.shifted else self.letters

    @property
    def columns(self) -> float:
        """How many keys of plain width the widest row has room for."""
        layers = (self.letters, self.shifted, self.symbols)
        return max(width_of(row) for rows in layers for row in rows)


class PlacedKey(Struct, frozen=True):
    """A key with its place.

    Attributes:
        row: From the top, from 0.
        start: Columns to the left of it.
        span: Columns that it takes.
    """

    key: Key
    row: int
    start: float
    span: float


def placed(layout: KeyboardLayout, layer: Layer) -> tuple[PlacedKey, ...]:
    """Lay out the keys of a layer: the space bar takes what its row leaves, others are centred."""
    columns = layout.columns
    rows = enumerate(layout.rows(layer))
    return tuple(key for number, row in rows for key in _placed_row(row, number, columns))


def _placed_row(row: KeyRow, number: int, columns: float) -> Iterator[PlacedKey]:
    left_over = columns - width_of(row)
    has_space = any(key.action is KeyAction.SPACE for key in row)
    start = 0.0 if has_space else left_over / 2
    for key in row:
        span = _span(key) + (left_over if key.action is KeyAction.SPACE else 0.0)
        yield PlacedKey(key, number, start, span)
        start += span


def width_of(row: KeyRow) -> float:
    """Tell how many columns a row takes at least."""
    return sum(map(_span, row))


def _span(key: Key) -> float:
    if key.action is KeyAction.SPACE:
        return _SPACE_AT_LEAST
    return _WIDE.get(key.action, 1.0)
