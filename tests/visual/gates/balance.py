"""No screen leaves half of itself bare: what it shows stands on both sides, and reaches down.

For a wide screen with text that is not enlarged; on others the text takes the room.
"""

from collections.abc import Iterator

from tests.visual.live_screen import Box, LiveScreen

# A short list or text may leave less than that below it.
LOWEST_MIN_SHARE = 0.55
# The title and how far the reader is stand above; they fill nothing.
HEAD_SHARE = 0.1
# Buttons in a row below the content are no content.
FOOT_SHARE = 0.8


def bare_below(screen: LiveScreen) -> Iterator[str]:
    """Name a screen whose content ends in its upper half."""
    floor = _floor(screen)
    lowest = max((box.y + box.h for box in _content(screen)), default=0.0)
    if lowest < floor * LOWEST_MIN_SHARE:
        yield f"{screen.id}: all stands in the upper {100 * lowest / floor:.0f} %"


def bare_beside(screen: LiveScreen) -> Iterator[str]:
    """Name a screen whose words, pictures and rows stand at one side only."""
    width, floor = screen.size[0], _floor(screen)
    middle = [box for box in _content(screen) if HEAD_SHARE < box.y / floor < FOOT_SHARE]
    if min((box.x for box in middle), default=width) > width / 3:
        yield f"{screen.id}: nothing stands in the left third"
    if max((box.x + box.w for box in middle), default=0.0) < width * 2 / 3:
        yield f"{screen.id}: nothing stands in the right third"


def _floor(screen: LiveScreen) -> float:
    return min((item.y for item in screen.items if item.bar), default=screen.size[1])


def _content(screen: LiveScreen) -> list[Box]:
    floor = _floor(screen)
    boxes = [
        *(text.box for text in screen.texts),
        *(one.box for one in screen.pictures),
        *(Box(one.x, one.y, one.w, one.h) for one in screen.items),
    ]
    return [box for box in boxes if box.y < floor]
