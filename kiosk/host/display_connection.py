"""Tells before Qt is asked whether there is a display, because Qt would abort the process."""

import ctypes
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from importlib.util import find_spec
from pathlib import Path

from kiosk.domain.errors import DisplayError
from kiosk.host.system_libraries import named_libraries


@contextmanager
def display_connection() -> Iterator[None]:
    """Hold a connection to the display while Qt makes its own.

    Between two clients an X server may start anew, which takes longer than the whole check.

    Raises:
        DisplayError: No display is named, or none answers under its name.
        LibraryError: The system lacks a library for it.
    """
    with named_libraries():
        disconnect = _connect()
    try:
        yield
    finally:
        disconnect()


def _connect() -> Callable[[], None]:
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if not sys.platform.startswith("linux") or platform not in {"", "xcb", "wayland"}:
        return _nothing
    wayland = os.environ.get("WAYLAND_DISPLAY", "")
    display = os.environ.get("DISPLAY", "")
    if not wayland and not display:
        raise DisplayError("there is no display: neither WAYLAND_DISPLAY nor DISPLAY is set")
    found = None
    if wayland and platform != "xcb":
        found = _connect_to_wayland(wayland)
        _load_plugin(found, "wayland")
    if found is None and display and platform != "wayland":
        found = _connect_to_x(display)
        _load_plugin(found, "xcb")
    if found is None:
        raise DisplayError(f"the display {wayland or display} does not answer")
    return found


def _load_plugin(connection: Callable[[], None] | None, name: str) -> None:
    # Qt would say which file it could not load, not what that lacks, and abort.
    if connection is not None:
        qt = find_spec("PySide6")
        for folder in qt.submodule_search_locations or () if qt else ():
            for plugin in Path(folder, "Qt", "plugins", "platforms").glob(f"libq{name}*.so"):
                ctypes.CDLL(str(plugin))


def _nothing() -> None:
    """Disconnect from no display."""


def _connect_to_wayland(name: str) -> Callable[[], None] | None:
    library = ctypes.CDLL("libwayland-client.so.0")
    library.wl_display_connect.restype = ctypes.c_void_p
    library.wl_display_connect.argtypes = [ctypes.c_char_p]
    library.wl_display_disconnect.argtypes = [ctypes.c_void_p]
    connection = library.wl_display_connect(name.encode())
    return partial(library.wl_display_disconnect, connection) if connection else None


def _connect_to_x(name: str) -> Callable[[], None] | None:
    library = ctypes.CDLL("libxcb.so.1")
    library.xcb_connect.restype = ctypes.c_void_p
    library.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    library.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    library.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = library.xcb_connect(name.encode(), None)
    if library.xcb_connection_has_error(connection):
        library.xcb_disconnect(connection)
        return None
    return partial(library.xcb_disconnect, connection)
