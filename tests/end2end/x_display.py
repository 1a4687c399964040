"""An X server of its own, with a finger that taps and eyes that look."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from PIL import Image, ImageChops

WITHIN_S = 30.0
# A tap does not count for 300 ms after a change, nor 500 ms after one at the same place.
STILL_S = 0.6
# To look costs the machine more than the kiosk does at rest.
LOOK_EVERY_S = 0.1
# Of 255 levels; a word that is there or not makes more than 100.
SMOOTHING = 48


@dataclass(frozen=True)
class Display:
    """An X display.

    Attributes:
        name: Such as ``:7``.
        width: In pixels.
        height: In pixels.
    """

    name: str
    width: int
    height: int

    def picture(self) -> Image.Image:
        """Look at the whole screen."""
        return self._picture_of(self._pixels())

    def tap(self, x: int, y: int, held_s: float = 0.0, then_s: float = 0.0) -> None:
        """Touch a place, hold, let go, and take some time before the next tap."""
        self._xdotool(
            "mousemove", str(x), str(y), "mousedown", "1", "sleep", str(held_s), "mouseup", "1",
            "sleep", str(then_s),
        )  # fmt: skip

    def tap_again_and_again(self, x: int, y: int, held_s: Sequence[float], then_s: float) -> None:
        """Touch one place several times, each as long after the other on a busy machine too.

        Args:
            x: Place, in pixels from the left.
            y: Place, in pixels from above.
            held_s: How long each touch is held.
            then_s: Time between two.
        """
        each = [
            ("mousedown", "1", "sleep", str(held), "mouseup", "1", "sleep", str(then_s))
            for held in held_s
        ]
        self._xdotool("mousemove", str(x), str(y), *(word for words in each for word in words))

    def press(self, key: str) -> None:
        """Press a key and let it go; it is for the window under the pointer."""
        self._xdotool("key", key)

    def geometry_of(self, title: str) -> tuple[int, int, int, int]:
        """Give left, top, width and height of the window with a title."""
        told = self._xdotool(
            "search", "--onlyvisible", "--name", title, "getwindowgeometry", "--shell"
        )
        values = dict(line.split("=") for line in told.split())
        return int(values["X"]), int(values["Y"]), int(values["WIDTH"]), int(values["HEIGHT"])

    def wait_for_change(self, before: Image.Image) -> Image.Image:
        """Wait until the screen shows something else, and it has come to rest."""
        deadline = time.monotonic() + WITHIN_S
        last, still_since, unchanged = b"", time.monotonic(), b""
        while time.monotonic() < deadline:
            now = self._pixels()
            if now != last:
                last, still_since = now, time.monotonic()
            elif now != unchanged and time.monotonic() - still_since > STILL_S:
                picture = self._picture_of(now)
                if not same(picture, before):
                    return picture
                unchanged = now
            time.sleep(LOOK_EVERY_S)
        raise AssertionError("the screen never showed anything else")

    def wait_for_rest(self) -> Image.Image:
        """Wait until the screen has come to rest, whatever it shows."""
        return self.wait_for_change(Image.new("RGB", (self.width, self.height)))

    def wait_until(self, condition: Callable[[], bool]) -> None:
        """Look again and again until a condition holds."""
        deadline = time.monotonic() + WITHIN_S
        while not condition():
            assert time.monotonic() < deadline, "it never happened"
            time.sleep(LOOK_EVERY_S)

    def _pixels(self) -> bytes:
        # As ImageGrab takes them; to compare them so is many times quicker than to make pictures.
        size, pixels = Image.core.grabscreen_x11(self.name)  # type: ignore[attr-defined]
        assert size == (self.width, self.height)
        return bytes(pixels)

    def _picture_of(self, pixels: bytes) -> Image.Image:
        size = (self.width, self.height)
        return Image.frombytes("RGB", size, pixels, "raw", "BGRX", self.width * 4, 1)

    def _xdotool(self, *words: str) -> str:
        return subprocess.run(
            ["xdotool", *words],
            env={**os.environ, "DISPLAY": self.name},
            capture_output=True,
            text=True,
            check=True,
        ).stdout


@contextmanager
def x_display(width: int, height: int) -> Iterator[Display]:
    """Run an X server without a window manager while the block lasts."""
    reader, writer = os.pipe()
    with subprocess.Popen(
        [
            "Xvfb", "-displayfd", str(writer), "-screen", "0", f"{width}x{height}x24",
            "-nolisten", "tcp", "-noreset",
        ],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    ) as server:  # fmt: skip
        os.close(writer)
        try:
            with os.fdopen(reader) as told:
                yield Display(f":{told.readline().strip()}", width, height)
        finally:
            server.terminate()


def same(one: Image.Image, other: Image.Image) -> bool:
    """Whether two pictures show the same."""
    return ImageChops.difference(one, other).getbbox() is None


def looks_the_same(one: Image.Image, other: Image.Image) -> bool:
    """Whether no eye can tell two pictures apart; large letters are smoothed in two ways."""
    difference = ImageChops.difference(one, other).convert("L")
    return not any(difference.histogram()[SMOOTHING:])
