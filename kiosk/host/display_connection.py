"""Tells before Qt is asked whether there is a display, because Qt would abort the process."""

import ctypes
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from kiosk.domain.errors import DisplayError


@contextmanager
def display_connection() -> Iterator[None]:
    """Hold a connection to the display while Qt makes its own.

    Between two clients an X server may start anew, which takes longer than the whole check.

    Raises:
        DisplayError: No display is named, or none answers under its name.
    """
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
    if found is None and display and platform != "wayland":
        found = _connect_to_x(display)
    if found is None:
        raise DisplayError(f"the display {wayland or display} does not answer")
    return found


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
