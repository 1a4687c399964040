"""The real program with a pack and a printer that is a folder, and somebody in front of it."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from subprocess import Popen

import pytest
from PIL import Image

from tests.end2end.conftest import (
    display,
    printer,
    prints,
    sandbox,
    settings,
    shown,
    visit_pack,
    visit_places,
)
from tests.end2end.kiosk_process import Sandbox
from tests.end2end.process_tree import family_of
from tests.end2end.visit_pack import Places
from tests.end2end.visitor import FINISHING, PRINTING, Visitor, above_the_bar
from tests.end2end.x_display import Display, looks_the_same, same

__all__ = [
    "display",
    "printer",
    "prints",
    "sandbox",
    "settings",
    "shown",
    "visit_pack",
    "visit_places",
]

CHOOSING = [
    ("attract", "Touch to start"),
    ("home", "Going home"),
    ("topic/home", "Going home"),
    ("page/going-home/no-driving", "Ask about this"),
]


@dataclass(frozen=True)
class Running:
    """The program, and who uses it."""

    process: "Popen[str]"
    visitor: Visitor

    def choose(self) -> None:
        """Read a page and put its question on the list, slowly enough for a slow machine."""
        for screen, name in CHOOSING:
            if screen != "attract":
                self.visitor.wait_for(screen)
            self.visitor.tap([(screen, name)])

    def wait_for_voices(self) -> None:
        """Wait until home stands there with all buttons; the bar has one more once it can read."""
        home = Image.open(self.visitor.places.picture("home")).convert("RGB")
        self.visitor.display.wait_until(lambda: same(self.visitor.display.picture(), home))
        self.visitor.seen = self.visitor.display.picture()

    def descendants(self, word: str) -> list[int]:
        """Find the processes below the program that have a word in their command lines."""
        return [pid for pid in family_of(self.process.pid) if word in _command_line(pid)]

    def print_and_finish(self) -> None:
        """Print the list, and erase it; the start picture stands there again."""
        self.visitor.tap(PRINTING)
        self.visitor.wait_for("printing/sent")
        self.visitor.tap(FINISHING)
        self.wait_for_start_picture()

    def wait_for_start_picture(self) -> None:
        """Wait until it is shown, whatever staff are told below it."""
        picture = above_the_bar(Image.open(self.visitor.places.picture("attract")))
        display = self.visitor.display
        display.wait_until(lambda: looks_the_same(above_the_bar(display.picture()), picture))


def _command_line(pid: int) -> list[str]:
    with suppress(FileNotFoundError):
        return Path(f"/proc/{pid}/cmdline").read_text().split("\0")
    return []


Start = Callable[..., AbstractContextManager[Running]]


@pytest.fixture
def start(display: Display, sandbox: Sandbox, settings: Path, visit_places: Places) -> Start:
    """Starts the program; it is ready when its start picture has come to rest."""
    assert settings.exists()

    @contextmanager
    def started(under: Sequence[str] = (), **more: str) -> Iterator[Running]:
        words = ("run", "--windowed", "1920x1080", "--profile", str(sandbox.profile))
        with sandbox.running(*words, under=under, DISPLAY=display.name, **more) as process:
            visitor = Visitor(display, visit_places, display.picture())
            running = Running(process, visitor)
            running.wait_for_start_picture()
            yield running

    return started
