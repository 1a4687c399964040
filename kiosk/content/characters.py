"""Characters that make a word, and those that have no place in a pack."""

from unicodedata import category, name

BIDI_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
ALLOWED_FORMAT = frozenset("\u200c\u200d\u200e\u200f\u061c")
LINE_BREAKS = frozenset("\n\t")
# Controls, what is left of bytes that are no UTF-8, and separators of lines and paragraphs.
_NO_LETTERS = frozenset({"Cc", "Cs", "Zl", "Zp"})
REPLACEMENT = "\ufffd"


def has_words(text: str) -> bool:
    """Whether there is anything to read: a letter or a digit."""
    return any(map(str.isalnum, text))


def unwanted_character(text: str) -> str | None:
    """Name a character that could hide or reorder words.

    Joiners and directional marks are allowed, since some scripts need them; controls,
    bidirectional embeddings, overrides and isolates, private characters, the replacement
    character, line and paragraph separators are not.

    Source:
        Unicode Standard Annex 9, section 2 (directional formatting characters).
    """
    if text.isascii() and text.isprintable():
        return None
    for char in sorted(set(text)):
        if _is_unwanted(char):
            return f"U+{ord(char):04X} {name(char, 'control character')}"
    return None


def on_one_line(text: str) -> str:
    r"""Write what would break a line, or is no letter at all, as ``\n`` or ``\udcff``.

    The name of a file may hold either.
    """
    if text.isprintable():
        return text
    return "".join(
        char.encode("unicode_escape").decode() if category(char) in _NO_LETTERS else char
        for char in text
    )


def _is_unwanted(char: str) -> bool:
    if char in ALLOWED_FORMAT or char in LINE_BREAKS:
        return False
    hidden = category(char) in {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"}
    return hidden or char in BIDI_OVERRIDES or char == REPLACEMENT
