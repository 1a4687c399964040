"""Ways out that are planted, to see that each is found; run inside the kiosk."""

import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.route import Place, Screen
from kiosk.domain.visit import ReadyChoice
from kiosk.services.window_guard import WindowGuard
from kiosk.wiring import Kiosk


class Leak(QObject):
    """Does something at a key or at the right button, before anybody else hears of it."""

    def __init__(self, kiosk: Kiosk, keys: str, action: Callable[[], object]) -> None:
        super().__init__(kiosk.root)
        self._keys, self._action = keys, action
        kiosk.window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Look for it."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            pressed = QKeySequence(event.keyCombination()).toString()
        elif isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.RightButton:
            pressed = "right" if event.type() is QEvent.Type.MouseButtonPress else ""
        else:
            return False
        if pressed == self._keys:
            self._action()
        return False


def _is_not_guarded(_kiosk: Kiosk) -> None:
    application = QGuiApplication.instance()
    assert application is not None
    (guard,) = application.findChildren(WindowGuard)
    guard.let_go()
    application.aboutToQuit.disconnect(guard.let_go)


def _menu(kiosk: Kiosk) -> None:
    menu = QQuickWindow()
    menu.setFlags(Qt.WindowType.ToolTip)
    menu.setGeometry(0, 0, 200, 200)
    Leak(kiosk, "right", menu.show)
    kiosk.navigator.restarted.connect(menu.hide)


def _browser(kiosk: Kiosk) -> None:
    Leak(kiosk, "Ctrl+O", lambda: subprocess.run(["xdg-open", "x"], check=False))


def _file(kiosk: Kiosk) -> None:
    Leak(kiosk, "Ctrl+S", lambda: Path("saved.txt").write_text("saved", encoding="utf-8"))


def _clipboard(kiosk: Kiosk) -> None:
    Leak(kiosk, "Ctrl+C", lambda: QGuiApplication.clipboard().setText("copied"))


def _staff(kiosk: Kiosk) -> None:
    Leak(kiosk, "F12", lambda: kiosk.navigator.restart(Place(Screen.STAFF_CALIBRATE)))


def _kept_list(kiosk: Kiosk) -> None:
    kept: list[ReadyChoice] = []

    def keep() -> None:
        kept.extend(one for one in kiosk.book.visit.choices if isinstance(one, ReadyChoice))

    def bring_back() -> None:
        while kept:
            kiosk.book.add_ready(kept.pop().question)

    kiosk.book.changed.connect(keep)
    kiosk.end.ended.connect(bring_back)


def _quit(kiosk: Kiosk) -> None:
    Leak(kiosk, "Ctrl+Q", lambda: QTimer.singleShot(0, QGuiApplication.exit))


def _keys_unfiltered(kiosk: Kiosk) -> None:
    kiosk.window.removeEventFilter(kiosk.keys.filter)


# Each kiosk has several, since each is found by another attempt.
LEAKS: Mapping[str, tuple[Callable[[Kiosk], object], ...]] = MappingProxyType(
    {
        "": (),
        "inside": (_menu, _browser, _file, _clipboard, _staff, _kept_list, _keys_unfiltered, _quit),
        "around": (_is_not_guarded,),
    }
)
