"""Choosing with one or two switches: groups are offered one after the other, then what is in them.

With one switch the offer moves by itself and the switch takes it. With two, one moves the offer and
the other takes it.
"""

from collections.abc import Sequence
from enum import Enum

from msgspec import Struct
from msgspec.structs import replace

ROUNDS = 3
SLOWEST_S = 5.0
QUICKEST_S = 1.0
STEP_S = 0.5


class Switches(Enum):
    """How many switches a visitor has."""

    OFF = "off"
    ONE = "one"
    TWO = "two"


class Offer(Struct, frozen=True):
    """What is offered.

    Attributes:
        group: Its place, counted from 0.
        item: Place in the group of the one that is offered, or None for the group as a whole.
        rounds: How often all was offered in vain.
    """

    group: int
    item: int | None = None
    rounds: int = 0


class Taken(Struct, frozen=True):
    """What the visitor chose, both counted from 0."""

    group: int
    item: int


def first_offer(sizes: Sequence[int]) -> Offer | None:
    """Begin: with the first group, or with its controls where there is no other.

    Args:
        sizes: How many controls each group has, 1 or more.

    Returns:
        The offer, or None where there is nothing to choose.
    """
    if not sizes:
        return None
    return Offer(0, 0) if len(sizes) == 1 else Offer(0)


def passed(offer: Offer, sizes: Sequence[int]) -> Offer | None:
    """Offer the next one, because the time for this one is over.

    Returns:
        The next offer. After three rounds in a group its whole row is offered again, and after
        three rounds over all groups nothing is, until a switch is pressed.
    """
    if offer.item is None:
        return _next_round(offer, (offer.group + 1) % len(sizes))
    following = offer.item + 1
    if following < sizes[offer.group]:
        return replace(offer, item=following)
    if offer.rounds + 1 < ROUNDS:
        return replace(offer, item=0, rounds=offer.rounds + 1)
    return None if len(sizes) == 1 else Offer(offer.group)


def stepped(offer: Offer, sizes: Sequence[int]) -> Offer:
    """Offer the next one, because the visitor moved on; after a group comes the next one."""
    only = len(sizes) == 1
    if offer.item is not None and (offer.item + 1 < sizes[offer.group] or only):
        return Offer(offer.group, (offer.item + 1) % sizes[offer.group])
    return Offer((offer.group + 1) % len(sizes))


def taken(offer: Offer, sizes: Sequence[int]) -> Offer | Taken:
    """Take what is offered: a group opens, unless it has one control only."""
    if offer.item is not None:
        return Taken(offer.group, offer.item)
    return Taken(offer.group, 0) if sizes[offer.group] == 1 else Offer(offer.group, 0)


def pace_within(pace_s: float) -> float:
    """Give the nearest pace that is allowed, in seconds an offer."""
    return max(QUICKEST_S, min(SLOWEST_S, pace_s))


def _next_round(offer: Offer, group: int) -> Offer | None:
    rounds = offer.rounds + (1 if group == 0 else 0)
    return Offer(group, rounds=rounds) if rounds < ROUNDS else None
