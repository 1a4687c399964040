"""Targets keep off the frame, can be reached from a wheelchair, and never fall under a floor.

Source:
    WCAG 2.2, success criterion 2.5.5 (44 logical pixels); 2010 ADA Standards, 308.
"""

from collections.abc import Iterator

from tests.visual.live_screen import LiveScreen

FLOOR_PX = 44
EDGE_MM = 5.0
LOWEST_MM, HIGHEST_MM = 380.0, 1220.0
# The records hold whole pixels.
ROUNDING_PX = 0.5


def under_floor(screen: LiveScreen) -> Iterator[str]:
    """Name the targets under 44 pixels, whatever the profile says of a millimetre."""
    for item in screen.items:
        if min(item.w, item.h) < FLOOR_PX:
            yield f"{screen.id}: {item.name} is {item.w} × {item.h} pixels"


def at_edge(screen: LiveScreen) -> Iterator[str]:
    """Name the targets within 5 mm of the frame; one that is the whole screen is none."""
    wide, high = screen.size
    for item in screen.items:
        if (item.w, item.h) == (wide, high):
            continue
        gap = min(item.x, item.y, wide - item.x - item.w, high - item.y - item.h)
        if gap < EDGE_MM * screen.px_per_mm - ROUNDING_PX:
            yield f"{screen.id}: {item.name} is {gap / screen.px_per_mm:.2f} mm from the frame"


def out_of_reach(screen: LiveScreen, bottom_mm: float) -> Iterator[str]:
    """Name the targets of which no part stands between 380 and 1220 mm above the floor.

    Args:
        screen: What is shown.
        bottom_mm: Height of the screen's lower edge above the floor.
    """
    for item in screen.items:
        low = bottom_mm + (screen.size[1] - item.y - item.h) / screen.px_per_mm
        high = bottom_mm + (screen.size[1] - item.y) / screen.px_per_mm
        if (item.w, item.h) != screen.size and (low < LOWEST_MM or high > HIGHEST_MM):
            yield f"{screen.id}: {item.name} stands at {low:.0f} to {high:.0f} mm"
