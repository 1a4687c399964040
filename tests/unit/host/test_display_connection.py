"""Whether there is a display is known before Qt is asked, which would abort the process."""

import socket
import sys
from collections.abc import Iterator
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

from kiosk.domain.errors import DisplayError, LibraryError
from kiosk.host import display_connection as display_module
from kiosk.host.display_connection import display_connection

VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR")
DEAD_X = ":987"
DEAD_WAYLAND = "wayland-987"


@pytest.fixture(autouse=True)
def bare_session(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No display, no platform, an empty folder for sockets."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))


@pytest.fixture
def wayland(tmp_path: Path) -> Iterator[socket.socket]:
    """Something that answers where a compositor would."""
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-7"))
        compositor.listen()
        compositor.settimeout(10)
        yield compositor


def set_variables(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str]) -> None:
    """Put a session together."""
    for name, value in variables.items():
        monkeypatch.setenv(name, value)


@pytest.mark.parametrize(
    ("variables", "said"),
    [
        ({}, "there is no display: neither WAYLAND_DISPLAY nor DISPLAY is set"),
        ({"DISPLAY": ""}, "there is no display: neither WAYLAND_DISPLAY nor DISPLAY is set"),
        ({"DISPLAY": DEAD_X}, "the display :987 does not answer"),
        ({"DISPLAY": "nonsense"}, "the display nonsense does not answer"),
        ({"WAYLAND_DISPLAY": DEAD_WAYLAND}, "the display wayland-987 does not answer"),
        (
            {"WAYLAND_DISPLAY": DEAD_WAYLAND, "DISPLAY": DEAD_X},
            "the display wayland-987 does not answer",
        ),
        ({"DISPLAY": DEAD_X, "QT_QPA_PLATFORM": "xcb"}, "the display :987 does not answer"),
        (
            {"WAYLAND_DISPLAY": DEAD_WAYLAND, "QT_QPA_PLATFORM": "wayland:x"},
            "the display wayland-987 does not answer",
        ),
    ],
)
def test_a_display_that_is_not_there_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], said: str
) -> None:
    """With its name where it has one."""
    set_variables(monkeypatch, variables)

    with pytest.raises(DisplayError, match=f"^{said}$"), display_connection():
        pass


def test_a_compositor_that_answers_is_kept_connected(
    monkeypatch: pytest.MonkeyPatch, wayland: socket.socket
) -> None:
    """While Qt makes its own connection, and no longer."""
    set_variables(monkeypatch, {"WAYLAND_DISPLAY": "wayland-7"})

    with display_connection():
        client, _ = wayland.accept()
        client.setblocking(False)
        with pytest.raises(BlockingIOError):
            client.recv(1)
    client.settimeout(10)
    assert client.recv(1) == b""
    client.close()


@pytest.mark.usefixtures("wayland")
def test_wayland_does_not_count_for_xcb(monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt would not use it."""
    session = {"WAYLAND_DISPLAY": "wayland-7", "DISPLAY": DEAD_X, "QT_QPA_PLATFORM": "xcb"}
    set_variables(monkeypatch, session)

    with pytest.raises(DisplayError), display_connection():
        pass


@pytest.mark.parametrize("platform", ["offscreen", "eglfs", "vnc:size=1x1", "linuxfb"])
def test_other_platforms_need_none(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    """They draw somewhere else."""
    set_variables(monkeypatch, {"QT_QPA_PLATFORM": platform})

    with display_connection():
        pass


def test_other_systems_have_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows has neither variable."""
    monkeypatch.setattr(sys, "platform", "win32")

    with display_connection():
        pass


def test_a_library_that_a_plugin_lacks_is_named(
    wayland: socket.socket, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Qt would abort."""
    plugins = tmp_path / "Qt" / "plugins" / "platforms"
    plugins.mkdir(parents=True)
    (plugins / "libqwayland.so").symlink_to("nowhere")
    found = ModuleSpec("PySide6", None, is_package=True)
    found.submodule_search_locations = [str(tmp_path)]
    monkeypatch.setattr(display_module, "find_spec", lambda _: found)
    set_variables(monkeypatch, {"WAYLAND_DISPLAY": "wayland-7"})

    lacking = pytest.raises(LibraryError, match=r"lacks the library libqwayland\.so")
    with lacking, display_connection():
        pass
    wayland.accept()[0].close()
