"""The drawings of the printing screen and what they show."""

from enum import Enum

from PySide6.QtCore import QCoreApplication


class PrintPicture(Enum):
    """A drawing, by the name of its file."""

    SENDING = "printer-sending"
    READY = "printer-sheet"
    PAPER = "printer-paper"
    JAM = "printer-jam"
    COVER = "printer-cover"
    TONER = "printer-toner"
    QUIET = "printer-quiet"
    DESK = "ask-desk"


def picture_words(picture: PrintPicture) -> str:
    """Tell what a drawing shows, for those who do not see it."""
    translate = QCoreApplication.translate
    return {
        PrintPicture.SENDING: translate("Printing", "A sheet goes into a printer."),
        PrintPicture.READY: translate("Printing", "A sheet lies in the tray of a printer."),
        PrintPicture.PAPER: translate("Printing", "A printer with an empty paper tray."),
        PrintPicture.JAM: translate("Printing", "A printer with crumpled paper in it."),
        PrintPicture.COVER: translate("Printing", "A printer with its cover open."),
        PrintPicture.TONER: translate("Printing", "A printer with an empty drop."),
        PrintPicture.QUIET: translate("Printing", "A printer that is off."),
        PrintPicture.DESK: translate("Printing", "A person at a desk."),
    }[picture]
