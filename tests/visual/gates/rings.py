"""The ring that shows what the keys act on: its lines, its thickness, and what is beside them.

Source:
    WCAG 2.2, success criteria 2.4.13 (focus appearance) and 1.4.11 (3:1 for parts); a line of
    1 mm is ours.
"""

from collections.abc import Iterator, Mapping
from math import ceil

from msgspec import Struct

from tests.visual.gates.colors import PART, contrast

THICK_MM = 1.0
_ROUNDING_MM = 0.01


class SeenRing(Struct, frozen=True):
    """A ring as a picture of the window shows it.

    Attributes:
        where: Screen and words of what it is around.
        px_per_mm: Pixels in a millimetre.
        sides: The colours of its four sides, pixel by pixel from outside.
        double: Whether it is around a control, whose ring has a second line within.
        box: What has changed in the picture: left, top, right and bottom, or None.
        expected: Where its outer edge should be.
    """

    where: str
    px_per_mm: float
    sides: tuple[tuple[str, ...], ...]
    double: bool
    box: tuple[int, int, int, int] | None
    expected: tuple[int, int, int, int]


def line_px(px_per_mm: float) -> int:
    """Give the thickness of a line in whole pixels."""
    return ceil(THICK_MM * px_per_mm)


def faults(ring: SeenRing) -> Iterator[str]:
    """Name what is wrong with a ring."""
    if ring.box != ring.expected:
        yield f"{ring.where}: {ring.box} and not {ring.expected} has changed"
        return
    for side in ring.sides:
        line = _run(side)
        within = side[line:]
        inner = _run(within)
        if line / ring.px_per_mm < THICK_MM - _ROUNDING_MM:
            yield f"{ring.where}: a line of {line / ring.px_per_mm:.2f} mm"
        elif ring.double and inner / ring.px_per_mm < THICK_MM - _ROUNDING_MM:
            yield f"{ring.where}: a second line of {inner / ring.px_per_mm:.2f} mm"
        elif contrast(side[0], within[0]) < PART:
            yield f"{ring.where}: {side[0]} beside {within[0]}"


def weak_ring(colors: Mapping[str, str]) -> Iterator[str]:
    """Tell where the two lines of a theme's ring are too close to each other.

    Args:
        colors: Those of the theme by their roles; the ring is in ink and paper.
    """
    ratio = contrast(colors["ink"], colors["paper"])
    if ratio < PART:
        yield f"ring: {ratio:.2f} of {PART}"


def _run(colors: tuple[str, ...]) -> int:
    return next((at for at, one in enumerate(colors) if one != colors[0]), len(colors))
