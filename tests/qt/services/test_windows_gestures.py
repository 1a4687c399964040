"""Windows is told that the kiosk wants no gestures, with messages as Windows sends them.

The calls of Windows are fakes, so it shows only what Qt and the kiosk do.
"""

import ctypes
import ctypes.wintypes
from typing import cast

import pytest
from PySide6.QtGui import QGuiApplication, QWindow

from kiosk.services import windows_gestures
from kiosk.services.windows_gestures import GestureAnswer, forbid_gestures

QUESTION, CLOSE = 0x02CC, 0x0010


@pytest.mark.parametrize(
    ("number", "answered"), [(QUESTION, (True, 0x0001_0019)), (CLOSE, (False, 0))]
)
def test_one_message_is_answered(number: int, answered: tuple[bool, int]) -> None:
    """All others go on to Qt."""
    message = ctypes.wintypes.MSG(message=number)

    told = GestureAnswer().nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(message))
    assert told == answered


def test_the_window_is_told_of(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """By its handle, once for each of the two settings."""
    told: list[tuple[str, int]] = []
    monkeypatch.setattr(
        windows_gestures, "show_no_feedback", lambda _library, handle: told.append(("no", handle))
    )
    monkeypatch.setattr(
        windows_gestures, "forbid_edge_swipes", lambda handle: told.append(("edge", handle))
    )
    window = QWindow()
    answer = forbid_gestures(qapp, window, cast("ctypes.CDLL", None))
    qapp.removeNativeEventFilter(answer)

    assert told == [("no", window.winId()), ("edge", window.winId())]
