"""Somebody who tries to get out of the kiosk, with all that can be plugged in or reached."""

import json
import os
import select
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from tests.breakout.case import State
from tests.breakout.x_client import XClient
from tests.end2end.kiosk_process import Sandbox
from tests.end2end.x_display import Display

ANSWERS_WITHIN_S = 30.0
FINGERTIP = 32.0
LANDSCAPE = "1280x800"
WIDTH, HEIGHT = 1280, 800
MIDDLE = (WIDTH // 2, HEIGHT // 2)
OUTPUT = "screen"
# What the program says on standard error; it should say nothing.
SAID = "said.txt"
# What speaks, and what tells whether a headset is plugged in.
DAEMONS = ("speech-dispatcher", "sd_", "dbus-daemon", "pactl", "paplay", "pw-play", "aplay")

Frame = list[tuple[str, int, int, int, float]]


class Burglar:
    """Stands before one kiosk.

    Attributes:
        x: A program beside the kiosk on the same X server.
        window: The kiosk's window, by its number there.
    """

    def __init__(
        self, process: "subprocess.Popen[str]", display: Display, x: XClient, sandbox: Sandbox
    ) -> None:
        """Wait until the kiosk has opened its door."""
        self.process, self.display, self.x, self.sandbox = process, display, x, sandbox
        self._heard = 0
        self._hear()
        self.window = self.kiosk_windows()[0]
        self.size = (WIDTH, HEIGHT)
        self._intruders: list[int] = []

    # ------------------------------------------------------------------------------ the door

    def ask(self, do: str, **words: object) -> Any:  # noqa: ANN401 (whatever was asked for)
        """Ask the kiosk something through its door."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({"do": do, **words}) + "\n")
        self.process.stdin.flush()
        return self._hear()

    def go(self, state: State) -> dict[str, Any]:
        """Bring the kiosk into a state."""
        return dict(self.ask("go", state=state.value))

    def look(self) -> dict[str, Any]:
        """See what it shows."""
        return dict(self.ask("show"))

    def fresh(self) -> dict[str, Any]:
        """See what it shows before anybody came."""
        return self.go(State.ATTRACT)

    def wait(self, seconds: float) -> None:
        """Let time pass on the kiosk's clock."""
        self.ask("wait", seconds=seconds)

    # --------------------------------------------------------------------- keyboard and mouse

    def keys(self, *names: str) -> None:
        """Press keys one after the other, such as ``ctrl+q``."""
        self.xdotool("key", "--delay", "1", *names)

    def click(self, button: int, x: int, y: int, times: int = 1) -> None:
        """Use a mouse."""
        repeat = ("--repeat", str(times), "--delay", "5")
        self.xdotool("mousemove", str(x), str(y), "click", *repeat, str(button))

    def drag(self, begin: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag with a mouse."""
        self.xdotool(
            *("mousemove", str(begin[0]), str(begin[1]), "mousedown", "1"),
            *("mousemove", str(end[0]), str(end[1]), "mouseup", "1"),
        )

    def xdotool(self, *words: str) -> None:
        """Run the program that presses keys and buttons."""
        environment = {**os.environ, "DISPLAY": self.display.name}
        subprocess.run(["xdotool", *words], env=environment, check=True, capture_output=True)

    # ---------------------------------------------------------------------------------- touch

    def touch(self, *frames: Frame) -> None:
        """Do a gesture, frame by frame."""
        self.ask("touch", frames=frames)

    def tap(self, x: int, y: int, width_px: float = FINGERTIP) -> None:
        """Touch and lift."""
        self.touch([("press", 0, x, y, width_px)], [("lift", 0, x, y, width_px)])

    def swipe(self, *ways: tuple[tuple[int, int], tuple[int, int]]) -> None:
        """Slide fingers from place to place, all at once."""
        steps = 8
        frames: list[Frame] = []
        for step in range(steps + 1):
            does = "press" if step == 0 else "lift" if step == steps else "move"
            frames.append(
                [
                    (does, n, *_between(begin, end, step / steps), FINGERTIP)
                    for n, (begin, end) in enumerate(ways)
                ]
            )
        self.touch(*frames)

    def hold(self, x: int, y: int, seconds: float) -> None:
        """Lay a finger down for a while."""
        self.touch([("press", 0, x, y, FINGERTIP)])
        self.wait(seconds)
        self.touch([("lift", 0, x, y, FINGERTIP)])

    # ------------------------------------------------------------------------ the machine

    def intrude(self, *place: int, override: bool = False) -> int:
        """Show another program's window."""
        number = self.x.intrude(*(place or (0, 0, *self.size)), override=override)
        self._intruders.append(number)
        return number

    def monitor(self, *words: str) -> None:
        """Change what hangs at the machine; some orders the server knows only in part."""
        environment = {**os.environ, "DISPLAY": self.display.name}
        subprocess.run(["xrandr", *words], env=environment, check=False, capture_output=True)

    def show_at(self, mode: str) -> None:
        """Have the monitor show so many pixels."""
        self.monitor("--output", OUTPUT, "--mode", mode)
        width, height = mode.split("x")
        self.size = int(width), int(height)

    def blank_screen(self) -> None:
        """Let a screen saver come, and go at the next key."""
        environment = {**os.environ, "DISPLAY": self.display.name}
        for order in ("activate", "reset"):
            subprocess.run(["xset", "s", order], env=environment, check=True)

    def end_helpers(self, role: str) -> int:
        """Kill the helpers of one role; tell how many there were."""
        own = [pid for pid, line in programs_of(self.process.pid) if role in line]
        for pid in own:
            os.kill(pid, signal.SIGKILL)
        return len(own)

    def send(self, number: signal.Signals) -> None:
        """Send the program a signal."""
        self.process.send_signal(number)

    def tidy(self) -> None:
        """Take away what was brought along."""
        while self._intruders:
            self.x.destroy(self._intruders.pop())

    # ------------------------------------------------------------------------------- looking

    def kiosk_windows(self) -> list[int]:
        """Give the numbers of the kiosk's windows that can be seen."""
        return [w.number for w in self.x.seen() if self.x.name_of(w.number) == "Askwell"]

    def complaints(self) -> str:
        """Give what the program has said on standard error since the last time."""
        said = (self.sandbox.root / SAID).read_text()
        new, self._heard = said[self._heard :], len(said)
        return new

    def wait_until(self, holds: Callable[[], bool], within_s: float) -> float | None:
        """Give how long it took until a condition held; None if it never did."""
        began = time.monotonic()
        while not holds():
            if time.monotonic() - began > within_s:
                return None
            time.sleep(0.005)
        return time.monotonic() - began

    def _hear(self) -> Any:  # noqa: ANN401 (whatever the kiosk says)
        assert self.process.stdout is not None
        ready, _, _ = select.select([self.process.stdout], [], [], ANSWERS_WITHIN_S)
        assert ready, "the kiosk does not answer"
        line = self.process.stdout.readline()
        assert line, f"the program has ended: {self.process.wait(ANSWERS_WITHIN_S)}"
        return json.loads(line)


def programs_of(pid: int) -> Iterator[tuple[int, list[str]]]:
    """Give all programs that a program has started, with their words.

    What a daemon of the session starts in its turn is its own affair.
    """
    for child in _children(pid):
        # A program or a thread may end between the listing and the reading.
        with suppress(FileNotFoundError, ProcessLookupError):
            line = Path(f"/proc/{child}/cmdline").read_bytes().decode().split("\0")[:-1]
            if line:
                yield child, line
                if not Path(line[0]).name.startswith(DAEMONS):
                    yield from programs_of(child)


def _children(pid: int) -> Iterator[int]:
    for task in Path(f"/proc/{pid}/task").iterdir():
        with suppress(FileNotFoundError, ProcessLookupError):
            yield from map(int, (task / "children").read_text().split())


def _between(begin: Sequence[int], end: Sequence[int], share: float) -> tuple[int, int]:
    across, down = (round(a + (b - a) * share) for a, b in zip(begin, end, strict=True))
    return across, down
