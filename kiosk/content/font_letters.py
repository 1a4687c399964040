"""Which letters the fonts of the program can draw, on the screen and on paper."""

import struct
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from unicodedata import category, name

_ARABIC = "scripts/NotoSansArabic-*.ttf"
# Controls, and marks of direction or joining.
_WITHOUT_SHAPE = frozenset({"Cc", "Cf"})
_NAMED_MAX = 3
# The form of the table of letters that all fonts of the program have.
_SEGMENTS = 4


def drawable_letters(folder: Path) -> frozenset[str]:
    """Give the letters that a font of the program draws in each of its weights.

    Args:
        folder: With the font files; one that cannot be read has no letters.
    """
    own = _in_each(folder.glob("*.ttf"))
    return own | _in_each(folder.glob(_ARABIC))


def letters_without_font(letters: Iterable[str], drawable: frozenset[str]) -> tuple[str, ...]:
    """Give the letters that would be drawn as a box, or in a font of the system.

    What has no shape, such as a mark of direction, needs no font.

    Args:
        letters: Each one character.
        drawable: What :func:`drawable_letters` gives.
    """
    return tuple(
        letter
        for letter in letters
        if letter not in drawable and category(letter) not in _WITHOUT_SHAPE
    )


def named_letter(letter: str) -> str:
    """Give a letter with its number and name, since it may not be seen where this is read."""
    told = name(letter, "").lower()
    return f"{letter} (U+{ord(letter):04X}{', ' if told else ''}{told})"


def named_few(named: Sequence[str]) -> str:
    """Tell the first three of some names, and how many more there are."""
    more = [f"and {len(named) - _NAMED_MAX} more"] if len(named) > _NAMED_MAX else []
    return ", ".join([*named[:_NAMED_MAX], *more])


def letters_of_font(file: Path) -> frozenset[str]:
    """Read which letters a font file has a shape for; none if it cannot be read.

    Source:
        OpenType specification 1.9, tables ``cmap`` (format 4) and the table directory.
    """
    try:
        font = file.read_bytes()
        return frozenset(chr(code) for start in _tables(font) for code in _codes(font, start))
    except (OSError, struct.error):
        return frozenset()


def _in_each(files: Iterable[Path]) -> frozenset[str]:
    fonts = [letters_of_font(file) for file in files]
    return fonts[0].intersection(*fonts[1:]) if fonts else frozenset()


def _tables(font: bytes) -> Iterator[int]:
    """Give where each table of letters of that form starts."""
    (count,) = struct.unpack_from(">H", font, 4)
    records = [struct.unpack_from(">4s4xL", font, 12 + 16 * at) for at in range(count)]
    for cmap in (offset for tag, offset in records if tag == b"cmap"):
        (forms,) = struct.unpack_from(">H", font, cmap + 2)
        for at in range(forms):
            (offset,) = struct.unpack_from(">4xL", font, cmap + 4 + 8 * at)
            if struct.unpack_from(">H", font, cmap + offset) == (_SEGMENTS,):
                yield cmap + offset


def _codes(font: bytes, start: int) -> Iterator[int]:
    """Give the code points of a table that lead to a shape: number 0 is the box."""
    doubled = struct.unpack_from(">H", font, start + 6)[0]
    segments = f">{doubled // 2}H"
    at = [start + 14 + add for add in (0, doubled + 2, 2 * doubled + 2, 3 * doubled + 2)]
    lasts, firsts, deltas, offsets = (struct.unpack_from(segments, font, each) for each in at)
    for place, (first, last, delta, offset) in enumerate(
        zip(firsts, lasts, deltas, offsets, strict=True)
    ):
        shapes = at[3] + 2 * place + offset
        for code in range(first, last + 1):
            shape = code
            if offset:
                (shape,) = struct.unpack_from(">H", font, shapes + 2 * (code - first))
            if shape and (shape + delta) % 0x10000:
                yield code
