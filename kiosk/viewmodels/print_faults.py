"""What keeps a sheet from printing, in calm words with what to do."""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from kiosk.domain.outcomes import PrintReason
from kiosk.viewmodels.print_pictures import PrintPicture


class FaultWords(Struct, frozen=True):
    """A fault as the visitor is told of it.

    Attributes:
        advice: What to do, with ``%2`` for where staff are.
    """

    title: str
    advice: str
    picture: PrintPicture = PrintPicture.QUIET


def fault_words(reason: PrintReason) -> FaultWords:
    """Give the words for a fault; one that nobody knows has words too."""
    translate = QCoreApplication.translate
    help_there = translate("Printing", "Please tell %2. They can help.")
    silent = FaultWords(translate("Printing", "The printer does not answer"), help_there)
    closed = FaultWords(translate("Printing", "The printer takes no sheets now"), help_there)
    other = FaultWords(translate("Printing", "We could not print your sheet"), help_there)
    return {
        PrintReason.PAPER_OUT: FaultWords(
            translate("Printing", "The printer has no paper"),
            translate("Printing", "Please tell %2. They can add paper."),
            PrintPicture.PAPER,
        ),
        PrintReason.JAM: FaultWords(
            translate("Printing", "Paper is stuck in the printer"),
            translate("Printing", "Please tell %2. Please do not pull at the paper."),
            PrintPicture.JAM,
        ),
        PrintReason.COVER_OPEN: FaultWords(
            translate("Printing", "The printer is open"),
            translate("Printing", "Please tell %2. They can close it."),
            PrintPicture.COVER,
        ),
        PrintReason.TONER_OUT: FaultWords(
            translate("Printing", "The printer has no more ink"),
            translate("Printing", "Please tell %2. They can put in more."),
            PrintPicture.TONER,
        ),
        PrintReason.OFFLINE: silent,
        PrintReason.NOT_FOUND: silent,
        PrintReason.PAUSED: closed,
        PrintReason.REJECTED: closed,
        PrintReason.UNKNOWN: other,
        PrintReason.NONE: other,
    }[reason]
