"""Lays a plain sheet of paper over each screen that the kiosk does not use."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import (
    QColor,
    QInputEvent,
    QPainter,
    QPaintEvent,
    QRasterWindow,
    QScreen,
    QWindow,
)


class PlainSheet(QRasterWindow):
    """A window of one colour; it needs nothing of Qt Quick, which may be what has failed."""

    def __init__(self, title: str) -> None:
        """Prepare, without a colour yet."""
        super().__init__()
        self._colour = QColor()
        self.setTitle(title)
        self.setFlags(
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
        )

    def wear(self, colour: QColor) -> None:
        """Show a colour."""
        if colour != self._colour:
            self._colour = colour
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint all of it."""
        with QPainter(self) as painter:
            painter.fillRect(0, 0, self.width(), self.height(), self._colour)


class FurtherScreens(QObject):
    """An event filter on the sheets, which feel nothing and cannot be closed."""

    def __init__(
        self, window: QWindow, colour: Callable[[], QColor], parent: QObject | None = None
    ) -> None:
        """Begin with no further screen.

        Args:
            window: The kiosk's own; the sheets have its title.
            colour: Gives the colour of its paper.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._window = window
        self._colour = colour
        self._sheets: list[PlainSheet] = []

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
            sheet.wear(self._colour())
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

    def _sheet(self) -> PlainSheet:
        sheet = PlainSheet(self._window.title())
        sheet.installEventFilter(self)
        return sheet
