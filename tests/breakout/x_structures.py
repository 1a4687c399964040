"""Structures of Xlib and XFixes, as their headers have them."""

import ctypes

Window = ctypes.c_ulong
Atom = ctypes.c_ulong


class Attributes(ctypes.Structure):
    """XWindowAttributes."""

    _fields_ = (
        *((name, ctypes.c_int) for name in ("x", "y", "width", "height", "border", "depth")),
        ("visual", ctypes.c_void_p),
        ("root", Window),
        *((name, ctypes.c_int) for name in ("kind", "bit_gravity", "win_gravity", "store")),
        *((name, ctypes.c_ulong) for name in ("planes", "pixel")),
        ("save_under", ctypes.c_int),
        ("colormap", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("map_installed", "map_state")),
        *((name, ctypes.c_long) for name in ("all_events", "your_events", "no_events")),
        ("override_redirect", ctypes.c_int),
        ("screen", ctypes.c_void_p),
    )


class SetAttributes(ctypes.Structure):
    """XSetWindowAttributes, as far as it is used."""

    _fields_ = (
        ("before", ctypes.c_char * 88),
        ("override_redirect", ctypes.c_int),
        ("after", ctypes.c_char * 64),
    )


class Message(ctypes.Structure):
    """XClientMessageEvent, with the room of an XEvent."""

    _fields_ = (
        ("kind", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("sent", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", Window),
        ("message", Atom),
        ("format", ctypes.c_int),
        ("values", ctypes.c_long * 5),
        ("room", ctypes.c_char * 96),
    )


class CursorImage(ctypes.Structure):
    """XFixesCursorImage."""

    _fields_ = (
        *((name, ctypes.c_short) for name in ("x", "y")),
        *((name, ctypes.c_ushort) for name in ("width", "height", "hot_x", "hot_y")),
        ("serial", ctypes.c_ulong),
        ("pixels", ctypes.POINTER(ctypes.c_ulong)),
    )
