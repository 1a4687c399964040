"""What every record of the domain has in common."""

import dataclasses
from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

import pytest

import kiosk.domain


def _records() -> Iterator[type]:
    for found in iter_modules(kiosk.domain.__path__, "kiosk.domain."):
        module = import_module(found.name)
        for value in vars(module).values():
            is_record = isinstance(value, type) and dataclasses.is_dataclass(value)
            if is_record and value.__module__ == module.__name__:
                yield value


@pytest.mark.parametrize("record", [*_records()], ids=lambda record: record.__qualname__)
def test_a_record_cannot_be_changed(record: type) -> None:
    """Rules work on values: each is frozen, and takes no attribute beside its own."""
    parameters = vars(record)["__dataclass_params__"]

    assert parameters.frozen
    assert "__slots__" in vars(record)
