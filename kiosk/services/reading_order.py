"""What a listener is told of the screen, in the order in which it is read."""

from msgspec import Struct
from PySide6.QtQuick import QQuickItem
from shiboken6 import isValid


class ReadingStop(Struct, frozen=True):
    """A text, a picture or something that can be pressed.

    Attributes:
        item: What shows it; it lives as long as its screen.
        words: What is said, without mark-up.
        pressable: Whether it can be pressed, now or when it is enabled.
        enabled: Whether pressing it does something now.
        language: The language of the words where it is not that of the screen.
        divides: Whether it stands in a text that is divided into parts.
    """

    item: QQuickItem
    words: str
    pressable: bool
    enabled: bool
    language: str = ""
    divides: bool = False

    @property
    def stands(self) -> bool:
        """Whether its words stand on the screen now; an item may show others by and by."""
        return isValid(self.item) and self.item.isVisible() and _words(self.item) == self.words


def reading_stops(root: QQuickItem) -> tuple[ReadingStop, ...]:
    """Give all that is visible below an item and has words.

    An item has words when it has a property ``spoken``. What can be pressed is told by its own
    words alone; of all else the innermost items are told. Where an item has a property
    ``spokenLanguage``, its words are of that language. An item with a property ``gapBefore`` is a
    block of a text that is divided into parts.

    Args:
        root: Such as the content of the window.
    """
    return tuple(_stops(root, divides=False))


def _stops(item: QQuickItem, *, divides: bool) -> list[ReadingStop]:
    if not item.isVisible() or item.opacity() == 0:
        return []
    pressable = item.inherits("QQuickAbstractButton")
    divides = divides or item.property("gapBefore") is not None
    children = [] if pressable else item.childItems()
    inner = [stop for child in children for stop in _stops(child, divides=divides)]
    words = _words(item)
    if inner or not words:
        return inner
    language = str(item.property("spokenLanguage") or "")
    return [ReadingStop(item, words, pressable, pressable and item.isEnabled(), language, divides)]


def _words(item: QQuickItem) -> str:
    return str(item.property("spoken") or "").strip()
