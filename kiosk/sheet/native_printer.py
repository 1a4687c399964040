"""Paints a sheet through the system's own printer driver; for Windows, in the print helper.

Its Qt module brings widgets along, so nothing of the screens may import this one. The way through
a driver has not yet been run on Windows; the painting is tested on a PDF file.
"""

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kiosk.sheet.operations import SheetLayout
from kiosk.sheet.paint import paint_page

_MM_PER_INCH = 25.4
_BROKEN = frozenset({QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted})


def print_layout(layout: SheetLayout, printer: str, title: str) -> bool:
    """Print laid-out pages, one copy on one side in greys, without asking anybody.

    Args:
        layout: From :func:`kiosk.sheet.layout.lay_out`.
        printer: Name of the printer, as the system has it.
        title: What the queue shows as the job's name.

    Returns:
        Whether the system took all of its pages; False too where it has no such printer.
    """
    opened = open_printer(printer)
    return opened is not None and print_on(opened, layout, title)


def open_printer(name: str) -> QPrinter | None:
    """Find the printer of exactly that name; Qt would take the default for one that is missing."""
    found = QPrinterInfo.printerInfo(name)
    if found.isNull():
        return None
    printer = QPrinter(found, QPrinter.PrinterMode.HighResolution)
    return printer if printer.isValid() and printer.printerName() == name else None


def print_on(printer: QPrinter, layout: SheetLayout, title: str) -> bool:
    """Print laid-out pages on a printer that has not begun anything.

    Args:
        printer: All that matters is set here, whatever its driver's defaults are.
        layout: See :func:`print_layout`.
        title: See :func:`print_layout`.

    Returns:
        Whether it took all of the pages.
    """
    _set_up(printer, layout, title)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    px_per_mm = printer.resolution() / _MM_PER_INCH
    whole = True
    for number, page in enumerate(layout.pages, 1):
        if number > 1 and not printer.newPage():
            whole = False
            printer.abort()
            break
        paint_page(painter, page, px_per_mm)
    return painter.end() and whole and printer.printerState() not in _BROKEN


def _set_up(printer: QPrinter, layout: SheetLayout, title: str) -> None:
    paper = layout.pages[0].paper
    size_mm = QSizeF(paper.width_mm, paper.height_mm)
    printer.setDocName(title)
    printer.setCreator("")
    printer.setPageSize(QPageSize(size_mm, QPageSize.Unit.Millimeter))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    # The corner of the paper is the painter's origin; a sheet has wide margins of its own.
    printer.setFullPage(True)
    printer.setDuplex(QPrinter.DuplexMode.DuplexNone)
    printer.setCopyCount(1)
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
