"""What a listener is told of the screen, in the order in which it is read."""

from dataclasses import dataclass

from PySide6.QtQuick import QQuickItem


@dataclass(frozen=True, slots=True)
class ReadingStop:
    """A text, a picture or something that can be pressed.

    Attributes:
        item: What shows it; it lives as long as its screen.
        words: What is said, without mark-up.
        pressable: Whether it can be pressed, now or when it is enabled.
        enabled: Whether pressing it does something now.
        language: The language of the words where it is not that of the screen.
    """

    item: QQuickItem
    words: str
    pressable: bool
    enabled: bool
    language: str = ""


def reading_stops(root: QQuickItem) -> tuple[ReadingStop, ...]:
    """Give all that is visible below an item and has words.

    An item has words when it has a property ``spoken``. What can be pressed is told by its own
    words alone; of all else the innermost items are told. Where an item has a property
    ``spokenLanguage``, its words are of that language.

    Args:
        root: Such as the content of the window.
    """
    return tuple(_stops(root))


def _stops(item: QQuickItem) -> list[ReadingStop]:
    if not item.isVisible() or item.opacity() == 0:
        return []
    pressable = item.inherits("QQuickAbstractButton")
    inner = [] if pressable else [stop for child in item.childItems() for stop in _stops(child)]
    words = str(item.property("spoken") or "").strip()
    if inner or not words:
        return inner
    language = str(item.property("spokenLanguage") or "")
    return [ReadingStop(item, words, pressable, pressable and item.isEnabled(), language)]
