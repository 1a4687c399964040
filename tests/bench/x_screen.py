"""An X server whose pixels can be watched from outside, as a camera would."""

import mmap
import os
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
WIDTH_PX, HEIGHT_PX = 1920, 1080
POLL_S = 0.001
PATIENCE_S = 30.0
_PIXEL_BYTES = 4
_BLACK = bytes(_PIXEL_BYTES)
_ROW_BYTES = WIDTH_PX * _PIXEL_BYTES
_XWD_COLOUR_BYTES = 12
_LOOKED_AT_EVERY_ROWS = 8
# The start picture has its review sentence there, and nothing else.
_LAST_LINE_ROWS = 80
_LAST_LINE_EVERY_ROWS = 4


class XScreen:
    """A running Xvfb of 1920 × 1080 with its picture in memory."""

    def __init__(self, display: str, pixels: memoryview) -> None:
        """Take what :func:`x_screen` has started."""
        self.display = display
        self.pixels = pixels

    def environment(self, others: Mapping[str, str] = os.environ) -> dict[str, str]:
        """Give the environment of a program that shows itself here, drawn in software."""
        kept = {
            name: value
            for name, value in others.items()
            if not name.startswith(("QT_", "QSG_", "QML", "WAYLAND", "PYTHON"))
        }
        return {**kept, "DISPLAY": self.display, "QT_QUICK_BACKEND": "software"}

    def is_blank(self) -> bool:
        """Whether nothing is shown."""
        blank = _BLACK * WIDTH_PX
        return all(self._row(row) == blank for row in self._looked_at())

    def wait_for_picture(self) -> float:
        """Wait until a window with something on its ground is shown.

        Returns:
            The moment, in seconds of ``time.perf_counter``.
        """
        _wait(lambda: self._corner() != _BLACK)
        _wait(self._has_something)
        return time.perf_counter()

    def wait_for_last_line(self) -> float:
        """Wait until something is written at the very bottom of the left half.

        Returns:
            The moment, in seconds of ``time.perf_counter``.
        """
        _wait(self._has_last_line)
        return time.perf_counter()

    def wait_for_blank(self) -> None:
        """Wait until the last window is gone."""
        _wait(self.is_blank)

    def _corner(self) -> bytes:
        return bytes(self.pixels[:_PIXEL_BYTES])

    def _has_something(self) -> bool:
        return any(self._is_drawn_on(row, WIDTH_PX) for row in self._looked_at())

    def _has_last_line(self) -> bool:
        rows = range(HEIGHT_PX - _LAST_LINE_ROWS, HEIGHT_PX, _LAST_LINE_EVERY_ROWS)
        return any(self._is_drawn_on(row, WIDTH_PX // 2) for row in rows)

    def _is_drawn_on(self, number: int, width_px: int) -> bool:
        # What is still black has not been painted at all.
        ground = self._corner()
        row = self._row(number)[: width_px * _PIXEL_BYTES]
        if row in {ground * width_px, _BLACK * width_px}:
            return False
        pixels = set(memoryview(row).cast("I"))
        return bool(pixels - set(memoryview(ground + _BLACK).cast("I")))

    def _looked_at(self) -> range:
        return range(0, HEIGHT_PX, _LOOKED_AT_EVERY_ROWS)

    def _row(self, number: int) -> bytes:
        return bytes(self.pixels[number * _ROW_BYTES : (number + 1) * _ROW_BYTES])


@contextmanager
def x_screen() -> Iterator[XScreen]:
    """Run an X server for as long as it is needed."""
    with tempfile.TemporaryDirectory() as folder:
        reader, writer = os.pipe()
        command = ["Xvfb", "-displayfd", str(writer), "-screen", "0"]
        command += [f"{WIDTH_PX}x{HEIGHT_PX}x24", "-fbdir", folder, "-nolisten", "tcp"]
        command += ["-noreset", "-br", "-nocursor"]
        server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        try:
            display = f":{os.read(reader, 16).decode().strip()}"
            with (Path(folder) / "Xvfb_screen0").open("rb") as file:
                memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
            yield XScreen(display, memoryview(memory)[_pixels_at(memory) :])
        finally:
            os.close(reader)
            server.terminate()
            server.wait()


def _pixels_at(memory: mmap.mmap) -> int:
    fields = struct.unpack(">25I", memory[:100])
    header_bytes, colours = fields[0], fields[19]
    return int(header_bytes + colours * _XWD_COLOUR_BYTES)


def _wait(holds: Callable[[], bool]) -> None:
    end_s = time.perf_counter() + PATIENCE_S
    while not holds():
        if time.perf_counter() > end_s:
            raise TimeoutError("the screen did not change")
        time.sleep(POLL_S)
