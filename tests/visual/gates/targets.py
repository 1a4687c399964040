"""What can be pressed is large enough, apart, inside the window, and stays in its place.

Source:
    A14 of the design: targets of 20 mm, main buttons of 25 × 40 mm, 3 mm apart; keys of 15 mm
    where the width demands.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import combinations

from kiosk.snapshot.screen_record import PressableRecord
from tests.visual.live_screen import LiveScreen

TARGET_MM = 20.0
# Of a key of the on-screen keyboard, which is 20 mm high all the same.
KEY_WIDE_MM = 15.0
MAIN_MM = (40.0, 25.0)
APART_MM = 3.0
# The records hold whole pixels.
ROUNDING_PX = 0.5
_COUNT = re.compile(r" \(\d+\)$")
WAYS_OUT = frozenset({"help", "finish"})
# The start picture is one target, the warning hides the bar, and without a pack there is none.
# A cover has none either.
WITHOUT_BAR = frozenset(
    {
        "attract",
        "attract/left-sheet",
        "attract/resting",
        "hidden",
        "still-there",
        "still-there/no-limit",
        "ask-desk",
    }
)


def is_barless(screen_id: str) -> bool:
    """Tell whether no bar belongs on a screen; those of staff have none."""
    return screen_id in WITHOUT_BAR or screen_id.startswith("staff-")


def too_small(screen: LiveScreen) -> Iterator[str]:
    """Name the targets under 20 mm."""
    for item in screen.items:
        wide = KEY_WIDE_MM if item.role == "key" else TARGET_MM
        least = wide * screen.px_per_mm, TARGET_MM * screen.px_per_mm
        if item.w < least[0] - ROUNDING_PX or item.h < least[1] - ROUNDING_PX:
            yield f"{screen.id}: {item.name} is {_size_mm(item, screen)}"


def main_too_small(screen: LiveScreen) -> Iterator[str]:
    """Name the main buttons and those of the bar under 40 × 25 mm."""
    wide, high = (side * screen.px_per_mm - ROUNDING_PX for side in MAIN_MM)
    for item in screen.items:
        if (item.primary or item.bar) and (item.w < wide or item.h < high):
            yield f"{screen.id}: {item.name} is {_size_mm(item, screen)}"


def too_close(screen: LiveScreen) -> Iterator[str]:
    """Name the pairs of targets less than 3 mm apart."""
    for one, other in combinations(screen.items, 2):
        across = max(other.x - one.x - one.w, one.x - other.x - other.w)
        down = max(other.y - one.y - one.h, one.y - other.y - other.h)
        gap = max(across, down)
        if gap < APART_MM * screen.px_per_mm - ROUNDING_PX:
            gap_mm = gap / screen.px_per_mm
            yield f"{screen.id}: {one.name} and {other.name} are {gap_mm:.2f} mm apart"


def outside(screen: LiveScreen) -> Iterator[str]:
    """Name the targets that leave the window."""
    wide, high = screen.size
    for item in screen.items:
        if item.x < 0 or item.y < 0 or item.x + item.w > wide or item.y + item.h > high:
            yield f"{screen.id}: {item.name} leaves the window"


def moved_bars(screens: Iterable[LiveScreen]) -> Iterator[str]:
    """Name the screens whose bar is not where it is on most, or that lack it."""
    bars = {
        screen.id: tuple((one.x, one.y, one.w, one.h) for one in screen.items if one.bar)
        for screen in screens
        if not is_barless(screen.id)
    }
    places = list(bars.values())
    usual = max(places, key=places.count)
    for screen_id, bar in bars.items():
        if not bar or bar != usual:
            yield f"{screen_id}: the bar is at {bar}, elsewhere at {usual}"


# There the control to read aloud hides, for want of a voice.
WITHOUT_VOICE = "read-aloud/no-voice"


def reworded_bars(screens: Iterable[LiveScreen]) -> Iterator[str]:
    """Name the screens whose bar has other words or another order than on most."""
    bars = {
        screen.id: tuple(_COUNT.sub("", one.name) for one in screen.items if one.bar)
        for screen in screens
        if not is_barless(screen.id) and screen.id != WITHOUT_VOICE
    }
    names = list(bars.values())
    usual = max(names, key=names.count)
    for screen_id, bar in bars.items():
        if bar != usual:
            yield f"{screen_id}: the bar says {bar}, elsewhere {usual}"


def without_ways_out(screens: Iterable[LiveScreen]) -> Iterator[str]:
    """Name the screens whose bar lacks the way to help or to the end of the visit."""
    for screen in screens:
        missing = WAYS_OUT.difference(screen.bar)
        if missing and not is_barless(screen.id):
            yield f"{screen.id}: the bar has no {', '.join(sorted(missing))}"


def _size_mm(item: PressableRecord, screen: LiveScreen) -> str:
    return f"{item.w / screen.px_per_mm:.2f} × {item.h / screen.px_per_mm:.2f} mm"
