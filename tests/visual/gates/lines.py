"""Lines are neither too long to find the next one, nor too short to read on.

Source:
    WCAG 2.2, success criterion 1.4.8 (80 characters); section 7 of the design (20 at 200 %).
"""

from collections.abc import Iterator

from tests.visual.gates.words import is_body
from tests.visual.live_screen import LiveScreen, LiveText

MOST = 80
LEAST_WHEN_LARGE = 20
LARGE = 2.0
# One word that is long fills a line by itself.
PARAGRAPH = 3


def too_long(screen: LiveScreen) -> Iterator[str]:
    """Name the texts with a line of more than 80 characters."""
    for text in screen.texts:
        if len(text.lines) > 1 and max(text.lines) > MOST:
            yield f"{screen.id}: {text.words[:40]!r} has a line of {max(text.lines)} characters"


def too_short(screen: LiveScreen) -> Iterator[str]:
    """Name the paragraphs whose lines have no room for 20 characters at 200 %."""
    if screen.look.text_scale < LARGE:
        return
    for text in screen.texts:
        if _paragraph(text) and max(text.lines) < LEAST_WHEN_LARGE:
            longest = max(text.lines)
            yield f"{screen.id}: {text.words[:40]!r} has lines of {longest} characters"


def _paragraph(text: LiveText) -> bool:
    return is_body(text) and not text.heading and not text.button and len(text.lines) >= PARAGRAPH
