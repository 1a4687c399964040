"""The PIN of staff: what may be one, and the wait after wrong tries."""

from math import inf

import pytest

from kiosk.domain.pin import (
    FIRST_WAIT_S,
    FREE_TRIES,
    LONGEST_WAIT_S,
    PinFault,
    PinTries,
    missed,
    pin_fault,
    resumed,
    seconds_left,
    wait_s,
)


@pytest.mark.parametrize("pin", ["483920", "907214", "112358", "102030405060", "121213"])
def test_six_to_twelve_digits_can_be_a_pin(pin: str) -> None:
    """If they are no pattern that everybody tries first."""
    assert pin_fault(pin) is None


@pytest.mark.parametrize(
    ("pin", "fault"),
    [
        ("", PinFault.NOT_DIGITS),
        ("48392a", PinFault.NOT_DIGITS),
        ("48 392", PinFault.NOT_DIGITS),
        ("٤٨٣٩٢٠", PinFault.NOT_DIGITS),
        ("48392", PinFault.LENGTH),
        ("4839204839204", PinFault.LENGTH),
        ("000000", PinFault.PLAIN),
        ("77777777", PinFault.PLAIN),
        ("121212", PinFault.PLAIN),
        ("1212121", PinFault.PLAIN),
        ("123456", PinFault.PLAIN),
        ("789012", PinFault.PLAIN),
        ("987654", PinFault.PLAIN),
        ("210987", PinFault.PLAIN),
    ],
)
def test_what_cannot_be_a_pin_is_named(pin: str, fault: PinFault) -> None:
    """Too short, too long, no digits, or what everybody tries first."""
    assert pin_fault(pin) is fault


@pytest.mark.parametrize(
    ("wrong", "wait"),
    [(0, 0), (4, 0), (5, 30), (6, 60), (7, 120), (8, 240), (12, 3840), (13, 3840), (10**9, 3840)],
)
def test_the_wait_doubles_from_the_fifth_try(wrong: int, wait: float) -> None:
    """And ends at about an hour, so that nobody is kept out for days."""
    assert wait_s(wrong) == wait
    assert FIRST_WAIT_S <= LONGEST_WAIT_S == 3840


def test_the_first_tries_are_free() -> None:
    """Fingers slip."""
    tries = PinTries()
    for _ in range(FREE_TRIES - 1):
        tries = missed(tries, 1000.0)

    assert seconds_left(tries, 1000.0) == 0.0


def test_the_fifth_closes_the_door_for_thirty_seconds() -> None:
    """From that moment on."""
    tries = missed(PinTries(wrong=FREE_TRIES - 1), 1000.0)

    assert seconds_left(tries, 1000.0) == 30.0
    assert seconds_left(tries, 1029.0) == 1.0
    assert seconds_left(tries, 1031.0) == 0.0


def test_the_next_one_closes_it_for_twice_as_long() -> None:
    """Waiting does not make the earlier ones forgotten."""
    tries = missed(missed(PinTries(wrong=FREE_TRIES - 1), 1000.0), 2000.0)

    assert seconds_left(tries, 2000.0) == 60.0


@pytest.mark.parametrize(("wrong", "left"), [(0, 0.0), (4, 0.0), (5, 30.0), (7, 120.0)])
def test_after_a_restart_the_wait_begins_in_full(wrong: int, left: float) -> None:
    """Pulling the plug shortens nothing."""
    assert seconds_left(resumed(wrong, 5.0), 5.0) == left


def test_a_fresh_door_is_open_to_tries() -> None:
    """Whatever the clock shows."""
    assert PinTries().closed_until_s == -inf
    assert seconds_left(PinTries(), 0.0) == 0.0
