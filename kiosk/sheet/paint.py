"""Paints one laid-out page on anything that Qt can paint on."""

from math import cos, pi, sin
from typing import assert_never

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImageReader, QPainter, QPen, QPolygonF

from kiosk.sheet.fonts import FONT_FAMILY
from kiosk.sheet.operations import Box, Drawing, Operation, Rule, SheetPage, StarShape, TextRun
from kiosk.sheet.typesetter import UNITS_PER_MM, sheet_font

_STAR_WAIST = 0.42
# Finer than a printer of a clinic shows.
_DRAWN_PX = 480


def paint_page(
    painter: QPainter, page: SheetPage, px_per_mm: float, family: str = FONT_FAMILY
) -> None:
    """Paint a page in black, its top left corner at the painter's origin.

    Args:
        painter: On a white ground; it comes back as it was.
        page: From :func:`kiosk.sheet.layout.lay_out`.
        px_per_mm: Device units of the painter in one millimetre of paper.
        family: The font that the page was laid out in.
    """
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(px_per_mm / UNITS_PER_MM, px_per_mm / UNITS_PER_MM)
    for operation in page.operations:
        _paint(painter, operation, family)
    painter.restore()


def _paint(painter: QPainter, operation: Operation, family: str) -> None:
    match operation:
        case TextRun():
            _paint_text(painter, operation, family)
        case Rule():
            painter.setPen(_pen(operation.width_mm))
            painter.drawLine(
                QLineF(
                    _point(operation.x1_mm, operation.y1_mm),
                    _point(operation.x2_mm, operation.y2_mm),
                )
            )
        case Box():
            painter.setPen(_pen(operation.width_mm))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            corner = _point(operation.x_mm, operation.y_mm)
            size = _point(operation.w_mm, operation.h_mm)
            radius = operation.radius_mm * UNITS_PER_MM
            painter.drawRoundedRect(
                QRectF(corner.x(), corner.y(), size.x(), size.y()), radius, radius
            )
        case StarShape():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(Qt.GlobalColor.black)
            painter.drawPolygon(_star(operation))
        case Drawing():
            _paint_drawing(painter, operation)
        case _:
            assert_never(operation)


def _paint_drawing(painter: QPainter, drawing: Drawing) -> None:
    reader = QImageReader(drawing.path)
    shape = reader.size().scaled(QSize(_DRAWN_PX, _DRAWN_PX), Qt.AspectRatioMode.KeepAspectRatio)
    reader.setScaledSize(shape)
    side = drawing.side_mm * UNITS_PER_MM
    size = QRectF(0, 0, side * shape.width() / _DRAWN_PX, side * shape.height() / _DRAWN_PX)
    size.moveCenter(_point(drawing.x_mm, drawing.y_mm) + QPointF(side / 2, side / 2))
    painter.drawImage(size, reader.read())


def _paint_text(painter: QPainter, run: TextRun, family: str) -> None:
    painter.setPen(Qt.GlobalColor.black)
    painter.setFont(sheet_font(family, run.size_pt, bold=run.bold))
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if run.rtl else Qt.LayoutDirection.LeftToRight
    )
    painter.drawText(_point(run.x_mm, run.baseline_mm), run.text)


def _pen(width_mm: float) -> QPen:
    pen = QPen(Qt.GlobalColor.black, width_mm * UNITS_PER_MM)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _star(star: StarShape) -> QPolygonF:
    corners = []
    for corner in range(10):
        radius_mm = star.radius_mm * (_STAR_WAIST if corner % 2 else 1.0)
        angle = corner * pi / 5
        corners.append(
            _point(star.x_mm + radius_mm * sin(angle), star.y_mm - radius_mm * cos(angle))
        )
    return QPolygonF(corners)


def _point(x_mm: float, y_mm: float) -> QPointF:
    return QPointF(x_mm * UNITS_PER_MM, y_mm * UNITS_PER_MM)
