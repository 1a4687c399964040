"""Compares a picture of a screen with the one that was accepted."""

from pathlib import Path

from msgspec import Struct
from PIL import Image, ImageChops
from PySide6.QtGui import QImage

TILE_PX = 12
# Mean difference in a tile, of 255: more than the palette changes, less than a letter does.
ALLOWED = 9
_COLORS = 68
_ROUNDS = 3


class Difference(Struct, frozen=True):
    """Where two pictures differ.

    Attributes:
        tiles: Number of tiles that differ by more than is allowed.
        worst: Mean difference in the worst tile, of 255.
        at: Top left corner of the worst tile in pixels.
        picture: White where they differ.
    """

    tiles: int
    worst: int
    at: tuple[int, int]
    picture: Image.Image


def from_qt(image: QImage) -> Image.Image:
    """Turn Qt's picture into one of Pillow's."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB32)
    size = (rgb.width(), rgb.height())
    return Image.frombytes("RGB", size, bytes(rgb.constBits()), "raw", "BGRX", rgb.bytesPerLine())


def difference(actual: Image.Image, expected: Image.Image) -> Difference | None:
    """Tell where two pictures of one size differ, tile by tile, or None where they do not."""
    if actual.size != expected.size:
        return Difference(1, 255, (0, 0), actual)
    apart = ImageChops.difference(actual.convert("RGB"), expected.convert("RGB"))
    red, green, blue = apart.split()
    most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    wide, high = (-(-side // TILE_PX) for side in actual.size)
    means = most.resize((wide, high), Image.Resampling.BOX)
    values = list(means.tobytes())
    worst = max(values)
    if worst <= ALLOWED:
        return None
    place = values.index(worst)
    count = sum(value > ALLOWED for value in values)
    corner = (place % wide * TILE_PX, place // wide * TILE_PX)
    return Difference(count, worst, corner, most.point(lambda value: 255 if value else 0))


def accept(actual: Image.Image, reference: Path) -> None:
    """Write a picture as the one to compare with."""
    small = actual.quantize(
        _COLORS, Image.Quantize.MEDIANCUT, kmeans=_ROUNDS, dither=Image.Dither.NONE
    )
    small.save(reference, optimize=True)


def check(actual: Image.Image, reference: Path, failed: Path) -> str:
    """Compare a picture with the accepted one.

    Args:
        actual: The screen as it is.
        reference: File of the accepted picture.
        failed: Folder for the picture and what differs, where it does.

    Returns:
        What is wrong, or nothing.
    """
    if not reference.is_file():
        return f"{reference.name} has not been accepted yet"
    with Image.open(reference) as expected:
        found = difference(actual, expected)
    if found is None:
        return ""
    failed.mkdir(parents=True, exist_ok=True)
    actual.save(failed / reference.name)
    found.picture.save(failed / f"{reference.stem}.difference.png")
    return (
        f"{reference.name}: {found.tiles} tiles differ, most at {found.at} by {found.worst};"
        f" see {failed / reference.name}"
    )
