"""Sizes of type and of the room for handwriting, for normal and for large print."""

from msgspec import Struct

MM_PER_PT = 25.4 / 72
LINE_SPACING = 1.3

_NORMAL_PT = 14


class TypeScale(Struct, frozen=True):
    """The sizes of one sheet, in points, and the height of a line to write on.

    Attributes:
        small_pt: For the closing lines.
        pitch_mm: From one ruled line to the next.
    """

    body_pt: int
    sub_pt: int
    head_pt: int
    small_pt: int
    pitch_mm: float


def type_scale(large_print: int | None) -> TypeScale:
    """Give the sizes for normal print (None) or for a large body size in points.

    Source:
        American Council of the Blind, large print guidelines (2022): 18 body, 20 subheadings,
        22 headings. Otherwise 14 points, nothing under 12, and lines 10 mm apart.
    """
    if large_print is None:
        return TypeScale(
            body_pt=_NORMAL_PT, sub_pt=_NORMAL_PT, head_pt=22, small_pt=12, pitch_mm=10.0
        )
    return TypeScale(
        body_pt=large_print,
        sub_pt=large_print + 2,
        head_pt=large_print + 4,
        small_pt=large_print,
        pitch_mm=12.0,
    )


def line_mm(size_pt: int) -> float:
    """Height of one line of text, with its white, in millimetres."""
    return size_pt * MM_PER_PT * LINE_SPACING
