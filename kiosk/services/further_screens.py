"""Lays a plain sheet of paper over each screen that the kiosk does not use."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputEvent, QScreen
from PySide6.QtQuick import QQuickWindow


class FurtherScreens(QObject):
    """An event filter on the sheets, which feel nothing and cannot be closed."""

    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        """Begin with no further screen.

        Args:
            window: The kiosk's own; the sheets have its colour.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._window = window
        self._sheets: list[QQuickWindow] = []
        window.colorChanged.connect(self._colour)

    def cover(self, screens: Sequence[QScreen], own: QScreen) -> None:
        """Have a sheet over each screen that shows anything but the kiosk.

        Args:
            screens: All others.
            own: The one of the kiosk; one that shows the same needs no sheet.
        """
        bare = [screen for screen in screens if not own.geometry().contains(screen.geometry())]
        while len(self._sheets) > len(bare):
            self._sheets.pop().destroy()
        while len(self._sheets) < len(bare):
            self._sheets.append(self._sheet())
        for sheet, screen in zip(self._sheets, bare, strict=True):
            sheet.setScreen(screen)
            if sheet.geometry() != screen.geometry():
                sheet.setGeometry(screen.geometry())
            sheet.showFullScreen()
            sheet.raise_()

    def uncover(self) -> None:
        """Take all sheets away."""
        while self._sheets:
            self._sheets.pop().destroy()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let a sheet feel nothing."""
        if event.type() is not QEvent.Type.Close:
            return isinstance(event, QInputEvent)
        event.ignore()
        return True

    def _sheet(self) -> QQuickWindow:
        sheet = QQuickWindow()
        sheet.setFlags(
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
        )
        sheet.setTitle(self._window.title())
        sheet.setColor(self._window.color())
        sheet.installEventFilter(self)
        return sheet

    def _colour(self) -> None:
        for sheet in self._sheets:
            sheet.setColor(self._window.color())
