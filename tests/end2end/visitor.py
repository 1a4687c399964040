"""Somebody in front of the real kiosk, and what their visit has left."""

from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from pypdf import PdfReader

from tests.end2end.kiosk_process import Sandbox
from tests.end2end.visit_pack import CANARIES, CAR, COST, RIDE, Places
from tests.end2end.x_display import Display, same
from tests.privacy import traces

# Each tap: the screen as ``screens.json`` calls it, and how the button's name begins.
PRINTING = [
    ("home", "My questions"),
    ("questions/four", "Print my sheet"),
    ("preview", "Print"),
]
FINISHING = [
    ("printing/sent", "I have my sheet"),
    ("finish", "Yes, finish and erase"),
]


@dataclass
class Visitor:
    """Someone in front of the kiosk."""

    display: Display
    places: Places
    seen: Image.Image

    def tap(self, steps: list[tuple[str, str]]) -> None:
        """Touch one button after the other, each when the screen has come to rest."""
        for screen, name in steps:
            self.display.tap(*self.places.middle(screen, name))
            try:
                self.seen = self.display.wait_for_change(self.seen)
            except AssertionError as error:
                raise AssertionError(f"{name!r} on {screen} changed nothing") from error

    def wait_for(self, screen: str) -> None:
        """Wait until a screen is shown, whatever its bar counts."""
        expected = above_the_bar(Image.open(self.places.picture(screen)))
        self.display.wait_until(lambda: same(above_the_bar(self.display.picture()), expected))
        self.seen = self.display.wait_for_rest()


def above_the_bar(picture: Image.Image) -> Image.Image:
    """Cut the bar off, which counts questions."""
    return picture.convert("RGB").crop((0, 0, picture.width, picture.height * 4 // 5))


def told(sandbox: Sandbox) -> list[str]:
    """Name each file that holds something a visitor chose or read."""
    return list(traces.told(sandbox.contents().items(), CANARIES))


def printed(prints: Path) -> dict[str, bool]:
    """Tell which questions stand on the one sheet that was printed."""
    text = sheet_text(prints)
    return {question: question in text for question in (CAR, RIDE, COST)}


def sheet_text(prints: Path) -> str:
    """Read the one sheet that was printed."""
    (file,) = prints.iterdir()
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(file).pages)
