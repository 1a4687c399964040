"""TOML with the line of each key, so that a fault can be found."""

import datetime as dt
import re
import tomllib
from pathlib import Path
from typing import TypeAlias

from msgspec import Struct

from kiosk.content.characters import unwanted_character
from kiosk.content.codes import Code
from kiosk.content.errors import PackError
from kiosk.content.files import read_text

KeyPath = tuple[str | int, ...]
Value: TypeAlias = "dict[str, Value] | list[Value] | str | int | float | bool | dt.date | dt.time"

KEY = re.compile(r"""[\w.\-"' ]+""")
WHERE = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)")


class TomlTable(Struct, frozen=True):
    """A parsed table and where its keys stand.

    Attributes:
        data: Plain values; dates are ISO text.
        lines: Line in the file of each key and table, from 1.
        first_line: Where the table starts in its file.
    """

    path: Path
    data: dict[str, Value]
    lines: dict[KeyPath, int]
    first_line: int = 1

    def line(self, *key: str | int) -> int:
        """Give the line of a key, or of the nearest table around it."""
        for end in range(len(key), 0, -1):
            if key[:end] in self.lines:
                return self.lines[key[:end]]
        return self.first_line


def read_toml(root: Path, relative: str) -> TomlTable:
    """Read a TOML file of the pack.

    Raises:
        PackError: The file cannot be read or is not TOML.
    """
    return parse_toml(root / relative, read_text(root, relative))


def parse_toml(path: Path, text: str, first_line: int = 1) -> TomlTable:
    """Parse TOML that starts at a line of a file.

    Raises:
        PackError: It is not TOML, or a value holds a character that could hide or reorder words.
    """
    try:
        data = {key: _plain(value) for key, value in tomllib.loads(text).items()}
    except (ValueError, RecursionError) as error:
        raise _toml_error(path, text, first_line, error) from error
    table = TomlTable(path, data, _key_lines(text, first_line), first_line)
    _refuse_unwanted(table, data, ())
    return table


def _toml_error(path: Path, text: str, first_line: int, error: Exception) -> PackError:
    found = WHERE.search(str(error))
    line = first_line
    if found:
        line += int(found[1]) - 1 if found[1] else text.rstrip("\n").count("\n")
    message = WHERE.sub("", str(error)).strip()
    return PackError(path, line, Code.TOML, message[:1].lower() + message[1:])


def _plain(value: Value) -> Value:
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    return value


def _refuse_unwanted(table: TomlTable, value: Value, key: KeyPath) -> None:
    if isinstance(value, dict):
        for name, inner in value.items():
            _refuse_unwanted(table, inner, (*key, name))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            _refuse_unwanted(table, inner, (*key, index))
    elif isinstance(value, str) and (unwanted := unwanted_character(value)):
        raise PackError(table.path, table.line(*key), Code.CHARACTER, f"holds {unwanted}")


def _key_lines(text: str, first_line: int) -> dict[KeyPath, int]:
    lines: dict[KeyPath, int] = {}
    counts: dict[KeyPath, int] = {}
    table: KeyPath = ()
    quote = ""
    for number, line in enumerate(text.split("\n"), start=first_line):
        inside = bool(quote)
        quote = _open_quote(line, quote)
        if inside:
            continue
        name, equals, _ = line.strip().partition("=")
        header, bracket, _ = name.lstrip("[").partition("]")
        if name.startswith("[") and bracket and KEY.fullmatch(header):
            table = _table_path(header, counts, repeated=name.startswith("[["))
            lines.setdefault(table, number)
        elif equals and KEY.fullmatch(name):
            lines.setdefault((*table, *_parts(name)), number)
    return lines


def _table_path(name: str, counts: dict[KeyPath, int], *, repeated: bool) -> KeyPath:
    path: KeyPath = ()
    parts = _parts(name)
    for part in parts[:-1]:
        path = (*path, part)
        if path in counts:
            path = (*path, counts[path] - 1)
    path = (*path, parts[-1])
    if repeated:
        counts[path] = counts.get(path, 0) + 1
        path = (*path, counts[path] - 1)
    return path


def _parts(name: str) -> list[str]:
    return [part.strip(" \"'") for part in name.split(".")]


def _open_quote(line: str, quote: str) -> str:
    for mark in ('"""', "'''"):
        if quote in ("", mark) and line.count(mark) % 2:
            return "" if quote else mark
    return quote
