"""The colours of a text box are read from its pixels."""

import pytest
from PIL import Image, ImageDraw
from PySide6.QtGui import QImage

from tests.visual.frame import colors_of, look_at


def words(ground: str = "#ffffff", ink: str = "#1e2a32") -> Image.Image:
    """Draw what looks like letters: strokes of 3 pixels with a soft edge."""
    large = Image.new("RGB", (400, 160), ground)
    pen = ImageDraw.Draw(large)
    for x in range(20, 380, 32):
        pen.rectangle((x, 20, x + 10, 140), fill=ink)
    return large.resize((100, 40), Image.Resampling.BOX)


def frame_of(picture: Image.Image) -> QImage:
    """Give a picture as the window gives its frame."""
    lines = (picture.tobytes(), *picture.size, 3 * picture.width)
    return QImage(*lines, QImage.Format.Format_RGB888).copy()


def test_ground_and_ink_are_told() -> None:
    """The soft edges between them are neither, and no third colour."""
    seen = colors_of(words("#fbf8f3", "#3c4850"))
    assert (seen.ground, seen.ink, seen.strange) == ("#fbf8f3", "#3c4850", 0.0)


@pytest.mark.planted("A7", "a gradient behind words")
def test_a_gradient_is_no_flat_ground() -> None:
    """Most of its colours lie off the line between ground and ink."""
    picture = words()
    for x in range(picture.width):
        for y in range(picture.height):
            if picture.getpixel((x, y)) == (255, 255, 255):
                picture.putpixel((x, y), (255, 255 - x, 200))
    assert colors_of(picture).strange > 0.3


@pytest.mark.planted("A7", "a photograph behind words")
def test_a_stripe_behind_words_is_seen() -> None:
    """A tenth of the box in another colour is enough."""
    picture = words()
    ImageDraw.Draw(picture).rectangle((0, 0, 99, 3), fill="#b4690e")
    assert colors_of(picture).strange == pytest.approx(0.1, abs=0.02)


def test_a_box_is_cut_to_the_frame() -> None:
    """What hangs out is left away, and what is outside has no colours."""
    frame = frame_of(words())
    assert look_at(frame, (-5, -5, 60, 50)) == colors_of(words().crop((0, 0, 55, 40)))
    assert look_at(frame, (200, 0, 10, 10)) is None


def test_two_boxes_of_one_size_are_told_apart() -> None:
    """What was seen before is known by its pixels."""
    frame, other = frame_of(words()), frame_of(words(ink="#0a5756"))
    box = (0, 0, 55, 40)
    assert [look_at(one, box) for one in (frame, other, frame)] == [
        colors_of(one.crop(box)) for one in (words(), words(ink="#0a5756"), words())
    ]


def test_a_box_of_one_colour_has_no_ink() -> None:
    """Words in the colour of their ground have a contrast of 1:1."""
    seen = colors_of(Image.new("RGB", (20, 20), "#ffffff"))
    assert (seen.ground, seen.ink) == ("#ffffff", "#ffffff")
