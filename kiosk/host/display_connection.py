"""Tells before Qt is asked whether there is a display, because Qt would abort the process."""

import ctypes
import os
import sys

from kiosk.domain.errors import DisplayError


def require_display() -> None:
    """Make sure that a window can be shown.

    Raises:
        DisplayError: No display is named, or none answers under its name.
    """
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if not sys.platform.startswith("linux") or platform not in {"", "xcb", "wayland"}:
        return
    wayland = os.environ.get("WAYLAND_DISPLAY", "")
    display = os.environ.get("DISPLAY", "")
    if not wayland and not display:
        raise DisplayError("there is no display: neither WAYLAND_DISPLAY nor DISPLAY is set")
    if wayland and platform != "xcb" and _wayland_answers(wayland):
        return
    if display and platform != "wayland" and _x_answers(display):
        return
    raise DisplayError(f"the display {wayland or display} does not answer")


def _wayland_answers(name: str) -> bool:
    library = ctypes.CDLL("libwayland-client.so.0")
    library.wl_display_connect.restype = ctypes.c_void_p
    library.wl_display_connect.argtypes = [ctypes.c_char_p]
    library.wl_display_disconnect.argtypes = [ctypes.c_void_p]
    connection = library.wl_display_connect(name.encode())
    if connection:
        library.wl_display_disconnect(connection)
    return bool(connection)


def _x_answers(name: str) -> bool:
    library = ctypes.CDLL("libxcb.so.1")
    library.xcb_connect.restype = ctypes.c_void_p
    library.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    library.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    library.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = library.xcb_connect(name.encode(), None)
    failed = library.xcb_connection_has_error(connection)
    library.xcb_disconnect(connection)
    return not failed
