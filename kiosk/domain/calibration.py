"""How large the pixels of a screen are, by a card held against it.

Source:
    ISO/IEC 7810:2019, format ID-1: 85.60 × 53.98 mm, the size of bank and identity cards.
"""

from math import ceil, floor

from msgspec import Struct

CARD_WIDTH_MM = 85.60
CARD_HEIGHT_MM = 53.98
FINE_PX = 1
COARSE_PX = 10


class CardRange(Struct, frozen=True):
    """How wide the drawn card can become, in pixels, both included."""

    narrowest_px: int
    widest_px: int


def card_range(minimum: float, maximum: float, room_px: tuple[int, int]) -> CardRange:
    """Give the widths that stand for an acceptable measure and fit on the screen.

    Args:
        minimum: Fewest pixels in a millimetre.
        maximum: Most pixels in a millimetre.
        room_px: Width and height in which the card is drawn.
    """
    wide, high = room_px
    fitting = min(wide, floor(high * CARD_WIDTH_MM / CARD_HEIGHT_MM))
    narrowest = ceil(minimum * CARD_WIDTH_MM)
    return CardRange(narrowest, max(narrowest, min(floor(maximum * CARD_WIDTH_MM), fitting)))


def card_width_px(px_per_mm: float) -> int:
    """Give the width of the card on a screen of a measure."""
    return round(px_per_mm * CARD_WIDTH_MM)


def card_height_px(width_px: int) -> int:
    """Give the height of a card of a width."""
    return round(width_px * CARD_HEIGHT_MM / CARD_WIDTH_MM)


def stepped(width_px: int, step_px: int, allowed: CardRange) -> int:
    """Make the card wider or, with a negative step, narrower; at an end it stays there."""
    return max(allowed.narrowest_px, min(allowed.widest_px, width_px + step_px))


def measured_px_per_mm(width_px: int) -> float:
    """Give the pixels in a millimetre where the drawn card is as large as a real one.

    Returns:
        Rounded to a thousandth, which is a tenth of a pixel over the card.
    """
    return round(width_px / CARD_WIDTH_MM, 3)
