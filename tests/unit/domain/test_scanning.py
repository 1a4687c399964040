"""Choosing by switches: what is offered next, when it stops, and what is taken."""

import pytest

from kiosk.domain.scanning import (
    ROUNDS,
    Offer,
    Taken,
    first_offer,
    pace_within,
    passed,
    stepped,
    taken,
)

SIZES = (3, 1, 2)


@pytest.mark.parametrize(("sizes", "offer"), [((), None), ((4,), Offer(0, 0)), ((4, 1), Offer(0))])
def test_the_first_offer(sizes: tuple[int, ...], offer: Offer | None) -> None:
    """A group, the controls of the only group, or nothing."""
    assert first_offer(sizes) == offer


@pytest.mark.parametrize(
    ("offer", "following"),
    [
        (Offer(0), Offer(1)),
        (Offer(2), Offer(0, rounds=1)),
        (Offer(2, rounds=ROUNDS - 1), None),
        (Offer(0, 0), Offer(0, 1)),
        (Offer(0, 2), Offer(0, 0, rounds=1)),
        (Offer(0, 2, rounds=ROUNDS - 1), Offer(0)),
    ],
)
def test_time_brings_the_next_offer(offer: Offer, following: Offer | None) -> None:
    """After three rounds in vain it goes out of the group, or rests."""
    assert passed(offer, SIZES) == following


def test_the_only_group_rests_after_three_rounds() -> None:
    """There is no group to go out to."""
    assert passed(Offer(0, 1, rounds=ROUNDS - 1), (2,)) is None


def test_an_offer_ends_by_itself() -> None:
    """Everything is offered three times, then nothing is."""
    offer = first_offer(SIZES)
    seen = []
    while offer is not None:
        seen.append(offer.group)
        offer = passed(offer, SIZES)
    assert seen == [0, 1, 2] * ROUNDS


@pytest.mark.parametrize(
    ("offer", "following"),
    [
        (Offer(0), Offer(1)),
        (Offer(2), Offer(0)),
        (Offer(0, 1), Offer(0, 2)),
        (Offer(0, 2), Offer(1)),
        (Offer(2, 1), Offer(0)),
    ],
)
def test_a_switch_brings_the_next_offer(offer: Offer, following: Offer) -> None:
    """After the last of a group comes the next group."""
    assert stepped(offer, SIZES) == following


def test_the_only_group_is_stepped_through_again() -> None:
    """From its last control to its first."""
    assert stepped(Offer(0, 1), (2,)) == Offer(0, 0)


@pytest.mark.parametrize(
    ("offer", "result"),
    [
        (Offer(0), Offer(0, 0)),
        (Offer(1), Taken(1, 0)),
        (Offer(0, 2), Taken(0, 2)),
    ],
)
def test_taking(offer: Offer, result: Offer | Taken) -> None:
    """A group opens, a lone control and a control are pressed."""
    assert taken(offer, SIZES) == result


@pytest.mark.parametrize(("wanted", "allowed"), [(0.5, 1.0), (2.5, 2.5), (9.0, 5.0)])
def test_the_pace_has_bounds(wanted: float, allowed: float) -> None:
    """One to five seconds."""
    assert pace_within(wanted) == allowed
