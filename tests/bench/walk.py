"""The walk of a visitor through both programs: the same taps at the same places."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.content.pack import Pack
from tests.bench.places import BACK_UP, BAR, ON, home_card, topic_card

PAGE_TURN, OPENING = "page turn", "opening"


@dataclass(frozen=True, slots=True)
class Tap:
    """A tap that changes the screen.

    Attributes:
        what: A turn of a page, or the opening of a screen.
        place: In pixels.
    """

    what: str
    place: tuple[int, int]


def walk(pack: Pack, rounds: int) -> Iterator[Tap]:
    """Give the taps, from home back to home, through the first topic of each group.

    No place is touched twice in a row, since the kiosk takes such a tap for a trembling hand.
    """
    for _ in range(rounds):
        for number, group in enumerate(pack.groups):
            yield Tap(OPENING, home_card(number).middle)
            yield Tap(OPENING, topic_card(0, len(group.topics)).middle)
            yield Tap(PAGE_TURN, ON.middle)
            yield Tap(PAGE_TURN, BACK_UP.middle)
            yield Tap(PAGE_TURN, ON.middle)
            yield Tap(OPENING, BAR["Home"].middle)
