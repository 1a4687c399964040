"""A finger on an X screen, and an eye that hears of each change of its picture."""

import ctypes
import select
import time
from collections.abc import Iterator
from contextlib import contextmanager

# As a finger does on a button; what a press alone changes is drawn by then.
HELD_S = 0.06
POINTER_RESTS_S = 0.02
_NON_EMPTY = 3
_LEFT_BUTTON = 1
_EVENT_BYTES = 192


class XFinger:
    """A connection to an X server that taps, and that is told of damage to the picture."""

    def __init__(self, display: str) -> None:
        """Connect, and ask for word of each change of the whole screen."""
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._damages = ctypes.CDLL("libXdamage.so.1")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._damages.XDamageCreate.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        if not self._display:
            raise ConnectionError(f"{display} does not answer")
        unused = ctypes.c_int()
        self._damages.XDamageQueryExtension(
            self._display, ctypes.byref(unused), ctypes.byref(unused)
        )
        root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        self._damage = ctypes.c_ulong(self._damages.XDamageCreate(self._display, root, _NON_EMPTY))
        self._socket = int(self._x.XConnectionNumber(self._display))
        self._event = ctypes.create_string_buffer(_EVENT_BYTES)
        self._flush()

    def close(self) -> None:
        """Hang up."""
        self._x.XCloseDisplay(self._display)

    def press(self, x: int, y: int) -> None:
        """Put the finger on a place, in pixels, and hold it there for a moment."""
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, ctypes.c_ulong(0))
        self._flush()
        time.sleep(POINTER_RESTS_S)
        self._button(is_down=1)
        time.sleep(HELD_S)

    def let_go(self) -> float:
        """Lift the finger.

        Returns:
            The moment, in seconds of ``time.perf_counter``.
        """
        moment_s = time.perf_counter()
        self._button(is_down=0)
        return moment_s

    def wait_for_damage(self, patience_s: float) -> float | None:
        """Wait until the picture has changed since the last call.

        Returns:
            The moment, in seconds of ``time.perf_counter``, or None where nothing has changed.
        """
        if not self._x.XPending(self._display):
            ready, _, _ = select.select([self._socket], [], [], patience_s)
            if not ready:
                return None
        moment_s = time.perf_counter()
        while self._x.XPending(self._display):
            self._x.XNextEvent(self._display, self._event)
        self._damages.XDamageSubtract(
            self._display, self._damage, ctypes.c_ulong(0), ctypes.c_ulong(0)
        )
        # Whoever looks now sees all that has been taken note of; what comes later is told anew.
        self._flush()
        return moment_s

    def _button(self, is_down: int) -> None:
        self._test.XTestFakeButtonEvent(self._display, _LEFT_BUTTON, is_down, ctypes.c_ulong(0))
        self._x.XFlush(self._display)

    def _flush(self) -> None:
        self._x.XSync(self._display, 0)


@contextmanager
def x_finger(display: str) -> Iterator[XFinger]:
    """Have a finger while the block lasts."""
    finger = XFinger(display)
    try:
        yield finger
    finally:
        finger.close()
