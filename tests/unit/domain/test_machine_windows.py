"""What the registry of Windows says, against the table of what it should say."""

import pytest

from kiosk.domain.machine import Finding, Level
from kiosk.domain.machine_registry import FINE, WISHES
from kiosk.domain.machine_rules import machine_findings
from kiosk.domain.machine_windows import (
    RegistryPlace,
    RegistryWish,
    Value,
    WindowsFacts,
    windows_findings,
)

PLACE = RegistryPlace("HKLM", r"SOFTWARE\Clinic", "Open")
WISH = RegistryWish("updates", PLACE, frozenset({1, "yes"}), "is closed", "Open it")


def judged(wish: RegistryWish, value: Value | None) -> Finding:
    """Judge one value by one wish."""
    facts = WindowsFacts({} if value is None else {wish.place: value})
    (found,) = windows_findings(facts, [wish], {"updates": "is open"})
    return found


@pytest.mark.parametrize("value", [1, "yes", "Yes"])
def test_a_value_as_wished_is_in_order(value: Value) -> None:
    """Large and small letters count alike."""
    assert judged(WISH, value) == Finding("updates", Level.OK, "is open")


@pytest.mark.parametrize("value", [None, 0, 2, "no", "1", ""])
def test_any_other_value_is_told(value: Value | None) -> None:
    """And so is none at all."""
    assert judged(WISH, value) == Finding("updates", Level.WARNING, "is closed", "Open it")


def test_a_value_may_be_missing_where_that_is_right() -> None:
    """Such as a password."""
    secret = RegistryWish("updates", PLACE, frozenset(), "is there", "Go", may_be_missing=True)

    assert judged(secret, None).level is Level.OK
    assert judged(secret, "s3cret").level is Level.WARNING


def test_a_check_with_two_wishes_tells_what_is_not_met() -> None:
    """The other is not mentioned."""
    place = RegistryPlace("HKCU", "Clinic", "Lit")
    other = RegistryWish("updates", place, frozenset({1}), "is dark", "Switch it on")
    facts = WindowsFacts({PLACE: 1})

    found = windows_findings(facts, [WISH, other], {"updates": "is open"})

    assert [one.message for one in found] == ["is dark"]


def test_a_windows_as_wished_lets_nothing_through() -> None:
    """Each check says so once."""
    values = {wish.place: next(iter(wish.allowed)) for wish in WISHES if wish.allowed}

    found = machine_findings(WindowsFacts(values))

    assert [(one.check, one.message) for one in found] == list(FINE.items())


@pytest.mark.parametrize("wish", WISHES, ids=lambda wish: wish.place.name)
def test_each_wish_of_the_table_is_missed(wish: RegistryWish) -> None:
    """One value that is wrong is told with its fix."""
    values: dict[RegistryPlace, Value] = {
        one.place: next(iter(one.allowed)) for one in WISHES if one.allowed
    }
    values[wish.place] = "wrong"

    found = [one for one in machine_findings(WindowsFacts(values)) if one.level is not Level.OK]

    assert found == [Finding(wish.check, Level.WARNING, wish.message, wish.fix)]
