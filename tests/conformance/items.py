"""The checklist, the criteria of the standards, and the state of each by the tests."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from tests.conformance.outcomes import TESTS, Outcome, of_test

HERE = Path(__file__).parent
MUST = "M"
LEVELS: Mapping[str, str] = {MUST: "must", "S": "should", "G": "goal"}


class State(Enum):
    """How far an item is met."""

    PASSED = "passed"
    PARTLY = "partly"
    CLINIC = "for the clinic"
    NOT_MET = "not met"
    APART = "does not apply"
    FAILED = "failed"


# From the worst: a criterion is met as far as the item that it rests on the least.
WORST_FIRST = (State.FAILED, State.NOT_MET, State.PARTLY, State.CLINIC, State.PASSED, State.APART)


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the checklist.

    Attributes:
        level: M must, S should, G goal.
        about: What it asks for, in our own words.
        tests: Node ids under ``tests/`` that hold it.
        lacks: What is missing.
        clinic: What only the place, the hardware or a person can show.
        waived: Why it does not apply.
    """

    id: str
    level: str
    about: str
    tests: tuple[str, ...] = ()
    lacks: str = ""
    clinic: str = ""
    waived: str = ""

    def state(self, outcomes: Iterable[Outcome]) -> State:
        """Tell how far the item is met, by what the tests have shown."""
        ran = list(outcomes)
        if self.waived:
            return State.APART
        if any(not self._passed(test, ran) for test in self.tests):
            return State.FAILED
        if self.tests:
            return State.PARTLY if self.lacks or self.clinic else State.PASSED
        return State.NOT_MET if self.lacks else State.CLINIC

    def _passed(self, test: str, outcomes: list[Outcome]) -> bool:
        found = list(of_test(test, outcomes))
        return bool(found) and all(outcome.passed for outcome in found)

    @property
    def remarks(self) -> Iterator[str]:
        """What is to be said beside the state."""
        if self.waived:
            yield self.waived
        if self.lacks:
            yield self.lacks
        if self.clinic:
            yield f"For the clinic: {self.clinic[0].lower()}{self.clinic[1:]}"


@dataclass(frozen=True, slots=True)
class Criterion:
    """One line of a standard.

    Attributes:
        items: Ids of the items that it rests on.
        apart: Why it does not apply.
    """

    id: str
    name: str
    level: str
    items: tuple[str, ...]
    apart: str


@dataclass(frozen=True, slots=True)
class Part:
    """A table of a standard."""

    title: str
    rows: tuple[Criterion, ...]


def read_items() -> tuple[Item, ...]:
    """Read the checklist."""
    table = tomllib.loads((HERE / "items.toml").read_text(encoding="utf-8"))
    return tuple(_item(name, fields) for name, fields in table.items())


def read_parts() -> tuple[Part, ...]:
    """Read the criteria of the standards."""
    table = tomllib.loads((HERE / "criteria.toml").read_text(encoding="utf-8"))
    return tuple(Part(one["title"], tuple(map(_criterion, one["rows"]))) for one in table["part"])


def worst(states: Iterable[State]) -> State:
    """Give the state that counts where several items are asked for."""
    found = set(states)
    return next(state for state in WORST_FIRST if state in found)


def unknown_tests(items: Iterable[Item]) -> Iterator[str]:
    """Name the tests of the checklist that no file has."""
    for item in items:
        for test in item.tests:
            path, _, name = test.partition("::")
            file = HERE.parent / path
            wanted = f"def {name.partition('[')[0]}("
            if not file.is_file() or wanted not in file.read_text(encoding="utf-8"):
                yield f"{item.id}: there is no test {TESTS}{test}"


def _item(name: str, fields: Mapping[str, Any]) -> Item:
    return Item(id=name, **{**fields, "tests": tuple(fields.get("tests", ()))})


def _criterion(row: Mapping[str, Any]) -> Criterion:
    return Criterion(
        row["id"], row["name"], row.get("level", ""), tuple(row.get("items", ())),
        row.get("apart", ""),
    )  # fmt: skip
