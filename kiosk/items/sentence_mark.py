"""Shows which sentence is being said: a ground, a line under it and a bar beside its block."""

from PySide6.QtCore import Property, QPointF, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPen
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem
from shiboken6 import isValid

from kiosk.items.let_go import let_go_when_deleted
from kiosk.items.sentence_lines import sentence_lines

QML_IMPORT_NAME = "Kiosk.Items"
QML_IMPORT_MAJOR_VERSION = 1

_RADIUS_IN_LINES = 3


@QmlElement
class SentenceMark(QQuickPaintedItem):
    """Lies behind the text that is told to it, and never moves a letter.

    What is no text, or tells other words than it shows, gets a frame instead.
    """

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        """Begin with nothing to mark."""
        super().__init__(parent)
        self._target: QQuickItem | None = None
        self._start, self._end = 0, 0
        self._ground, self._line = QColor(), QColor()
        self._thickness = 4
        self._lines: tuple[QRectF, ...] = ()
        self.changed.connect(self._place)

    def componentComplete(self) -> None:
        """Leave nothing in Python once QML is done with it."""
        super().componentComplete()
        let_go_when_deleted(self)

    @property
    def lines(self) -> tuple[QRectF, ...]:
        """Where the sentence stands in its text; nothing for a frame."""
        return self._lines

    def paint(self, painter: QPainter) -> None:
        """Draw the lines of a sentence, or a frame."""
        if self._lines:
            self._paint_lines(painter)
        else:
            self._paint_frame(painter)

    def _paint_lines(self, painter: QPainter) -> None:
        thick = self._thickness
        for line in self._lines:
            here = line.translated(thick * 2, 0)
            painter.fillRect(here, self._ground)
            under = QRectF(here.x(), here.bottom() - thick, here.width(), thick)
            painter.fillRect(under, self._line)
        from_right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = self.width() - thick if from_right else 0.0
        below = max(self.height() - thick, self._lines[-1].bottom())
        painter.fillRect(QRectF(side, 0, thick, below), self._line)

    def _paint_frame(self, painter: QPainter) -> None:
        half, radius = self._thickness / 2, self._thickness * _RADIUS_IN_LINES
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._line, self._thickness))
        painter.drawRoundedRect(
            self.boundingRect().adjusted(half, half, -half, -half), radius, radius
        )

    @Slot()
    def _place(self) -> None:
        target = self._target
        if target is None or not isValid(target):
            self.setVisible(False)
            return
        self._lines = sentence_lines(target, self._start, self._end)
        thick = self._thickness
        beside, above = (thick * 2, 0) if self._lines else (thick, thick)
        self.setParentItem(target)
        self.setZ(-1 if self._lines else 1)
        self.setPosition(QPointF(-beside, -above))
        self.setSize(QSizeF(target.width() + beside * 2, target.height() + above + thick))
        self.setVisible(True)
        self.update()

    def _get_target(self) -> QQuickItem | None:
        return self._target

    def _set_target(self, target: QQuickItem | None) -> None:
        if self._target is not None and isValid(self._target):
            self._target.widthChanged.disconnect(self._place)
        self._target = target
        if target is not None:
            target.widthChanged.connect(self._place)
        self.changed.emit()

    def _get_start(self) -> int:
        return self._start

    def _set_start(self, start: int) -> None:
        self._start = start
        self.changed.emit()

    def _get_end(self) -> int:
        return self._end

    def _set_end(self, end: int) -> None:
        self._end = end
        self.changed.emit()

    def _get_ground(self) -> QColor:
        return self._ground

    def _set_ground(self, color: QColor) -> None:
        self._ground = color
        self.changed.emit()

    def _get_line(self) -> QColor:
        return self._line

    def _set_line(self, color: QColor) -> None:
        self._line = color
        self.changed.emit()

    def _get_thickness(self) -> int:
        return self._thickness

    def _set_thickness(self, pixels: int) -> None:
        self._thickness = pixels
        self.changed.emit()

    target = Property(QQuickItem, _get_target, _set_target, notify=changed)
    start = Property(int, _get_start, _set_start, notify=changed)
    end = Property(int, _get_end, _set_end, notify=changed)
    ground = Property(QColor, _get_ground, _set_ground, notify=changed)
    line = Property(QColor, _get_line, _set_line, notify=changed)
    thickness = Property(int, _get_thickness, _set_thickness, notify=changed)
