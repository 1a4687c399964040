"""What a screen shows, kept so that two pictures can be held against each other."""

from collections.abc import Sequence
from dataclasses import dataclass

# A picture is looked at in stretches of 32 pixels on every eighth row.
ROWS_APART = 8
STRETCH_BYTES = 32 * 4


@dataclass(frozen=True, slots=True)
class Picture:
    """Some rows of a screen.

    Attributes:
        rows: Each with four bytes a pixel.
    """

    rows: tuple[bytes, ...]

    def differs_by(self, other: "Picture", share: float) -> bool:
        """Whether at least this share of all stretches shows something else.

        Args:
            other: Of the same size.
            share: From 0 to 1.
        """
        pairs = list(zip(self.rows, other.rows, strict=True))
        enough = max(1, share * sum(len(row) // STRETCH_BYTES for row in self.rows))
        changed = 0
        for row, there in pairs:
            if row != there:
                changed += _changed(row, there)
                if changed >= enough:
                    return True
        return False


def picture_of(pixels: memoryview, width_px: int, height_px: int) -> Picture:
    """Take a picture.

    Args:
        pixels: Row below row, four bytes a pixel.
        width_px: Width of a row.
        height_px: Number of rows.
    """
    row_bytes = width_px * 4
    starts = range(0, height_px * row_bytes, row_bytes * ROWS_APART)
    return Picture(tuple(bytes(pixels[start : start + row_bytes]) for start in starts))


def _changed(row: Sequence[int], other: Sequence[int]) -> int:
    return sum(
        row[start : start + STRETCH_BYTES] != other[start : start + STRETCH_BYTES]
        for start in range(0, len(row), STRETCH_BYTES)
    )
