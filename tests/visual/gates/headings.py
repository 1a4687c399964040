"""A screen has one title, and headings below it without a gap in their levels.

Source:
    WCAG 2.2, success criteria 1.3.1, 2.4.2 and 2.4.6.
"""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from tests.visual.live_screen import LiveScreen


def without_heading(screen: LiveScreen) -> Iterator[str]:
    """Name a screen that shows no heading, or has one that is not seen."""
    seen = {_even(text.words) for text in screen.texts}
    if not any(_even(name) in seen for name in screen.headings):
        yield f"{screen.id}: there is no heading"


def wrong_levels(screen: LiveScreen) -> Iterator[str]:
    """Name screens without exactly one title, and headings that skip a level."""
    headings = sorted(
        (text for text in screen.texts if text.heading), key=lambda text: (text.box.y, text.box.x)
    )
    titles = [text.words[:40] for text in headings if text.level == 1]
    if len(titles) != 1:
        yield f"{screen.id}: {len(titles)} titles {titles}"
    for above, below in pairwise(headings):
        if below.level > above.level + 1:
            yield f"{screen.id}: {below.words[:40]!r} skips a level"
    for text in headings:
        if text.level < 1:
            yield f"{screen.id}: {text.words[:40]!r} is a heading without level"


def same_titles(screens: Iterable[LiveScreen]) -> Iterator[str]:
    """Name the screens of different kinds that have the same title, with the line above it."""
    first: dict[str, LiveScreen] = {}
    for screen in screens:
        for title in _titles(screen):
            other = first.setdefault(title, screen)
            if other.screen != screen.screen:
                yield f"{screen.id} has the title of {other.id}: {title!r}"


def _titles(screen: LiveScreen) -> Iterator[str]:
    heard = [part.name for part in screen.spoken]
    for title in screen.headings[:1]:
        above = heard[: heard.index(title)][-1:] if title in heard else []
        yield ": ".join([*above, title])


def _even(words: str) -> str:
    return " ".join(words.split())
