"""What staff are told of a printer, in plain words with what to do."""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from kiosk.domain.outcomes import PrintReason


class PrinterWords(Struct, frozen=True):
    """What keeps a printer from printing, and what helps."""

    title: str
    to_do: str


def printer_words(reason: PrintReason) -> PrinterWords:
    """Give the words for a reason; for none, that all is well."""
    translate = QCoreApplication.translate
    look = translate("Printer", "Look at the printer's own display. It may say what it needs.")
    return {
        PrintReason.NONE: PrinterWords(translate("Printer", "The printer is ready"), ""),
        PrintReason.PAPER_OUT: PrinterWords(
            translate("Printer", "The printer has no paper"),
            translate("Printer", "Put paper into the printer."),
        ),
        PrintReason.JAM: PrinterWords(
            translate("Printer", "Paper is stuck in the printer"),
            translate("Printer", "Open the printer and take the stuck paper out."),
        ),
        PrintReason.COVER_OPEN: PrinterWords(
            translate("Printer", "The printer is open"),
            translate("Printer", "Close all of its covers and doors."),
        ),
        PrintReason.TONER_OUT: PrinterWords(
            translate("Printer", "The printer has no more ink"),
            translate("Printer", "Put in new ink or toner."),
        ),
        PrintReason.OFFLINE: PrinterWords(
            translate("Printer", "The printer does not answer"),
            translate(
                "Printer", "Switch it on, and look at its cable. If that is not it, tell IT."
            ),
        ),
        PrintReason.PAUSED: PrinterWords(translate("Printer", "The printer is paused"), look),
        PrintReason.REJECTED: PrinterWords(
            translate("Printer", "The printer takes no sheets now"), look
        ),
        PrintReason.NOT_FOUND: PrinterWords(
            translate("Printer", "There is no printer under the name that is set"),
            translate("Printer", "Tell IT. The printer's name in the settings is not right."),
        ),
        PrintReason.UNKNOWN: PrinterWords(translate("Printer", "The printer has stopped"), look),
    }[reason]
