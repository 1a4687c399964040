"""The layout file of an on-screen keyboard, such as ``en.toml``: rows of keys by layer."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec

from kiosk.content.decode import decode
from kiosk.content.errors import KeyboardError, PackError
from kiosk.content.toml import TomlTable, read_toml
from kiosk.domain.keyboard import (
    COLUMNS_MAX,
    ROWS,
    Key,
    KeyAction,
    KeyboardLayout,
    KeyRow,
    Layer,
    width_of,
)

SUFFIX = ".toml"

_NAMED = {action.value: action for action in KeyAction if action is not KeyAction.TYPE}
# What each layer must have once; a visitor could not get on without.
_NEEDED = {
    Layer.LETTERS: (KeyAction.SPACE, KeyAction.ERASE, KeyAction.CLEAR, KeyAction.SYMBOLS),
    Layer.SHIFTED: (
        *(KeyAction.SPACE, KeyAction.ERASE, KeyAction.CLEAR),
        *(KeyAction.SYMBOLS, KeyAction.SHIFT),
    ),
    Layer.SYMBOLS: (KeyAction.SPACE, KeyAction.ERASE, KeyAction.CLEAR, KeyAction.LETTERS),
}


class LabelsTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``labels``: what stands on the keys that change the layer."""

    letters: str
    symbols: str


class KeyboardTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole of a layout file; a row has its keys with spaces between them."""

    alphabet: str
    labels: LabelsTable
    letters: tuple[str, ...]
    symbols: tuple[str, ...]
    shifted: tuple[str, ...] = ()


def read_keyboard(folder: Path, language: str) -> KeyboardLayout:
    """Read the keyboard of a language.

    Args:
        folder: Has a file for each language.
        language: Language code, such as ``en``.

    Raises:
        KeyboardError: The file is missing, is no TOML, or has a hole: a missing row, a letter of
            the alphabet without a key, two keys for one letter, a key that visitors need.
    """
    try:
        table = read_toml(folder, f"{language}{SUFFIX}")
        record = decode(table, KeyboardTable)
    except PackError as fault:
        raise KeyboardError(str(fault)) from fault
    layout = KeyboardLayout(
        language,
        letters=_rows(record.letters),
        shifted=_rows(record.shifted),
        symbols=_rows(record.symbols),
        letters_label=record.labels.letters,
        symbols_label=record.labels.symbols,
    )
    for layer, said in _holes(layout, record.alphabet):
        raise KeyboardError(f"{table.path}:{_line(table, layer)}: {layer.value}: {said}")
    return layout


def _rows(lines: tuple[str, ...]) -> tuple[KeyRow, ...]:
    return tuple(tuple(map(_key, line.split())) for line in lines)


def _key(name: str) -> Key:
    return Key(_NAMED[name]) if name in _NAMED else Key(KeyAction.TYPE, name)


def _line(table: TomlTable, layer: Layer) -> int:
    return table.line(layer.value)


def _holes(layout: KeyboardLayout, alphabet: str) -> Iterator[tuple[Layer, str]]:
    for layer in Layer:
        if layer is Layer.SHIFTED and not layout.shifted:
            continue
        rows = layout.rows(layer)
        yield from ((layer, said) for said in _holes_in(rows, layer))
    typed = {key.text for row in layout.letters for key in row}
    for letter in alphabet:
        if letter not in typed:
            yield Layer.LETTERS, f"there is no key for {letter!r}"
    if layout.shifted and tuple(map(len, layout.shifted)) != tuple(map(len, layout.letters)):
        yield Layer.SHIFTED, "its rows are not as long as those of letters"
    has_shift = any(key.action is KeyAction.SHIFT for row in layout.letters for key in row)
    if has_shift is not bool(layout.shifted):
        yield Layer.LETTERS, "a shift key and shifted rows go together"


def _holes_in(rows: tuple[KeyRow, ...], layer: Layer) -> Iterator[str]:
    if len(rows) != ROWS:
        yield f"has {len(rows)} rows; a keyboard has {ROWS}"
    for number, row in enumerate(rows, start=1):
        yield from (f"row {number} {said}" for said in _wrong_with(row))
    keys = [key for row in rows for key in row]
    for key, count in Counter(keys).items():
        if count > 1:
            yield f"{key.text or key.action.value!r} has {count} keys"
    for action in set(_NEEDED[layer]) - {key.action for key in keys}:
        yield f"there is no key {action.value!r}"


def _wrong_with(row: KeyRow) -> Iterator[str]:
    if not row:
        yield "has no key"
    if width_of(row) > COLUMNS_MAX:
        yield "is too long for keys of 15 mm on the smallest screen"
    for key in row:
        if len(key.text) > 1:
            yield f"has {key.text!r}, which is no single letter and no key that does something"
