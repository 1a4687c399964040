"""The two programs that are held against each other, and how each is started and ended."""

import os
import signal
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.host.bundle import default_pack
from tests.bench.process_family import members
from tests.bench.static_pages import write_static_pages
from tests.bench.x_screen import HEIGHT_PX, PROJECT, WIDTH_PX, XScreen

FROZEN = PROJECT / "dist" / "askwell" / "askwell"
ASKWELL, CHROMIUM = "askwell", "chromium"
ENDS_WITHIN_S = 20.0
# A browser that shows files and nothing else. All that would call somebody or update is off.
_CHROMIUM = (
    "chromium",
    "--kiosk",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-extensions",
    "--disable-sync",
    "--disable-breakpad",
    "--disable-features=Translate,MediaRouter,OptimizationHints",
    "--no-pings",
    "--password-store=basic",
    "--ozone-platform=x11",
    "--window-position=0,0",
    f"--window-size={WIDTH_PX},{HEIGHT_PX}",
)


@dataclass(frozen=True, slots=True)
class Contender:
    """A program that shows the pack.

    Attributes:
        command: Its call.
    """

    name: str
    command: Sequence[str]


def contenders(folder: Path) -> tuple[Contender, Contender]:
    """Give the frozen kiosk, and Chromium with the same pack as static pages.

    Args:
        folder: An empty one, for the pages and for what each program keeps.
    """
    pages = write_static_pages(default_pack(), folder / "pages")
    profile = f"--user-data-dir={folder / 'chromium'}"
    return (
        frozen_kiosk(folder / "askwell"),
        Contender(CHROMIUM, (*_CHROMIUM, profile, pages.as_uri())),
    )


def frozen_kiosk(profile: Path, *words: str) -> Contender:
    """Give the frozen kiosk.

    Args:
        profile: Folder of its profile.
        words: Further words of the command line.
    """
    return Contender(ASKWELL, (str(FROZEN), "run", "--profile", str(profile), *words))


@contextmanager
def running(contender: Contender, screen: XScreen) -> Iterator[tuple[int, float]]:
    """Let a program run while the block lasts; it has the screen for itself.

    Yields:
        Its first process, and when it was called, in seconds of ``time.perf_counter``.
    """
    screen.wait_for_blank()
    called_s = time.perf_counter()
    program = subprocess.Popen(
        [*_as_a_kiosk_user(), *contender.command],
        env=_environment(screen),
        cwd=PROJECT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield program.pid, called_s
    finally:
        end(program)
        screen.wait_for_blank()


def end(program: subprocess.Popen[bytes]) -> None:
    """Ask a program to end, and end what is left of it."""
    family = members(program.pid)
    program.terminate()
    with suppress(subprocess.TimeoutExpired):
        program.wait(ENDS_WITHIN_S)
    for pid in {*family, *members(program.pid)}:
        if pid in members(program.pid):
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
    program.wait()


def _as_a_kiosk_user() -> Sequence[str]:
    # Started by root, Chromium puts itself before all others; the user of a kiosk may not.
    return ("setpriv", "--bounding-set", "-sys_nice") if os.geteuid() == 0 else ()


def _environment(screen: XScreen) -> dict[str, str]:
    # The kiosk draws in software by itself; neither program is told more than its display.
    kept = screen.environment()
    del kept["QT_QUICK_BACKEND"]
    return kept
