"""Where things stand on the kiosk's screens at 1920 × 1080 and 4.03 pixels a millimetre.

The static pages put theirs at the same places, so that the same taps walk through both;
``test_places.py`` holds them against the kiosk.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A place on the screen, in pixels."""

    left: int
    top: int
    width: int
    height: int

    @property
    def middle(self) -> tuple[int, int]:
        """Where a finger touches it."""
        return self.left + self.width // 2, self.top + self.height // 2


# The ground of the start picture begins a visit; at home there is nothing to press at this place.
GROUND = (503, 540)
START = Box(112, 560, 338, 125)
BACK_UP = Box(1313, 824, 298, 101)
ON = Box(1624, 824, 240, 101)
BAR = {
    "Home": Box(21, 958, 189, 101),
    "Back": Box(223, 958, 189, 101),
    "My questions": Box(425, 958, 215, 101),
    "Read aloud": Box(653, 958, 189, 101),
    "Display": Box(855, 958, 190, 101),
    "Language": Box(1058, 958, 189, 101),
    "Hide": Box(1260, 958, 189, 101),
    "Need help now": Box(1462, 958, 236, 101),
    "Finish": Box(1710, 958, 189, 101),
}
BESIDE = {
    "Ask about this": Box(56, 824, 301, 101),
    "Where this comes from": Box(370, 824, 430, 101),
    "Words on this page": Box(813, 824, 373, 101),
}


def home_card(number: int) -> Box:
    """Give the place of a card of home, from 0."""
    return Box(56 + number % 4 * 457, 155 + number // 4 * 395, 437, 375)


def topic_card(number: int) -> Box:
    """Give the place of a topic in the list of its group, from 0."""
    return Box(56 + number % 2 * 914, 155 + number // 2 * 262, 894, 242)
