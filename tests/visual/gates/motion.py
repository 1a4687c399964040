"""Nothing moves, blinks or turns by itself.

Source:
    WCAG 2.2, success criteria 2.2.2, 2.3.1 and 2.3.3.
"""

from collections.abc import Iterator

from tests.visual.live_screen import LiveScreen


def moving(screen: LiveScreen) -> Iterator[str]:
    """Name the animations that run while the screen is at rest."""
    for kind in screen.moving:
        yield f"{screen.id}: a {kind} runs"
