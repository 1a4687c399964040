"""What is seen is also heard, and each thing that can be pressed has a name of its own.

Source:
    WCAG 2.2, success criteria 1.1.1, 2.5.3 (label in name) and 4.1.2.
"""

from collections import Counter
from collections.abc import Iterator

from tests.visual.live_screen import LiveScreen

# How many letters tell a figure. The picture of a sheet is told with all that stands on it (A50).
LONGEST_ALTERNATIVE = {"KioskFigure": 150, "SheetPreview": 1500}
# A visitor's own question and a search are typed there.
WITH_FIELD = frozenset({"keyboard", "search", "staff-setting-text", "staff-review-line"})
_SHARES = {" out of ": " of ", " öûţ öf ": " öf ", " de cada ": " de "}
# The pseudo-language has brackets around each of its texts.
_UNBRACKETED = str.maketrans("", "", "[]")


def unnamed(screen: LiveScreen) -> Iterator[str]:
    """Name the places of buttons without a name."""
    for item in screen.items:
        if not item.name.strip():
            yield f"{screen.id}: the {item.role} at {item.x}, {item.y} has no name"


def same_names(screen: LiveScreen) -> Iterator[str]:
    """Name what two things on one screen are called."""
    for name, count in Counter(item.name for item in screen.items).items():
        if count > 1:
            yield f"{screen.id}: {count} things are called {name!r}"


def other_names(screen: LiveScreen) -> Iterator[str]:
    """Name the buttons that are called otherwise than the label on them says."""
    for text in screen.texts:
        if text.label and not _even(text.button).startswith(_even(text.words)):
            yield f"{screen.id}: {text.words!r} is called {text.button!r}"


def unheard(screen: LiveScreen) -> Iterator[str]:
    """Name the visible texts that no listener is told.

    A text in a button is told with the name of the button; the start picture, which is one
    button, has texts that are told for themselves.
    """
    everything = [_even(name) for name in screen.heard]
    for text in screen.texts:
        words = _even(text.words)
        told_apart = not text.button or screen.screen == "attract"
        heard = everything if told_apart else [_even(text.button)]
        if not any(words in name for name in heard):
            yield f"{screen.id}: {words[:40]!r} is seen and not heard"


def untold_figures(screen: LiveScreen) -> Iterator[str]:
    """Name the figures without a text alternative, or with one that is too long."""
    for picture in screen.pictures:
        longest = LONGEST_ALTERNATIVE.get(picture.kind)
        if longest is not None and not 0 < len(picture.told.strip()) <= longest:
            yield f"{screen.id}: a {picture.kind} is told as {picture.told[:40]!r}"


def fields(screen: LiveScreen) -> Iterator[str]:
    """Name what could take words where no field should be."""
    if screen.screen not in WITH_FIELD and "EditableText" in screen.roles:
        yield f"{screen.id}: there is a field to type in"


def _even(words: str) -> str:
    # Beside the marks of a chance stands "12 of 100", in its sentence "12 out of 100".
    for long, short in _SHARES.items():
        words = words.replace(long, short)
    return " ".join(words.translate(_UNBRACKETED).split())
