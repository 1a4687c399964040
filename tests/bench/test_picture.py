"""Holding two pictures of a screen against each other."""

import pytest

from tests.bench.picture import Picture, picture_of

WIDTH_PX, HEIGHT_PX = 64, 40
BLANK = bytes(WIDTH_PX * HEIGHT_PX * 4)


def _drawn(*, rows: int, from_px: int = 0) -> Picture:
    pixels = bytearray(BLANK)
    for row in range(rows):
        start = (row * WIDTH_PX + from_px) * 4
        pixels[start] = 255
    return picture_of(memoryview(pixels), WIDTH_PX, HEIGHT_PX)


@pytest.mark.parametrize(
    ("rows", "share", "differs"),
    [
        pytest.param(0, 0.0, False, id="nothing"),
        pytest.param(1, 0.1, True, id="one of ten stretches"),
        pytest.param(1, 0.2, False, id="less than asked for"),
        pytest.param(40, 0.5, True, id="half of all"),
        pytest.param(40, 0.6, False, id="no more than half"),
    ],
)
def test_a_picture_differs_by_the_share_of_its_stretches(
    rows: int, share: float, differs: bool
) -> None:
    """Two stretches on each of five rows are looked at."""
    blank = picture_of(memoryview(BLANK), WIDTH_PX, HEIGHT_PX)
    assert _drawn(rows=rows).differs_by(blank, share) is differs


def test_where_on_a_row_it_differs_does_not_matter() -> None:
    """The last pixel counts as the first one does."""
    blank = picture_of(memoryview(BLANK), WIDTH_PX, HEIGHT_PX)
    assert _drawn(rows=40, from_px=WIDTH_PX - 1).differs_by(blank, 0.5)
