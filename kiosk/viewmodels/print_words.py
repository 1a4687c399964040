"""What the visitor is told of a sheet on its way, in calm words."""

from typing import assert_never

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from kiosk.domain.outcomes import (
    PrintOutcome,
    PrintProgress,
    PrintReason,
    PrintStage,
    PrintState,
)
from kiosk.domain.print_limits import PrintPermission
from kiosk.viewmodels.print_faults import fault_words
from kiosk.viewmodels.print_pictures import PrintPicture


class PrintingView(Struct, frozen=True):
    """What the printing screen shows.

    Attributes:
        advice: What to do, with ``%1`` for where the sheet comes out and ``%2`` for where staff
            are.
        grave: Whether somebody has to do something about it.
        can_stop: Whether the sheet can still be called off.
        can_retry: Whether another try cannot print the same sheet twice.
        offers_list: Whether to show the list on the screen in the stead of paper.
        done: Whether the visitor may have the sheet now.
    """

    title: str
    advice: str
    picture: PrintPicture
    grave: bool = False
    can_stop: bool = False
    can_retry: bool = False
    offers_list: bool = False
    done: bool = False


def refused_view(refusal: PrintPermission) -> PrintingView:
    """Tell that no further sheet may print now."""
    translate = QCoreApplication.translate
    advice = (
        translate("Printing", "Your last sheet may still be on its way. Please wait a moment.")
        if refusal is PrintPermission.TOO_SOON
        else translate(
            "Printing", "You have printed as many sheets as one visit can. Please ask at %2."
        )
    )
    title = translate("Printing", "We cannot print another sheet now")
    return PrintingView(title, advice, PrintPicture.DESK, offers_list=True)


def progress_view(progress: PrintProgress) -> PrintingView:
    """Tell how far a sheet is that has not ended."""
    translate = QCoreApplication.translate
    if progress.reason is not PrintReason.NONE:
        return _waiting(progress.reason)
    match progress.stage:
        case PrintStage.PREPARING | PrintStage.SENDING:
            title = translate("Printing", "We are sending your sheet")
        case PrintStage.SENT:
            title = translate("Printing", "Your sheet is at the printer")
        case PrintStage.PRINTING:
            title = translate("Printing", "Your sheet is printing")
        case _:
            assert_never(progress.stage)
    advice = translate("Printing", "This takes a few seconds. Then take your sheet from %1.")
    return PrintingView(title, advice, PrintPicture.SENDING, can_stop=True)


def outcome_view(outcome: PrintOutcome) -> PrintingView:
    """Tell how a sheet ended."""
    translate = QCoreApplication.translate
    match outcome.state:
        case PrintState.PRINTED:
            return _ready(
                translate("Printing", "Take your sheet"),
                translate("Printing", "Take it from %1. The page is private. Keep it with you."),
            )
        case PrintState.SENT:
            return _ready(
                translate("Printing", "Your sheet should be there"),
                translate(
                    "Printing",
                    "Take it from %1. If it is not there, ask at %2. The page is private.",
                ),
            )
        case PrintState.NEEDS_STAFF | PrintState.FAILED | PrintState.GAVE_UP:
            return _failed(outcome.reason)
        case PrintState.CANCELLED:
            return _stopped()
        case PrintState.CANCEL_UNCONFIRMED:
            return _uncertain()
        case _:
            assert_never(outcome.state)


def _ready(title: str, advice: str) -> PrintingView:
    return PrintingView(title, advice, PrintPicture.READY, done=True)


def _waiting(reason: PrintReason) -> PrintingView:
    fault = fault_words(reason)
    words = QCoreApplication.translate("Printing", "%3 Your list is still here.")
    return PrintingView(
        fault.title,
        words.replace("%3", fault.advice),
        fault.picture,
        grave=True,
        can_stop=True,
        offers_list=True,
    )


def _failed(reason: PrintReason) -> PrintingView:
    fault = fault_words(reason)
    words = QCoreApplication.translate(
        "Printing", "%3 We stopped your sheet, so it cannot come out later."
    )
    return PrintingView(
        fault.title,
        words.replace("%3", fault.advice),
        fault.picture,
        grave=True,
        can_retry=True,
        offers_list=True,
    )


def _stopped() -> PrintingView:
    translate = QCoreApplication.translate
    return PrintingView(
        translate("Printing", "We stopped the printing"),
        translate("Printing", "No sheet will come out. Your list is still here."),
        PrintPicture.QUIET,
        can_retry=True,
        offers_list=True,
    )


def _uncertain() -> PrintingView:
    translate = QCoreApplication.translate
    return PrintingView(
        translate("Printing", "A sheet may still come"),
        translate("Printing", "The printer did not tell us how it ended. Please ask at %2."),
        PrintPicture.DESK,
        grave=True,
        offers_list=True,
        done=True,
    )
