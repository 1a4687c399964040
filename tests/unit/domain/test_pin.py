"""The PIN of staff: what may be one, and the wait after wrong tries."""

from math import inf

import pytest

from kiosk.domain.pin import (
    FIRST_WAIT_S,
    FREE_TRIES,
    LONGEST_WAIT_S,
    RECEPTION_CLEARS_AFTER_S,
    PinFault,
    PinTries,
    missed,
    opened,
    pin_fault,
    resumed,
    seconds_left,
    wait_s,
)
from kiosk.domain.staff_level import StaffLevel


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


HOUR_S = RECEPTION_CLEARS_AFTER_S
IT, RECEPTION = StaffLevel.IT, StaffLevel.RECEPTION


@pytest.mark.parametrize(
    ("level", "wrong", "after_s", "left"),
    [
        (IT, 4, 0.0, 0),
        (IT, 7, HOUR_S, 0),
        (RECEPTION, 0, 0.0, 0),
        (RECEPTION, 1, 0.0, 1),
        (RECEPTION, 4, HOUR_S - 1, 4),
        (RECEPTION, 4, HOUR_S, 0),
        (RECEPTION, 7, HOUR_S, 0),
    ],
)
def test_a_right_try_clears_the_wrong_ones(
    level: StaffLevel, wrong: int, after_s: float, left: int
) -> None:
    """IT's at once; reception's only where the last wrong one, or the start, is an hour back."""
    tries = resumed(wrong, 1000.0)

    assert opened(tries, level, 1000.0 + after_s).wrong == left


def test_the_hour_counts_from_the_last_wrong_try() -> None:
    """Not from the first."""
    tries = missed(missed(PinTries(), 0.0), HOUR_S)

    assert opened(tries, RECEPTION, HOUR_S + 1) == tries


def test_reception_s_pin_buys_no_guesses_at_the_other_one() -> None:
    """Typed after every fourth one it neither ends a wait nor delays it."""
    tries = PinTries()
    for second in range(FREE_TRIES):
        tries = opened(missed(tries, float(second)), RECEPTION, float(second))

    assert seconds_left(tries, FREE_TRIES - 1.0) == FIRST_WAIT_S


def test_slips_of_many_days_do_not_add_up() -> None:
    """Where the right PIN came at once in between."""
    tries = PinTries()
    for day in range(FREE_TRIES * 2):
        morning_s = day * 86_400.0
        tries = missed(opened(tries, RECEPTION, morning_s), morning_s)

    assert tries.wrong == 1


def test_a_fresh_door_is_open_to_tries() -> None:
    """Whatever the clock shows."""
    assert PinTries().closed_until_s == -inf
    assert seconds_left(PinTries(), 0.0) == 0.0
