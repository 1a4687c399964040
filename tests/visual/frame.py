"""What a frame really shows where a text stands.

Source:
    T6 of the test bench: the dominant colours of a text box, each at least 1 % of its pixels.
"""

from math import hypot
from typing import cast

from msgspec import Struct
from PIL import Image
from PySide6.QtGui import QImage

from tests.visual.pictures import from_qt

# An edge between two colours has colours between them; one further off is of something else.
_BETWEEN = 14.0
_INK_SHARE = 0.004

Rgb = tuple[int, int, int]


class Seen(Struct, frozen=True):
    """The colours in a text box.

    Attributes:
        ground: The most frequent one, such as ``#ffffff``.
        ink: The one among the frequent that is furthest from it.
        strange: Share of the pixels with colours of neither, nor between them.
    """

    ground: str
    ink: str
    strange: float


# The words of the bar look the same on every screen. By their hashes of 64 bits, for the pixels are
# many, and a digest of them takes as long as to count them.
_seen_before: dict[tuple[int, int, int], Seen] = {}


def look_at(frame: QImage, box: tuple[float, float, float, float]) -> Seen | None:
    """Tell the colours in a box of x, y, width and height; None where it is not in the frame."""
    x, y, wide, high = box
    left, top = max(round(x), 0), max(round(y), 0)
    right, bottom = min(round(x + wide), frame.width()), min(round(y + high), frame.height())
    if right <= left or bottom <= top:
        return None
    part = frame.copy(left, top, right - left, bottom - top)
    known_by = (hash(bytes(part.constBits())), part.width(), part.height())
    if known_by not in _seen_before:
        _seen_before[known_by] = colors_of(from_qt(part))
    return _seen_before[known_by]


def colors_of(picture: Image.Image) -> Seen:
    """Tell the colours of a picture of words."""
    pixels = picture.width * picture.height
    counted = cast("list[tuple[int, Rgb]]", picture.convert("RGB").getcolors(pixels))
    _count, ground = max(counted)
    frequent = [color for count, color in counted if count >= _INK_SHARE * pixels]
    ink = max(frequent, key=lambda color: _apart(color, ground), default=ground)
    strange = sum(count for count, color in counted if _off(color, ground, ink) > _BETWEEN)
    return Seen(_hex(ground), _hex(ink), strange / pixels)


def _off(color: Rgb, one: Rgb, other: Rgb) -> float:
    """Give how far a colour is from the line between two."""
    # Written out, for it is asked of every colour of every text in every cell of the matrix.
    along_r, along_g, along_b = other[0] - one[0], other[1] - one[1], other[2] - one[2]
    from_r, from_g, from_b = color[0] - one[0], color[1] - one[1], color[2] - one[2]
    length = along_r * along_r + along_g * along_g + along_b * along_b
    inner = along_r * from_r + along_g * from_g + along_b * from_b
    share = min(1.0, max(0.0, inner / length)) if length else 0.0
    return hypot(from_r - share * along_r, from_g - share * along_g, from_b - share * along_b)


def _apart(one: Rgb, other: Rgb) -> float:
    return hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])


def _hex(color: Rgb) -> str:
    return "#{:02x}{:02x}{:02x}".format(*color)
