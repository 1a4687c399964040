"""What the frame shows keeps what the colours of the theme promise.

Source:
    WCAG 2.2, success criterion 1.4.6 (7:1); high contrast 15:1 by section 7 of the design;
    36 CFR 1194 appendix C, 402.4 (text on a flat ground).
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from tests.visual.gates.colors import TEXT, contrast
from tests.visual.live_screen import LiveScreen

LEAST: Mapping[str, float] = MappingProxyType({"light": TEXT, "dark": TEXT, "contrast": 15.0})
AGREEING = 0.5
STRANGE = 0.03
# Of a single digit most pixels are its edge, which is between the colours.
WORD = 3
# There the sentence that is said stands on a flat ground of its own, within its text.
MARKED = "read-aloud/"
# It shows how each theme looks, whichever is chosen.
SHOWS_THEMES = "ChoiceButton"


def weak_pixels(screen: LiveScreen) -> Iterator[str]:
    """Name the texts whose two main colours in the frame are too close."""
    for text in screen.texts:
        if text.seen is not None:
            ratio = contrast(text.seen.ink, text.seen.ground)
            least = TEXT if text.owner == SHOWS_THEMES else LEAST[screen.look.theme]
            if ratio < least:
                yield f"{screen.id}: {text.words[:40]!r} has {ratio:.2f} in the frame"


def other_pixels(screen: LiveScreen) -> Iterator[str]:
    """Name the texts that the frame shows in other colours than the items tell."""
    for text in screen.texts:
        if text.seen is not None and not screen.id.startswith(MARKED):
            seen = contrast(text.seen.ink, text.seen.ground)
            told = contrast(text.color, text.ground)
            if abs(seen - told) > AGREEING:
                other = f"has {seen:.2f} in the frame, not {told:.2f}"
                yield f"{screen.id}: {text.words[:40]!r} {other}"


def busy_ground(screen: LiveScreen) -> Iterator[str]:
    """Name the texts that stand on more than one colour."""
    for text in screen.texts:
        if screen.id.startswith(MARKED):
            return
        if len(text.words) < WORD:
            continue
        if text.seen is not None and text.seen.strange > STRANGE:
            share = 100 * text.seen.strange
            yield f"{screen.id}: {text.words[:40]!r} has {share:.1f} % of other colours behind it"
