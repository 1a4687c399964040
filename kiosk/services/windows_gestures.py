"""Keeps the gestures of Windows from the kiosk; to be used on Windows only."""

import ctypes
import ctypes.wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray
from PySide6.QtGui import QGuiApplication, QWindow

from kiosk.host.windows_touch import forbid_edge_swipes, gesture_answer, show_no_feedback


class GestureAnswer(QAbstractNativeEventFilter):
    """Answers when Windows asks which gestures a window wants."""

    def nativeEventFilter(
        self, _kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Answer that one message and let all others through."""
        asked = ctypes.wintypes.MSG.from_address(int(message))
        answer = gesture_answer(asked.message)
        return answer is not None, answer or 0


def forbid_gestures(
    application: QGuiApplication, window: QWindow, user32: ctypes.CDLL
) -> GestureAnswer:
    """Forbid them for a window; the result must be kept."""
    answer = GestureAnswer()
    application.installNativeEventFilter(answer)
    handle = window.winId()
    show_no_feedback(user32, handle)
    forbid_edge_swipes(handle)
    return answer
