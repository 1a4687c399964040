"""The taps of the walk."""

from itertools import pairwise
from math import dist

from kiosk.content.pack import open_pack
from kiosk.domain.tap import SAME_PLACE_MM
from kiosk.host.bundle import default_pack
from tests.bench.walk import OPENING, PAGE_TURN, walk

PX_PER_MM = 4.03


def test_no_place_is_touched_twice_in_a_row() -> None:
    """The kiosk would take it for a trembling hand."""
    taps = list(walk(open_pack(default_pack(), "en"), rounds=2))
    distances = [dist(one.place, other.place) for one, other in pairwise(taps)]
    assert min(distances) > SAME_PLACE_MM * PX_PER_MM


def test_pages_are_turned_and_screens_opened() -> None:
    """Half and half."""
    taps = [tap.what for tap in walk(open_pack(default_pack(), "en"), rounds=1)]
    assert taps.count(PAGE_TURN) == taps.count(OPENING) == len(taps) / 2
