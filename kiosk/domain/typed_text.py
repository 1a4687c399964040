"""What a visitor types on the screen, letter by letter."""

from typing import assert_never
from unicodedata import category

from msgspec import Struct
from msgspec.structs import replace

from kiosk.domain.keyboard import Key, KeyAction, Layer

_JOINER = "\u200d"


class TypedText(Struct, frozen=True):
    """A line that is being typed; it is never learned from.

    Attributes:
        limit: Most characters that it takes.
        layer: The keys that show; an empty line begins with a capital.
        cleared: What clearing or other words took away, until something else is typed.
    """

    limit: int
    text: str = ""
    layer: Layer = Layer.SHIFTED
    cleared: str = ""

    @property
    def left(self) -> int:
        """How many characters fit yet."""
        return self.limit - len(self.text)


def pressed(line: TypedText, key: Key) -> TypedText:
    """Do what a key does."""
    match key.action:
        case KeyAction.TYPE | KeyAction.SPACE:
            return typed(line, key.text or " ")
        case KeyAction.ERASE:
            return erased(line)
        case KeyAction.CLEAR:
            return restored(line) if line.cleared else cleared(line)
        case KeyAction.SHIFT | KeyAction.SYMBOLS | KeyAction.LETTERS as change:
            return replace(line, layer=_layer_after(line, change))
        case _:
            assert_never(key.action)


def typed(line: TypedText, text: str) -> TypedText:
    """Put text at the end; what does not fit, or a second space, is not taken.

    Control and format characters are left out.
    """
    plain = "".join(char for char in text if not category(char).startswith("C"))
    doubled = plain == " " and (not line.text or line.text.endswith(" "))
    if not plain or doubled or len(plain) > line.left:
        return line
    # One capital at a time; digits stay until the visitor goes back to letters.
    layer = Layer.SYMBOLS if line.layer is Layer.SYMBOLS else Layer.LETTERS
    return replace(line, text=line.text + plain, layer=layer, cleared="")


def erased(line: TypedText) -> TypedText:
    """Take the last letter away, with all marks that stand on it."""
    rest = line.text
    while rest and _leans(rest):
        rest = rest[:-1]
    return _with_text(line, rest[:-1])


def cleared(line: TypedText) -> TypedText:
    """Take everything away; :func:`restored` brings it back."""
    return replace(_with_text(line, ""), cleared=line.text)


def restored(line: TypedText) -> TypedText:
    """Bring back what was cleared."""
    return _with_text(line, line.cleared)


def written(line: TypedText, text: str) -> TypedText:
    """Begin with words that stand already, as far as they fit.

    What they take the place of comes back with :func:`restored`.
    """
    begun = _with_text(line, text[: line.limit])
    kept = line.cleared if line.text in {"", begun.text} else line.text
    return replace(begun, cleared=kept)


def _layer_after(line: TypedText, change: KeyAction) -> Layer:
    if change is KeyAction.SYMBOLS:
        return Layer.SYMBOLS
    if change is KeyAction.SHIFT:
        return Layer.LETTERS if line.layer is Layer.SHIFTED else Layer.SHIFTED
    return Layer.LETTERS if line.text else Layer.SHIFTED


def _with_text(line: TypedText, text: str) -> TypedText:
    layer = line.layer
    if layer is not Layer.SYMBOLS:
        layer = Layer.LETTERS if text else Layer.SHIFTED
    return replace(line, text=text, layer=layer, cleared="")


def _leans(text: str) -> bool:
    # A mark stands on the letter before it, and a joiner holds two together.
    return category(text[-1]).startswith("M") or _JOINER in {text[-1], text[-2:-1]}
