"""Folders and a screen for the real program, and somebody in front of it."""

import socket
from collections.abc import Iterator
from pathlib import Path
from subprocess import Popen

import pytest

from kiosk.host.bundle import packs_in
from tests.end2end.kiosk_process import Sandbox
from tests.end2end.visit_pack import Places, visit_pack_in, visit_places_in
from tests.end2end.visitor import Visitor
from tests.end2end.x_display import Display, x_display
from tests.fakes.tiny_pack import TinyPack

GOOD_PACKS = "good-packs.json"


@pytest.fixture
def sandbox(tmp_path: Path, project: Path) -> Sandbox:
    """Empty folders for one run."""
    root = tmp_path / "sandbox"
    root.mkdir()
    return Sandbox(root, project)


@pytest.fixture
def service(sandbox: Sandbox) -> Iterator[socket.socket]:
    """What systemd listens with."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(sandbox.root / "notify"))
        listening.settimeout(60)
        yield listening


@pytest.fixture(scope="session")
def visit_pack(tmp_path_factory: pytest.TempPathFactory) -> TinyPack:
    """The pack of a visit, whose words occur nowhere else."""
    return visit_pack_in(tmp_path_factory.getbasetemp())


@pytest.fixture(scope="session")
def visit_places(tmp_path_factory: pytest.TempPathFactory, project: Path) -> Places:
    """Where the buttons of its screens are on the default screen."""
    return visit_places_in(tmp_path_factory.getbasetemp(), project)


@pytest.fixture(scope="session")
def display() -> Iterator[Display]:
    """An X server with the screen of the default kiosk."""
    with x_display(1920, 1080) as started:
        yield started


@pytest.fixture
def prints(sandbox: Sandbox) -> Path:
    """The tray of the printer."""
    folder = sandbox.root / "prints"
    folder.mkdir()
    return folder


@pytest.fixture
def printer(prints: Path) -> str:
    """The name of the printer."""
    return f"folder:{prints}"


@pytest.fixture
def shown(visit_pack: TinyPack) -> Path:
    """The pack that the clinic shows, or the folder of several."""
    return visit_pack.root


@pytest.fixture
def settings(sandbox: Sandbox, shown: Path, printer: str) -> Path:
    """The clinic's settings."""
    file = sandbox.profile / "settings.toml"
    file.write_text(f'pack.folder = "{shown}"\nprinter.name = "{printer}"\n')
    return file


@pytest.fixture
def kiosk(display: Display, sandbox: Sandbox, settings: Path) -> Iterator["Popen[str]"]:
    """The running program."""
    assert settings.exists()
    words = ("run", "--windowed", "1920x1080", "--profile", str(sandbox.profile))
    with sandbox.running(*words, DISPLAY=display.name) as process:
        yield process


@pytest.fixture
def visitor(
    display: Display, kiosk: "Popen[str]", visit_places: Places, sandbox: Sandbox, shown: Path
) -> Visitor:
    """At the start picture, once each pack has been inspected."""
    assert kiosk.poll() is None
    # The picture comes in pieces while the kiosk is built behind it.
    memory, packs = sandbox.profile / GOOD_PACKS, len(packs_in(shown)) or 1
    display.wait_until(lambda: memory.exists() and memory.read_text().count('"edition"') == packs)
    return Visitor(display, visit_places, display.wait_for_rest())
