"""The kiosk in its own session: the installed files, under the real weston and the real cage."""

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.end2end.installed_session import (
    KIOSK,
    NOBODY,
    NOTICES,
    SCREEN,
    InstalledSession,
    installed,
    notices,
    running,
    wait_for,
    wait_for_notice,
)
from tests.end2end.kiosk_process import NO_VOICES, Sandbox, end
from tests.end2end.x_display import Display, same
from tests.printing.processes import wait_until

DRM = "--backend=drm-backend.so"
WIDTH, HEIGHT = 1920, 1080
# Names of sockets may have 107 bytes, and pytest's folders are long.
SHORT = "askwell-"
SPEECH_PID = "speech-dispatcher/pid/speech-dispatcher.pid"


@pytest.fixture
def runtime() -> Iterator[Path]:
    """Stand in for the folder of sockets that a login gives, for a user without rights too."""
    with TemporaryDirectory(prefix=SHORT) as name:
        folder = Path(name)
        if os.geteuid() == 0:
            os.chown(folder, NOBODY, NOBODY)
        yield folder
        wait_until(lambda: not speaks(folder), "the speech daemon has ended")


def speaks(runtime: Path) -> bool:
    """Tell whether the speech daemon of a session still runs, and writes into its folder."""
    try:
        return Path("/proc", (runtime / SPEECH_PID).read_text().strip()).exists()
    except FileNotFoundError:
        return False


@pytest.fixture
def weston(sandbox: Sandbox, runtime: Path, tmp_path: Path) -> InstalledSession:
    """Install the session with weston."""
    return installed(sandbox, tmp_path / "root", runtime)


@pytest.fixture
def cage(sandbox: Sandbox, runtime: Path, tmp_path: Path) -> InstalledSession:
    """Install the session with cage."""
    return installed(sandbox, tmp_path / "root", runtime, "--compositor", "cage")


def on(backend: str, session: InstalledSession, *more: str) -> list[str]:
    """Give the words that start weston, on another screen than that of a computer."""
    words = session.command(SCREEN)
    assert DRM in words
    size = (f"--width={WIDTH}", f"--height={HEIGHT}")
    return [backend if word == DRM else word for word in words] + [*size, *more]


def test_weston_takes_the_kiosk_onto_the_whole_screen(
    sandbox: Sandbox, weston: InstalledSession, runtime: Path
) -> None:
    """Without a screen: it tells systemd that it is ready, and the window is where it should be."""
    log = runtime / "weston.log"
    with notices(runtime) as heard:
        own = sandbox.environment(
            XDG_RUNTIME_DIR=str(runtime),
            NOTIFY_SOCKET=str(runtime / NOTICES),
            SPEECHD_ADDRESS=NO_VOICES,
        )
        told = (f"--log={log}", "--logger-scopes=log,proto")
        with running(on("--backend=headless-backend.so", weston, *told), own):
            wait_for_notice(heard, "READY=1")
            with running(weston.command(KIOSK), own | weston.environment(KIOSK)) as kiosk:
                wait_for(log, 'set_app_id("askwell")')
                wait_for(log, f"configure({WIDTH}, {HEIGHT}, array)")
                wait_for(log, ".enter(wl_output")
                said = end(kiosk)

    assert (kiosk.returncode, said) == (0, "")


def test_a_visit_begins_under_weston(
    sandbox: Sandbox, weston: InstalledSession, runtime: Path, display: Display
) -> None:
    """On a virtual screen: the kiosk covers all of weston's, and a touch opens home.

    Systemd hears that it is ready, and later that it is well, from its main process alone.
    """
    own = sandbox.environment(XDG_RUNTIME_DIR=str(runtime), SPEECHD_ADDRESS=NO_VOICES)
    watched = {"NOTIFY_SOCKET": str(runtime / NOTICES), "WATCHDOG_USEC": "1000000"}
    words = on("--backend=x11-backend.so", weston, "--use-pixman")
    with running(words, own | {"DISPLAY": display.name}), notices(runtime) as heard:
        wait_for(runtime / "wayland-askwell")
        empty = display.wait_for_rest()
        environment = own | weston.environment(KIOSK) | watched
        with running(weston.command(KIOSK), environment) as kiosk:
            speakers = [wait_for_notice(heard, said) for said in ("READY=1", "WATCHDOG=1")]
            start = display.wait_for_change(empty)
            corners = [(0, 0), (WIDTH - 1, 0), (0, HEIGHT - 1), (WIDTH - 1, HEIGHT - 1)]
            covered = [start.getpixel(corner) != empty.getpixel(corner) for corner in corners]
            display.tap(WIDTH // 2, HEIGHT // 2)
            home = display.wait_for_change(start)
            said = end(kiosk)

    assert weston.lines(KIOSK, "NotifyAccess") == ["main"]
    assert speakers == [kiosk.pid] * 2
    assert covered == [True] * 4
    assert not same(home, start)
    assert (kiosk.returncode, said) == (0, "")


def test_a_visit_begins_under_cage(
    sandbox: Sandbox, cage: InstalledSession, runtime: Path, display: Display
) -> None:
    """The kiosk connects beside the program that cage was started with, and covers it."""
    own = sandbox.environment(XDG_RUNTIME_DIR=str(runtime), SPEECHD_ADDRESS=NO_VOICES)
    virtual = {"WLR_BACKENDS": "x11", "WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1"}
    with running(cage.command(SCREEN), own | virtual | {"DISPLAY": display.name}, as_nobody=True):
        with running(cage.command(SCREEN, "ExecStartPost"), own) as waits:
            assert waits.wait(60) == 0
        # Black, as the screen was before.
        empty = display.picture()
        with running(cage.command(KIOSK), own | cage.environment(KIOSK)) as kiosk:
            start = display.wait_for_change(empty)
            display.tap(200, 200)
            home = display.wait_for_change(start)
            said = end(kiosk)

    assert not same(home, start)
    assert (kiosk.returncode, said) == (0, "")
