"""Words and signs stand out from what is behind them.

Source:
    WCAG 2.2, success criteria 1.4.6 (7:1 for text) and 1.4.11 (3:1 for parts).
"""

import re
from collections.abc import Iterator, Mapping

from tests.visual.live_screen import LiveScreen

TEXT = 7.0
PART = 3.0
# Each theme with the least contrast of its texts; calm softens the light one.
THEMES: Mapping[str, float] = {"Light": TEXT, "Dark": TEXT, "Contrast": 15.0, "Calm": TEXT}

GROUNDS = ("paper", "card", "tint", "sun")
# Each text colour of the theme with the grounds it is put on, at rest or pressed.
TEXT_ON: Mapping[str, tuple[str, ...]] = {
    "ink": (*GROUNDS, "dangerTint"),
    "soft": GROUNDS,
    "accent": GROUNDS,
    "accentWords": ("accent", "accentPressed"),
    "danger": ("paper", "card", "tint", "dangerTint"),
}
PART_ON: Mapping[str, tuple[str, ...]] = {
    "line": ("paper", "card", "tint"),
    "mark": ("paper", "card", "sun"),
    "accent": GROUNDS,
    "danger": ("card", "dangerTint"),
}
# They only please the eye: what they border is told by its words and its ground.
# The ground of figures is as light as the one that they are drawn for, whatever the theme.
DECORATION = frozenset({"hairline", "figureGround"})

_TOKEN = re.compile(r'(\w+): "(#[0-9A-Fa-f]{6})"')
_LINEAR_BELOW, _LINEAR = 0.04045, 12.92


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours such as ``#1e2a32``, from 1 to 21.

    Source:
        WCAG 2.2, definition of contrast ratio and relative luminance.
    """
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def tokens(qml: str) -> dict[str, str]:
    """Read the colours of a theme from its QML."""
    return dict(_TOKEN.findall(qml))


def weak_tokens(colors: Mapping[str, str], text: float = TEXT) -> Iterator[str]:
    """Name the pairs of a theme that are too close to each other.

    Args:
        colors: Those of the theme by their roles.
        text: Least contrast of its texts.
    """
    for pairs, least in ((TEXT_ON, text), (PART_ON, PART)):
        for above, grounds in pairs.items():
            for ground in grounds:
                ratio = contrast(colors[above], colors[ground])
                if ratio < least:
                    yield f"{above} on {ground}: {ratio:.2f} of {least}"


def weak_words(screen: LiveScreen) -> Iterator[str]:
    """Name the texts that stand out too little where they are."""
    for text in screen.texts:
        ratio = contrast(text.color, text.ground)
        if ratio < TEXT:
            yield f"{screen.id}: {text.words[:40]!r} {text.color} on {text.ground}: {ratio:.2f}"


def weak_signs(screen: LiveScreen) -> Iterator[str]:
    """Name the icons and marks that stand out too little where they are."""
    for picture in screen.pictures:
        for color in picture.colors:
            ratio = contrast(color, picture.ground)
            if ratio < PART:
                yield f"{screen.id}: a {picture.kind} {color} on {picture.ground}: {ratio:.2f}"


def _luminance(color: str) -> float:
    red, green, blue = (_linear(int(color[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    return share / _LINEAR if share <= _LINEAR_BELOW else float(((share + 0.055) / 1.055) ** 2.4)
