"""A program beside the kiosk on the same X server: it looks at windows, and does things to them."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from tests.breakout.x_structures import (
    Atom,
    Attributes,
    CursorImage,
    Message,
    SetAttributes,
    Window,
)

_IS_VIEWABLE = 2
_CLIENT_MESSAGE = 33
_REDIRECT_MASKS = 1 << 19 | 1 << 20
_REVERT_TO_PARENT = 2
_OVERRIDE = 1 << 9
_OPAQUE_SHIFT = 24


@dataclass(frozen=True)
class Seen:
    """A window that can be seen, in pixels of the screen."""

    number: int
    left: int
    top: int
    width: int
    height: int

    def covers(self, x: int, y: int) -> bool:
        """Whether a place is inside it."""
        across = self.left <= x < self.left + self.width
        return across and self.top <= y < self.top + self.height


# ctypes keeps no reference, and X would end the process for a window that is gone.
_IGNORE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)


class XClient:
    """A connection to an X server."""

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._fixes = ctypes.CDLL("libXfixes.so.3")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XInternAtom.restype = Atom
        self._x.XDefaultRootWindow.restype = Window
        self._x.XCreateSimpleWindow.restype = Window
        self._fixes.XFixesGetCursorImage.restype = ctypes.POINTER(CursorImage)
        self._x.XSetErrorHandler(_IGNORE)
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        assert self._display, f"{display} does not answer"
        self.root = int(self._x.XDefaultRootWindow(self._display))

    def close(self) -> None:
        """Hang up; the windows of this program go."""
        self._x.XCloseDisplay(self._display)

    # ------------------------------------------------------------------------------- looking

    def seen(self) -> list[Seen]:
        """Give the windows that can be seen, the lowest first; frames as what they hold."""
        return [window for number in self._children(self.root) for window in self._seen(number)]

    def on_top(self, x: int, y: int) -> int | None:
        """Give the number of the window that a finger would touch."""
        covering = [window.number for window in self.seen() if window.covers(x, y)]
        return covering[-1] if covering else None

    def focus(self) -> int:
        """Give the number of the window that has the keys."""
        number, revert = Window(), ctypes.c_int()
        self._x.XGetInputFocus(self._display, ctypes.byref(number), ctypes.byref(revert))
        return int(number.value)

    def name_of(self, number: int) -> str:
        """Give the title of a window."""
        name = ctypes.c_char_p()
        if not self._x.XFetchName(self._display, Window(number), ctypes.byref(name)):
            return ""
        return (name.value or b"").decode()

    def pointer_shows(self) -> bool:
        """Whether any pixel of the pointer can be seen."""
        image = self._fixes.XFixesGetCursorImage(self._display).contents
        pixels = (image.pixels[n] for n in range(image.width * image.height))
        return any(pixel >> _OPAQUE_SHIFT & 0xFF for pixel in pixels)

    # --------------------------------------------------------------------------------- doing

    def intrude(
        self, left: int, top: int, width: int, height: int, *, override: bool = False
    ) -> int:
        """Show a window in front of everything; one that overrides asks no window manager."""
        place = (left, top, width, height, 0, ctypes.c_ulong(0), ctypes.c_ulong(0xFF0000))
        window = int(self._x.XCreateSimpleWindow(self._display, Window(self.root), *place))
        self._x.XStoreName(self._display, Window(window), b"Intruder")
        if override:
            wanted = SetAttributes(override_redirect=1)
            self._x.XChangeWindowAttributes(
                self._display, Window(window), ctypes.c_ulong(_OVERRIDE), ctypes.byref(wanted)
            )
        self._x.XMapRaised(self._display, Window(window))
        self.flush()
        return window

    def destroy(self, number: int) -> None:
        """Take a window of this program away."""
        self._x.XDestroyWindow(self._display, Window(number))
        self.flush()

    def unmap(self, number: int) -> None:
        """Hide a window."""
        self._x.XUnmapWindow(self._display, Window(number))
        self.flush()

    def lower(self, number: int) -> None:
        """Put a window behind all others."""
        self._x.XLowerWindow(self._display, Window(number))
        self.flush()

    def place(self, number: int, left: int, top: int, width: int, height: int) -> None:
        """Move a window and change its size."""
        self._x.XMoveResizeWindow(self._display, Window(number), left, top, width, height)
        self.flush()

    def iconify(self, number: int) -> None:
        """Ask the window manager to make it small."""
        self._x.XIconifyWindow(self._display, Window(number), 0)
        self.flush()

    def take_focus(self, number: int) -> None:
        """Give the keys to a window."""
        self._x.XSetInputFocus(self._display, Window(number), _REVERT_TO_PARENT, ctypes.c_ulong(0))
        self.flush()

    def message(self, number: int, kind: str, *values: int, to_root: bool = False) -> None:
        """Send a window, or the root about it, a message of a kind such as ``WM_PROTOCOLS``."""
        sent = Message(kind=_CLIENT_MESSAGE, window=number, message=self.atom(kind), format=32)
        sent.values[: len(values)] = values
        self._x.XSendEvent(
            self._display,
            Window(self.root if to_root else number),
            0,
            ctypes.c_long(_REDIRECT_MASKS if to_root else 0),
            ctypes.byref(sent),
        )
        self.flush()

    def own_selection(self, name: str, window: int) -> None:
        """Be the one who has the clipboard, or what was marked last."""
        self._x.XSetSelectionOwner(
            self._display, Atom(self.atom(name)), Window(window), ctypes.c_ulong(0)
        )
        self.flush()

    def selection_owner(self, name: str) -> int:
        """Give the number of the window that has the clipboard, or 0."""
        self._x.XGetSelectionOwner.restype = Window
        return int(self._x.XGetSelectionOwner(self._display, Atom(self.atom(name))))

    def atom(self, name: str) -> int:
        """Give the number that X has for a name."""
        return int(self._x.XInternAtom(self._display, name.encode(), 0))

    def flush(self) -> None:
        """Wait until the server has done all of it."""
        self._x.XSync(self._display, 0)

    # -------------------------------------------------------------------------------- inside

    def _children(self, number: int) -> list[int]:
        root, parent = Window(), Window()
        children, count = ctypes.POINTER(Window)(), ctypes.c_uint()
        told = self._x.XQueryTree(
            self._display,
            Window(number),
            ctypes.byref(root),
            ctypes.byref(parent),
            ctypes.byref(children),
            ctypes.byref(count),
        )
        if not told:
            return []
        found = [int(children[n]) for n in range(count.value)]
        if children:
            self._x.XFree(children)
        return found

    def _seen(self, number: int) -> Iterator[Seen]:
        about = Attributes()
        told = self._x.XGetWindowAttributes(self._display, Window(number), ctypes.byref(about))
        if not told or about.map_state != _IS_VIEWABLE:
            return
        place = Seen(number, about.x, about.y, about.width, about.height)
        # What a window manager has put a frame around is what the frame holds.
        yield self._held(place) or place

    def _held(self, frame: Seen) -> Seen | None:
        if self.name_of(frame.number):
            return None
        for number in self._children(frame.number):
            for inner in self._seen(number):
                if self.name_of(inner.number):
                    left, top = frame.left + inner.left, frame.top + inner.top
                    return Seen(inner.number, left, top, inner.width, inner.height)
        return None


@contextmanager
def x_client(display: str) -> Iterator[XClient]:
    """Be connected while the block lasts."""
    client = XClient(display)
    try:
        yield client
    finally:
        with suppress(OSError):
            client.close()
