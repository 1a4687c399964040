"""What is heard one after the other stands so on the screen.

Source:
    WCAG 2.2, success criteria 1.3.2 and 2.4.3.
"""

from collections.abc import Iterator
from itertools import pairwise

from tests.visual.live_screen import Box, LiveScreen, Spoken

# Of the height of the lower of two boxes: so much beside each other they are one row.
_ROW_SHARE = 0.5
# Languages that are read from right to left.
MIRRORED = frozenset({"ar"})


def out_of_order(screen: LiveScreen) -> Iterator[str]:
    """Name pairs that are heard in another order than they are seen.

    What follows stands further down, further on in the row, or in a column further on. A panel
    or list is heard as a whole, before or after what stands beside it.
    """
    parts = [part for part in screen.spoken if not _holds_another(part, screen)]
    for group in dict.fromkeys(part.group for part in parts):
        for one, other in pairwise(part for part in parts if part.group == group):
            if not _follows(one.box, other.box, mirrored=screen.look.language in MIRRORED):
                yield f"{screen.id}: {other.name[:40]!r} is heard after {one.name[:40]!r}"


def _follows(one: Box, other: Box, *, mirrored: bool) -> bool:
    middle = one.x + one.w / 2
    after = other.x + other.w <= middle if mirrored else other.x >= middle
    shared = min(one.y + one.h, other.y + other.h) - max(one.y, other.y)
    if shared > _ROW_SHARE * min(one.h, other.h):
        return after
    return other.y >= one.y or after


def _holds_another(part: Spoken, screen: LiveScreen) -> bool:
    # The start picture is one button around everything.
    return (part.box.w, part.box.h) == screen.size
