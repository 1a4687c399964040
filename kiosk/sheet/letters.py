"""Which letters the bundled fonts can draw, on the screen and on paper."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from unicodedata import category

from PySide6.QtGui import QRawFont

from kiosk.sheet.fonts import SCRIPTS

# Controls, and marks of direction or joining.
_WITHOUT_SHAPE = frozenset({"Cc", "Cf"})
# Any size will do.
_SIZE_PX = 12.0


def letters_without_font(letters: Iterable[str], folder: Path) -> tuple[str, ...]:
    """Give the letters that would be drawn as a box, or in a font of the system.

    What has no shape, such as a mark of direction, needs no font. A letter needs one in each
    weight.

    Args:
        letters: Each one character.
        folder: With the font files; one that cannot be read has no letters.
    """
    own = [QRawFont(str(file), _SIZE_PX) for file in folder.glob("*.ttf")]
    arabic = [QRawFont(str(file), _SIZE_PX) for file in (folder / SCRIPTS).glob("NotoSansArabic-*")]
    return tuple(
        letter
        for letter in letters
        if category(letter) not in _WITHOUT_SHAPE
        and not _has(own, letter)
        and not _has(arabic, letter)
    )


def _has(weights: Sequence[QRawFont], letter: str) -> bool:
    return bool(weights) and all(font.supportsCharacter(ord(letter)) for font in weights)
