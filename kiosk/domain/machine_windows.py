"""Judges what the registry of Windows says, by a table of what it should say."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from msgspec import Struct

from kiosk.domain.machine import Finding, warning, wrong_or_fine

Value = str | int


class RegistryPlace(Struct, frozen=True):
    """Where a value stands.

    Attributes:
        hive: ``HKLM`` for the machine, ``HKCU`` for the user who looks.
        key: Path below it.
        name: Of the value.
    """

    hive: str
    key: str
    name: str


class RegistryWish(Struct, frozen=True):
    """A value as it should be.

    Attributes:
        check: What it is about; wishes of one check follow each other.
        allowed: The values that are right; letters count alike, large or small.
        message: How it is with another value, or with none.
        fix: What to do then.
        may_be_missing: Whether it is also right that there is no value.
    """

    check: str
    place: RegistryPlace
    allowed: frozenset[Value]
    message: str
    fix: str
    may_be_missing: bool = False


class WindowsFacts(Struct, frozen=True):
    """A Windows machine, as far as its registry tells.

    Attributes:
        values: By their places; those that are missing there are missing here.
    """

    values: Mapping[RegistryPlace, Value]


def windows_findings(
    facts: WindowsFacts, wishes: Sequence[RegistryWish], fine: Mapping[str, str]
) -> tuple[Finding, ...]:
    """Compare a machine with the table.

    Args:
        facts: What its registry says.
        wishes: What it should say.
        fine: For each check, how it is where all its wishes are met.
    """
    return tuple(
        finding
        for check, group in groupby(wishes, key=lambda wish: wish.check)
        for finding in wrong_or_fine(check, _unmet(facts, group), fine[check])
    )


def _unmet(facts: WindowsFacts, wishes: Iterator[RegistryWish]) -> Iterator[Finding]:
    for wish in wishes:
        if not _met(wish, facts.values.get(wish.place)):
            yield warning(wish.check, wish.message, wish.fix)


def _met(wish: RegistryWish, value: Value | None) -> bool:
    if value is None:
        return wish.may_be_missing
    return (value.casefold() if isinstance(value, str) else value) in wish.allowed
