"""A kiosk that lacks a part of itself at its start shows where to ask, and tells staff why."""

import shutil
import socket
from pathlib import Path

import pytest

from kiosk.commands.ask_desk import PAPER
from tests.end2end.kiosk_process import Sandbox, end
from tests.end2end.x_display import Display

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
WHOLE = (0, 0, 1920, 1080)
CORNERS = [(0, 0), (1919, 0), (0, 1079), (1919, 1079)]
RED = (0x8F, 0x17, 0x17)


@pytest.fixture
def program(sandbox: Sandbox, project: Path, tmp_path: Path) -> Sandbox:
    """A copy of the program, of which something can be taken away."""
    for folder in ("kiosk", "assets"):
        shutil.copytree(project / folder, tmp_path / "program" / folder)
    return Sandbox(sandbox.root, tmp_path / "program")


def words_of(program: Sandbox) -> tuple[str, ...]:
    """Give the command line of a kiosk."""
    return "run", "--profile", str(program.profile)


def log_of(program: Sandbox) -> list[str]:
    """Give event and code of each line."""
    lines = (program.profile / "log" / "askwell.log").read_text().splitlines()
    return [line.partition(" ")[2] for line in lines]


def shows_the_desk(code: str) -> str:
    """Give what systemd hears of it."""
    return f"READY=1\nSTATUS=The kiosk cannot run and shows where to ask ({code})."


def test_without_its_fonts_the_words_stand_there_in_another(
    display: Display, program: Sandbox, service: socket.socket
) -> None:
    """Over the whole screen, the crisis lines too."""
    shutil.rmtree(program.project / "assets" / "fonts")
    heard = {"DISPLAY": display.name, "NOTIFY_SOCKET": str(service.getsockname())}
    with program.running(*words_of(program), **heard) as kiosk:
        assert service.recv(1000).decode() == shows_the_desk("K-102")
        picture = display.wait_for_rest()
        window = display.geometry_of("Askwell")
        said = end(kiosk)

    paper = tuple(bytes.fromhex(PAPER.removeprefix("#")))
    colours = picture.getcolors(1 << 20) or []
    assert window == WHOLE
    assert [picture.getpixel(corner) for corner in CORNERS] == [paper] * len(CORNERS)
    assert any(colour == RED for _, colour in colours)
    assert (kiosk.returncode, said.count("\n")) == (0, 1)
    assert said.startswith("askwell: the font Atkinson Hyperlegible Next is missing in ")
    assert log_of(program) == ["desk-window K-102"]


@pytest.mark.parametrize(
    ("file", "sentence"),
    [
        ("qml/Kiosk/App/Main.qml", "the screens of the program cannot be loaded"),
        (
            "qml/Kiosk/Screens/AttractScreen.qml",
            "the start picture of the program cannot be loaded",
        ),
        ("first_picture.py", "a part of the program is missing: "),
    ],
)
def test_without_its_screens_it_is_the_same(
    program: Sandbox, service: socket.socket, file: str, sentence: str
) -> None:
    """Whether nothing is left of their QML or of the program around it."""
    (program.project / "kiosk" / file).write_bytes(b"")
    heard = {"NOTIFY_SOCKET": str(service.getsockname())}
    with program.running(*words_of(program), **OFFSCREEN, **heard) as kiosk:
        assert service.recv(1000).decode() == shows_the_desk("K-103")
        said = end(kiosk)

    assert kiosk.returncode == 0
    assert f"\naskwell: {sentence}" in f"\n{said}"
    assert log_of(program) == ["desk-window K-103"]
