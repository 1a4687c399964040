"""Whether Qt can read a compiled translation; it follows the figures in one without looking.

A damaged one would end the program, or keep it in a circle. The form is that of Qt's lrelease: a
mark, then blocks with a tag and a length. One block says by a hash where in another a text begins;
that text is a row of parts, each with a tag and most with a length.

Source: qtranslator.cpp of Qt 6.
"""

from pathlib import Path
from struct import Struct, error, iter_unpack

from kiosk.host.bundle import bundled

_MARK = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_BLOCK = Struct(">BI")
_LENGTH = Struct(">I")
_HASHES, _TEXTS = 0x42, 0x69
# Plural forms, which Qt looks through by itself, and the name of the language.
_OTHER_BLOCKS = frozenset({0x88, 0xA7})
_END, _TRANSLATION = 1, 3
# Words, context and comment of the source text.
_SOURCE = frozenset({6, 7, 8})


def sound_words(code: str) -> Path | None:
    """Give the compiled translation of the program, or None where it is missing or damaged.

    Args:
        code: Of a language.
    """
    file = bundled("translations", f"askwell_{code}.qm")
    try:
        return file if is_sound(file.read_bytes()) else None
    except OSError:
        return None


def is_sound(content: bytes) -> bool:
    """Tell whether every text of a compiled translation lies within it.

    Args:
        content: All of the file.
    """
    try:
        blocks = _blocks(content)
        return blocks is not None and _texts_are_sound(
            blocks.get(_HASHES, b""), blocks.get(_TEXTS, b"")
        )
    except (error, IndexError):
        return False


def _blocks(content: bytes) -> dict[int, bytes] | None:
    if not content.startswith(_MARK):
        return None
    found: dict[int, bytes] = {}
    place = len(_MARK)
    while place < len(content):
        tag, length = _BLOCK.unpack_from(content, place)
        place += _BLOCK.size
        # Others would have Qt open further files, or are of a form that nobody writes any more.
        if tag not in _OTHER_BLOCKS | {_HASHES, _TEXTS} or length > len(content) - place:
            return None
        found[tag] = content[place : place + length]
        place += length
    return found


def _texts_are_sound(hashes: bytes, texts: bytes) -> bool:
    return all(_text_is_sound(texts, place) for _hash, place in iter_unpack(">II", hashes))


def _text_is_sound(texts: bytes, place: int) -> bool:
    while (tag := texts[place]) != _END:
        if tag != _TRANSLATION and tag not in _SOURCE:
            return False
        (length,) = _LENGTH.unpack_from(texts, place + 1)
        # Without words Qt reads the mark of an absent text.
        if tag == _TRANSLATION and length % 2:
            return False
        place += 1 + _LENGTH.size + length
    return True
