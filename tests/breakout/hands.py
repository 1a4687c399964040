"""Touches, and events that no program outside can make; run inside the kiosk."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QEventPoint,
    QFileOpenEvent,
    QGuiApplication,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QWindow,
)

from tests.fakes.glass import Finger, Glass

_STATES = {
    "press": QEventPoint.State.Pressed,
    "move": QEventPoint.State.Updated,
    "rest": QEventPoint.State.Stationary,
    "lift": QEventPoint.State.Released,
}
_NO_KEY = 0


class Hands:
    """Whoever stands before the kiosk, or has plugged something in."""

    def __init__(self, window: QWindow) -> None:
        self._window = window
        self._glass = Glass(window)

    def touch(self, frames: Sequence[Sequence[tuple[str, int, int, int, float]]]) -> None:
        """Do a gesture: frames of what each finger does, its number, its place and its width."""
        for frame in frames:
            self._glass.frame(
                *(
                    Finger(_STATES[does], QPoint(x, y), number, width_px)
                    for does, number, x, y, width_px in frame
                )
            )
            QCoreApplication.processEvents()

    def type_text(self, text: str) -> None:
        """Send text as one key, as a keyboard that is a computer can."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, _NO_KEY, Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.sendEvent(self._window, event)

    def compose(self, text: str) -> None:
        """Send text as an input method does."""
        for receiver in (self._window, QGuiApplication.focusObject()):
            if receiver is not None:
                event = QInputMethodEvent()
                event.setCommitString(text)
                QCoreApplication.sendEvent(receiver, event)

    def drop(self, url: str) -> bool:
        """Drag a link over the screen and let it fall; tell whether it was taken."""
        what = QMimeData()
        what.setUrls([QUrl(url)])
        what.setText(url)
        middle = QPoint(self._window.width() // 2, self._window.height() // 2)
        held = (Qt.DropAction.CopyAction, what, Qt.MouseButton.LeftButton)
        plain = Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(middle, *held, plain)
        QCoreApplication.sendEvent(self._window, enter)
        fall = QDropEvent(QPointF(middle), *held, plain)
        QCoreApplication.sendEvent(self._window, fall)
        return enter.isAccepted() or fall.isAccepted()

    def open_file(self, url: str) -> None:
        """Ask the program to open a file, as a file browser does."""
        application = QCoreApplication.instance()
        assert application is not None
        QCoreApplication.sendEvent(application, QFileOpenEvent(QUrl(url)))

    def ask_for_menu(self, x: int, y: int) -> None:
        """Ask for the menu of a place by mouse and by key, and for its help."""
        at = QPoint(x, y)
        for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
            QCoreApplication.sendEvent(self._window, QContextMenuEvent(reason, at, at))
        for kind in (QEvent.Type.ToolTip, QEvent.Type.WhatsThis):
            QCoreApplication.sendEvent(self._window, QHelpEvent(kind, at, at))

    def close_window(self) -> bool:
        """Ask the window to close, as Qt does for a session that ends."""
        return self._window.close()

    def quit(self) -> None:
        """Ask the program to quit, as a menu of the system does."""
        QGuiApplication.quit()
