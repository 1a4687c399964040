"""A chance as a block of people: filled marks have it, rings do not."""

from PySide6.QtCore import Property, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.items.let_go import let_go_when_deleted

QML_IMPORT_NAME = "Kiosk.Items"
QML_IMPORT_MAJOR_VERSION = 1

_HUNDRED = 100
_COLUMNS = 10
_COLUMNS_OF_MANY = 40
_RING_SHARE = 0.13
_GAP_SHARE = 0.22


def _filled_mark(pitch_px: int, color: QColor) -> QImage:
    image, painter = _blank(pitch_px)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    _circle(painter, pitch_px, pitch_px * (1 - _GAP_SHARE) / 2)
    return image


def _ring_mark(pitch_px: int, color: QColor) -> QImage:
    image, painter = _blank(pitch_px)
    mark = pitch_px * (1 - _GAP_SHARE)
    width = mark * _RING_SHARE
    painter.setPen(QPen(color, width))
    _circle(painter, pitch_px, (mark - width) / 2)
    return image


def _blank(pitch_px: int) -> tuple[QImage, QPainter]:
    image = QImage(pitch_px, pitch_px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return image, painter


def _circle(painter: QPainter, pitch_px: int, radius_px: float) -> None:
    middle = QPointF(pitch_px / 2, pitch_px / 2)
    painter.drawEllipse(middle, radius_px, radius_px)
    painter.end()


@QmlElement
class IconArray(QQuickPaintedItem):
    """A square of marks, filled as one block from the first on.

    Source:
        Fagerlin et al., Helping patients decide: ten steps to better risk communication (2011).
    """

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        """Begin with 100 empty marks."""
        super().__init__(parent)
        self._filled = 0
        self._total = 100
        self._color = QColor()
        self._ring_color = QColor()
        self.changed.connect(self.update)

    def componentComplete(self) -> None:
        """Arrange that nothing of the item outlives it."""
        super().componentComplete()
        let_go_when_deleted(self)

    def paint(self, painter: QPainter) -> None:
        """Stamp the marks row by row; drawing each circle anew would take ten times as long."""
        columns = self.columns()
        pitch = int(self.width()) // columns
        filled = _filled_mark(pitch, self._color)
        ring = _ring_mark(pitch, self._ring_color)
        for index in range(self._total):
            row, column = divmod(index, columns)
            mark = filled if index < self._filled else ring
            painter.drawImage(column * pitch, row * pitch, mark)

    def columns(self) -> int:
        """How many marks stand in a row: 10 of 100, 40 of 1000."""
        return _COLUMNS if self._total <= _HUNDRED else _COLUMNS_OF_MANY

    def _get_aspect(self) -> float:
        columns = self.columns()
        return -(-self._total // columns) / columns

    def _get_filled(self) -> int:
        return self._filled

    def _set_filled(self, filled: int) -> None:
        self._filled = filled
        self.changed.emit()

    def _get_total(self) -> int:
        return self._total

    def _set_total(self, total: int) -> None:
        self._total = total
        self.changed.emit()

    def _get_color(self) -> QColor:
        return self._color

    def _set_color(self, color: QColor) -> None:
        self._color = color
        self.changed.emit()

    def _get_ring_color(self) -> QColor:
        return self._ring_color

    def _set_ring_color(self, color: QColor) -> None:
        self._ring_color = color
        self.changed.emit()

    aspect = Property(float, _get_aspect, notify=changed)
    filled = Property(int, _get_filled, _set_filled, notify=changed)
    total = Property(int, _get_total, _set_total, notify=changed)
    color = Property(QColor, _get_color, _set_color, notify=changed)
    ringColor = Property(QColor, _get_ring_color, _set_ring_color, notify=changed)
