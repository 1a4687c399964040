"""A screen, a printer that never ends, and a kiosk to get out of."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from kiosk.domain.staff_level import StaffLevel
from kiosk.storage.pin_file import store_pin
from kiosk.storage.profile import Profile
from tests.breakout.burglar import HEIGHT, LANDSCAPE, SAID, WIDTH, Burglar
from tests.breakout.traps import lay_traps
from tests.breakout.x_client import x_client
from tests.end2end.kiosk_process import Sandbox
from tests.end2end.visit_pack import write_visit_pack
from tests.end2end.x_display import Display, x_display
from tests.fakes.ipp_server import Operation, ipp_server, job

# So that the monitor can be turned.
LONGER_SIDE = max(WIDTH, HEIGHT)
PORTRAIT = f"{HEIGHT}x{WIDTH}"
_UNDER_WAY = 5
PIN = "271828"
BreakIn = Callable[..., AbstractContextManager[Burglar]]


@pytest.fixture(scope="session")
def monitor() -> Iterator[Display]:
    """An X server whose monitor can be turned, changed and taken away."""
    with x_display(LONGER_SIDE, LONGER_SIDE) as display:
        for mode in (LANDSCAPE, PORTRAIT, "1024x768"):
            width, height = mode.split("x")
            make_mode(display, mode, width, height)
        run_xrandr(display, "--output", "screen", "--mode", LANDSCAPE)
        yield display


def make_mode(display: Display, name: str, width: str, height: str) -> None:
    """Let the monitor know of one more size."""
    run_xrandr(display, "--newmode", name, "0", *(4 * [width]), *(4 * [height]))
    run_xrandr(display, "--addmode", "screen", name)


def run_xrandr(display: Display, *words: str) -> None:
    """Change the monitor."""
    subprocess.run(["xrandr", "-d", display.name, *words], check=True, capture_output=True)


@pytest.fixture(scope="session")
def slow_printer() -> Iterator[str]:
    """The address of a printer that goes on and on with its job."""
    with ipp_server() as server:
        server.answers[Operation.GET_JOB] = job(_UNDER_WAY)
        yield server.uri


@contextmanager
def standing_before(
    display: Display,
    sandbox: Sandbox,
    environment: dict[str, str],
    watched: str,
    *words: Path | str,
) -> Iterator[Burglar]:
    """Start a watched program, and stand before its window; at the end it must not have complained.

    Args:
        display: Where it is shown.
        sandbox: Where it lives.
        environment: Of its process.
        watched: Which one: ``kiosk`` or ``desk``.
        words: Of its command line.
    """
    with (
        (sandbox.root / SAID).open("w") as errors,
        x_client(display.name) as x,
        subprocess.Popen(
            [sys.executable, "-m", f"tests.breakout.watched_{watched}", *words],
            env=environment,
            cwd=sandbox.watched[1],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        ) as process,
    ):
        burglar = Burglar(process, display, x, sandbox)
        try:
            yield burglar
        finally:
            process.terminate()
            process.wait(30)
            assert burglar.complaints() == ""


@pytest.fixture(scope="session")
def break_in(
    monitor: Display, slow_printer: str, project: Path, tmp_path_factory: pytest.TempPathFactory
) -> BreakIn:
    """Start a kiosk and stand before it."""

    @contextmanager
    def start(leaks: str = "", display: Display = monitor) -> Iterator[Burglar]:
        root = tmp_path_factory.mktemp("breakout")
        sandbox = Sandbox(root, project)
        pack = write_visit_pack(root / "pack")
        lay_traps(root / "traps", sandbox.watched[1] / "trapped")
        (sandbox.profile / "settings.toml").write_text(
            f'pack.folder = "{pack.root}"\nprinter.name = "{slow_printer}"\n'
            "screen.px_per_mm = 3.86\nprint.min_interval_s = 0.0\nprint.max_per_visit = 10\n"
        )
        profile = Profile(sandbox.profile, writable=True)
        assert store_pin(profile, StaffLevel.IT, PIN)
        environment = sandbox.environment(DISPLAY=display.name)
        environment["PATH"] = f"{root / 'traps'}:{environment['PATH']}"
        with standing_before(display, sandbox, environment, "kiosk", sandbox.profile, leaks) as one:
            one.wait_until((sandbox.profile / "good-packs.json").exists, 30.0)
            yield one

    return start
