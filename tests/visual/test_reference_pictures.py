"""The screens look as they did when they were last accepted.

After a change that is meant to be seen, look at the pictures in ``build/visual``, then accept
the new ones and look at them in the commit::

    ASKWELL_ACCEPT_PICTURES=1 .venv/bin/pytest tests/visual/test_reference_pictures.py
"""

import os
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtGui import QGuiApplication

from tests.visual.pictures import accept, check, difference, from_qt
from tests.visual.walk import live_kiosk, staging, walk

REFERENCE = Path(__file__).with_name("reference")
ACCEPT = "ASKWELL_ACCEPT_PICTURES"
LARGEST_BYTES, ALL_BYTES = 80_000, 800_000
STOPS = (
    "attract",
    "home",
    "topic/uses",
    "page/what-it-is/kind-of-medicine",
    "page/depression/drip-and-ect",
    "page/drip-and-spray/what-is-approved",
    "questions/four",
    "preview",
    "printing/printed",
    "fault/paper-out",
    "takeaway",
    "still-there",
    "help",
    "finish",
)


@pytest.fixture(scope="module")
def pictures(qapp: QGuiApplication, bundled_font: str) -> dict[str, Image.Image]:
    """The screens as they are."""
    assert bundled_font
    with live_kiosk(qapp, staging()) as staged:
        return {
            record_id: from_qt(staged.window.grabWindow())
            for record_id, _stop in walk(staged, frozenset(STOPS))
            if record_id in STOPS
        }


@pytest.mark.parametrize("stop", STOPS)
def test_a_screen_looks_as_accepted(
    pictures: dict[str, Image.Image], stop: str, project: Path
) -> None:
    """No tile of the picture has changed."""
    reference = _file(stop)
    if os.environ.get(ACCEPT) == "1":
        REFERENCE.mkdir(exist_ok=True)
        accept(pictures[stop], reference)
    assert check(pictures[stop], reference, project / "build" / "visual") == ""


def test_the_accepted_pictures_are_few_and_small() -> None:
    """There is one for each stop and no other, and a clone stays quick."""
    files = {file: file.stat().st_size for file in REFERENCE.iterdir()}
    assert set(files) == {_file(stop) for stop in STOPS}
    assert max(files.values()) < LARGEST_BYTES
    assert sum(files.values()) < ALL_BYTES


def test_a_missing_picture_fails(pictures: dict[str, Image.Image], tmp_path: Path) -> None:
    """A screen that nobody has accepted does not pass."""
    found = check(pictures["home"], tmp_path / "home.png", tmp_path / "failed")
    assert found == "home.png has not been accepted yet"


def test_the_palette_of_an_accepted_picture_is_no_difference(
    pictures: dict[str, Image.Image], tmp_path: Path
) -> None:
    """A picture equals its own accepted form."""
    accept(pictures["attract"], tmp_path / "attract.png")
    assert check(pictures["attract"], tmp_path / "attract.png", tmp_path / "failed") == ""
    assert not (tmp_path / "failed").exists()


def test_a_moved_button_is_caught(pictures: dict[str, Image.Image], tmp_path: Path) -> None:
    """Two pixels are enough; the picture and the difference are kept."""
    accept(pictures["home"], tmp_path / "home.png")
    moved = pictures["home"].copy()
    button = (1465, 960, 1704, 1075)
    moved.paste(pictures["home"].crop(button), (button[0] + 2, button[1]))
    assert "tiles differ" in check(moved, tmp_path / "home.png", tmp_path / "failed")
    kept = sorted(file.name for file in (tmp_path / "failed").iterdir())
    assert kept == ["home.difference.png", "home.png"]


def test_another_colour_is_caught(pictures: dict[str, Image.Image]) -> None:
    """A surface that is a little darker is another surface."""
    changed = pictures["finish"].copy()
    ImageDraw.Draw(changed).rectangle((0, 0, 200, 200), fill="#F0ECE6")
    assert changed.getpixel((5, 5)) != pictures["finish"].getpixel((5, 5))
    found = difference(changed, pictures["finish"])
    assert found is not None
    assert found.at == (0, 0)


def test_a_missing_word_is_caught(pictures: dict[str, Image.Image]) -> None:
    """One letter that is gone is a difference."""
    changed = pictures["help"].copy()
    ImageDraw.Draw(changed).rectangle((56, 20, 90, 90), fill=pictures["help"].getpixel((5, 5)))
    assert difference(changed, pictures["help"]) is not None


def test_another_size_is_caught(pictures: dict[str, Image.Image]) -> None:
    """Pictures of two sizes are never the same."""
    assert difference(pictures["help"].crop((0, 0, 100, 100)), pictures["help"]) is not None


def _file(stop: str) -> Path:
    return REFERENCE / f"{stop.replace('/', '--')}.png"
