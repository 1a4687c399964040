"""The list of faults, and the tests that hold each of them."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

LIST = Path(__file__).with_name("faults.toml")


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that may happen to a kiosk.

    Attributes:
        fault: What happens.
        then: What the kiosk does.
        tests: Node ids below ``tests/``.
    """

    fault: str
    then: str
    tests: tuple[str, ...]


def read_faults() -> tuple[Fault, ...]:
    """Read the list."""
    table = tomllib.loads(LIST.read_text(encoding="utf-8"))
    return tuple(Fault(one["fault"], one["then"], tuple(one["tests"])) for one in table["fault"])
