"""What every record of the domain has in common."""

import ast
import inspect
from collections.abc import Iterator
from dataclasses import is_dataclass
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import msgspec
import pytest

import kiosk.domain

DOMAIN = Path(inspect.getfile(kiosk.domain)).parent
# To declare records and to give changed ones; reading and writing them is for other layers.
ALLOWED = {"Struct", "StructMeta", "field", "replace"}


def _classes() -> Iterator[type]:
    for found in iter_modules(kiosk.domain.__path__, "kiosk.domain."):
        module = import_module(found.name)
        for value in vars(module).values():
            if isinstance(value, type) and value.__module__ == module.__name__:
                yield value


def _records() -> Iterator[type[msgspec.Struct]]:
    return (value for value in _classes() if issubclass(value, msgspec.Struct))


def _taken_from_msgspec(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("msgspec"):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names if "msgspec" in name.name)


@pytest.mark.parametrize("record", [*_records()], ids=lambda record: record.__qualname__)
def test_a_record_cannot_be_changed(record: type[msgspec.Struct]) -> None:
    """Rules work on values: each is frozen, and takes no attribute beside its own."""
    assert record.__struct_config__.frozen
    assert not record.__struct_config__.dict


def test_records_are_made_in_one_way() -> None:
    """A dataclass takes about fifty times as long to declare, each time the kiosk starts."""
    assert [one.__qualname__ for one in _classes() if is_dataclass(one)] == []


@pytest.mark.parametrize("module", sorted(DOMAIN.glob("*.py")), ids=lambda path: path.stem)
def test_nothing_else_is_taken_from_msgspec(module: Path) -> None:
    """The domain reads and writes nothing."""
    assert {*_taken_from_msgspec(module.read_text(encoding="utf-8"))} <= ALLOWED


@pytest.mark.parametrize("planted", ["import msgspec", "from msgspec import json, Struct"])
def test_what_reads_and_writes_is_found(planted: str) -> None:
    """The test above can fail."""
    assert not {*_taken_from_msgspec(planted)} <= ALLOWED
