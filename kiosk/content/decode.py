"""Turning TOML into typed records, with a line for whatever does not fit."""

import re
from typing import TypeVar

import msgspec

from kiosk.content.codes import Code
from kiosk.content.errors import PackError
from kiosk.content.toml import KeyPath, TomlTable

Record = TypeVar("Record")

PLACE = re.compile(r" - at `\$(.*)`$")
STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]")
UNKNOWN = re.compile(r"Object contains unknown field `(.*)`")
ABSENT = re.compile(r"Object missing required field `(.*)`")


def decode(table: TomlTable, shape: type[Record]) -> Record:
    """Read a table as a record.

    Args:
        table: Parsed TOML.
        shape: A msgspec struct that forbids unknown fields.

    Raises:
        PackError: A key is unknown or missing, or a value has the wrong type.
    """
    try:
        return msgspec.convert(table.data, shape)
    except msgspec.ValidationError as error:
        raise _decode_error(table, str(error)) from error


def _decode_error(table: TomlTable, message: str) -> PackError:
    place = PLACE.search(message)
    key = _key_path(place[1]) if place else ()
    message = PLACE.sub("", message)
    if unknown := UNKNOWN.match(message):
        line = table.line(*key, unknown[1])
        return PackError(table.path, line, Code.KEY, f"unknown key `{unknown[1]}`")
    if absent := ABSENT.match(message):
        return PackError(table.path, table.line(*key), Code.KEY, f"missing key `{absent[1]}`")
    name = next((part for part in reversed(key) if isinstance(part, str)), "")
    said = f"`{name}`: {message[:1].lower()}{message[1:]}"
    return PackError(table.path, table.line(*key), Code.VALUE, said)


def _key_path(text: str) -> KeyPath:
    return tuple(name or int(index) for name, index in STEP.findall(text))
