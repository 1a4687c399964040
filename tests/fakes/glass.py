"""A touch screen that tells how wide a contact is, which Qt's own test screen cannot.

It calls the door through which Qt's platforms hand their touches over. That door belongs to Qt's
inside, so its form is that of the one release that the kiosk ships with (docs/adr/0002).
"""

import ctypes
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QEventPoint, QPointingDevice, QWindow
from PySide6.QtTest import QTest
from shiboken6 import getCppPointer

FINGERTIP_PX = 32.0
PRESSED = QEventPoint.State.Pressed
MOVED = QEventPoint.State.Updated
RESTING = QEventPoint.State.Stationary
LIFTED = QEventPoint.State.Released
_DOOR = (
    "_ZN22QWindowSystemInterface16handleTouchEventINS_19SynchronousDeliveryEEEbP7QWindowPK15Q"
    "PointingDeviceRK5QListINS_10TouchPointEE6QFlagsIN2Qt16KeyboardModifierEE"
)


class _Point(ctypes.Structure):
    """QWindowSystemInterface::TouchPoint."""

    _fields_ = (
        ("id", ctypes.c_int),
        ("unique_id", ctypes.c_int64),
        ("normal_x", ctypes.c_double),
        ("normal_y", ctypes.c_double),
        ("left", ctypes.c_double),
        ("top", ctypes.c_double),
        ("width", ctypes.c_double),
        ("height", ctypes.c_double),
        ("pressure", ctypes.c_double),
        ("rotation", ctypes.c_double),
        ("state", ctypes.c_uint8),
        ("velocity_x", ctypes.c_float),
        ("velocity_y", ctypes.c_float),
        ("raw_header", ctypes.c_void_p),
        ("raw_points", ctypes.c_void_p),
        ("raw_count", ctypes.c_ssize_t),
    )


class _Points(ctypes.Structure):
    """QList of them."""

    _fields_ = (
        ("header", ctypes.c_void_p),
        ("points", ctypes.POINTER(_Point)),
        ("count", ctypes.c_ssize_t),
    )


@dataclass(frozen=True)
class Finger:
    """A contact in one frame of the screen; ``width_px`` is what it covers."""

    state: QEventPoint.State
    at: QPoint
    number: int = 0
    width_px: float = FINGERTIP_PX


class Glass:
    """The touch screen in front of one window."""

    def __init__(self, window: QWindow) -> None:
        self._window = window
        self._screen: QPointingDevice = QTest.createTouchDevice()
        self._door = getattr(ctypes.CDLL(_library()), _DOOR)
        self._door.restype = ctypes.c_bool

    def frame(self, *fingers: Finger) -> None:
        """Report all that lies on the glass at one moment."""
        points = (_Point * len(fingers))(*(self._point(finger) for finger in fingers))
        listed = _Points(None, points, len(fingers))
        self._door(_pointer(self._window), _pointer(self._screen), ctypes.byref(listed), 0)

    def tap(self, at: QPoint, number: int = 0, width_px: float = FINGERTIP_PX) -> None:
        """Touch and lift."""
        self.frame(Finger(PRESSED, at, number, width_px))
        self.frame(Finger(LIFTED, at, number, width_px))

    def _point(self, finger: Finger) -> _Point:
        place = self._window.mapToGlobal(finger.at)
        return _Point(
            id=finger.number,
            unique_id=-1,
            left=place.x() - finger.width_px / 2,
            top=place.y() - finger.width_px / 2,
            width=finger.width_px,
            height=finger.width_px,
            pressure=1.0,
            state=finger.state.value,
        )


def _pointer(thing: QObject) -> ctypes.c_void_p:
    return ctypes.c_void_p(getCppPointer(thing)[0])


def _library() -> str:
    with open("/proc/self/maps", encoding="utf-8") as maps:  # noqa: PTH123 (no file of a folder)
        return next(line.split()[-1] for line in maps if "libQt6Gui" in line)
