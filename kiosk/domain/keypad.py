"""The eight keys of a keypad, and which keys of a keyboard stand for them."""

from collections.abc import Mapping
from enum import Enum
from math import inf
from types import MappingProxyType

from msgspec import Struct

REPEAT_MS = 500


class KeypadKey(Enum):
    """A key by what it does; ``LOUDER`` and ``SOFTER`` are the volume key in two halves."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    SELECT = "select"
    BACK = "back"
    HELP = "help"
    VOLUME = "volume"
    LOUDER = "louder"
    SOFTER = "softer"


# The names are those of Qt's portable key texts. Tab walks too, so that nobody is stuck with it.
USUAL_NAMES: Mapping[str, KeypadKey] = MappingProxyType(
    {
        "Up": KeypadKey.UP,
        "8": KeypadKey.UP,
        "Backtab": KeypadKey.UP,
        "Down": KeypadKey.DOWN,
        "2": KeypadKey.DOWN,
        "Tab": KeypadKey.DOWN,
        "Left": KeypadKey.LEFT,
        "4": KeypadKey.LEFT,
        "Right": KeypadKey.RIGHT,
        "6": KeypadKey.RIGHT,
        "Return": KeypadKey.SELECT,
        "Enter": KeypadKey.SELECT,
        "Space": KeypadKey.SELECT,
        "Select": KeypadKey.SELECT,
        "5": KeypadKey.SELECT,
        "Clear": KeypadKey.SELECT,
        "Esc": KeypadKey.BACK,
        "Backspace": KeypadKey.BACK,
        "Back": KeypadKey.BACK,
        "F1": KeypadKey.HELP,
        "Help": KeypadKey.HELP,
        "?": KeypadKey.HELP,
        "F2": KeypadKey.VOLUME,
        "Volume Mute": KeypadKey.VOLUME,
        "Volume Up": KeypadKey.LOUDER,
        "+": KeypadKey.LOUDER,
        "Volume Down": KeypadKey.SOFTER,
        "-": KeypadKey.SOFTER,
    }
)
# Where one types they end the line and take a letter back.
_LINE_NAMES = frozenset({"Return", "Enter", "Backspace"})
# What a trembling finger must not do twice.
_ACTING = frozenset({KeypadKey.SELECT, KeypadKey.BACK, KeypadKey.HELP})


def key_names(more: str) -> Mapping[str, KeypadKey]:
    """Give the names of all keys that count.

    Args:
        more: What the clinic has set for its keypad, such as ``F7=help, Home=back``; a pair that
            names no key of a keypad does nothing.

    Returns:
        The usual names, and those of the clinic in their stead.
    """
    pairs = [pair.rpartition("=") for pair in more.split(",")]
    meanings = {key.value: key for key in KeypadKey}
    own = {
        name.strip(): meanings[meaning.strip()]
        for name, _, meaning in pairs
        if name.strip() and meaning.strip() in meanings
    }
    return MappingProxyType({**USUAL_NAMES, **own})


class KeyStroke(Struct, frozen=True):
    """A key of a keyboard.

    Attributes:
        name: In Qt's portable text.
        text: What it types, or nothing.
        of_block: Whether it is one of the block of digits, which a keypad may be.
    """

    name: str
    text: str
    of_block: bool = False

    @property
    def is_text(self) -> bool:
        """Whether it types something that can be read."""
        return bool(self.text) and self.text.isprintable()


def types_pin(stroke: KeyStroke, *, walking: bool) -> bool:
    """Tell whether a key types on the pad for a PIN, whatever it means elsewhere.

    Args:
        stroke: The key.
        walking: Whether somebody goes from button to button with a keypad; then only digits type.
    """
    is_digit = stroke.text.isascii() and stroke.text.isdigit()
    return is_digit or (stroke.name in _LINE_NAMES and not walking)


def types_line(stroke: KeyStroke) -> bool:
    """Tell whether a key does something to a line that is typed."""
    return stroke.is_text or stroke.name in _LINE_NAMES


class KeyGuard(Struct, frozen=True):
    """The last key that did something, and when, on the caller's monotonic clock."""

    key: KeypadKey | None = None
    pressed_ms: float = -inf


def accept_key(guard: KeyGuard, key: KeypadKey, now_ms: float) -> tuple[KeyGuard, bool]:
    """Tell whether a key counts.

    Args:
        guard: What was before.
        key: The key that was pressed.
        now_ms: Moment on a monotonic clock.

    Returns:
        The guard for the next key, and False for one that acts, such as Select, less than 500 ms
        after the same one. A key that only moves always counts.

    Source:
        EN 301 549 v3.2.1, clause 5.8 (double-strike key acceptance, 0.5 s).
    """
    if key in _ACTING and key is guard.key and now_ms - guard.pressed_ms < REPEAT_MS:
        return guard, False
    return KeyGuard(key, now_ms), True
