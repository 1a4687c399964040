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
TALL_CARDS = 3
GROUND = (503, 540)
START = Box(112, 560, 338, 125)
BACK_UP = Box(1313, 824, 298, 101)
ON = Box(1624, 824, 240, 101)
BAR = {
    "Home": Box(21, 958, 187, 101),
    "Back": Box(221, 958, 187, 101),
    "My questions": Box(421, 958, 217, 101),
    "Read aloud": Box(651, 958, 187, 101),
    "Display": Box(851, 958, 187, 101),
    "Language": Box(1051, 958, 188, 101),
    "Hide": Box(1252, 958, 187, 101),
    "Need help now": Box(1452, 958, 247, 101),
    "Finish": Box(1712, 958, 187, 101),
}
BESIDE = {
    "Ask about this": Box(56, 824, 301, 101),
    "Where this comes from": Box(370, 824, 430, 101),
    "Words on this page": Box(813, 824, 373, 101),
}


def home_card(number: int) -> Box:
    """Give the place of a card of home, from 0."""
    return Box(56 + number % 4 * 457, 155 + number // 4 * 395, 437, 375)


def topic_card(number: int, count: int) -> Box:
    """Give the place of a topic among those of its group, from 0: a few are tall cards in a row."""
    if count > TALL_CARDS:
        return Box(56 + number % 2 * 914, 155 + number // 2 * 262, 894, 242)
    width = (1808 - 20 * (count - 1)) // count
    return Box(56 + number * (width + 20), 155, width, 726)
