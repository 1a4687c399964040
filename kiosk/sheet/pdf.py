"""Writes a sheet as PDF, in memory only."""

import re

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QUuid
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from kiosk.domain.paper import Paper
from kiosk.sheet.fonts import FONT_FAMILY
from kiosk.sheet.operations import SheetLayout
from kiosk.sheet.paint import paint_page

_DOTS_PER_INCH = 1200
# Qt dates the file to the second, which would tell when a visitor was here.
_CLOCKS = (
    (re.compile(rb"(Date \(D:)\d{14}"), rb"\g<1>20000101000000"),
    (re.compile(rb'(Date=")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d'), rb"\g<1>2000-01-01T00:00:00"),
)
_PAGE_SIZES = {
    Paper.LETTER: QPageSize.PageSizeId.Letter,
    Paper.A4: QPageSize.PageSizeId.A4,
}
_PX_PER_MM = _DOTS_PER_INCH / 25.4


def layout_pdf(layout: SheetLayout, family: str = FONT_FAMILY) -> bytes:
    """Write laid-out pages as a PDF with its fonts inside and nothing in its metadata.

    Args:
        layout: From :func:`kiosk.sheet.layout.lay_out`.
        family: The font that it was laid out in.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle("")
    writer.setCreator("")
    writer.setDocumentId(QUuid())
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageSize(QPageSize(_PAGE_SIZES[layout.pages[0].paper]))
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    for number, page in enumerate(layout.pages, 1):
        if number > 1:
            writer.newPage()
        paint_page(painter, page, _PX_PER_MM, family)
    painter.end()
    return _without_clock(bytes(buffer.data().data()))


def _without_clock(pdf: bytes) -> bytes:
    """Replace the dates by others of the same length, so that all offsets hold."""
    for clock, fixed in _CLOCKS:
        pdf = clock.sub(fixed, pdf)
    return pdf
