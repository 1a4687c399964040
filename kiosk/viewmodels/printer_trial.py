"""Whether the printer that is to be set prints."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.outcomes import (
    PrintOutcome,
    PrintProgress,
    PrintReason,
    PrintState,
)
from kiosk.domain.printing_settings import PRINTER_NAME
from kiosk.services.navigator import Navigator
from kiosk.services.queue_trial import QueueTrial
from kiosk.viewmodels.printer_words import printer_words
from kiosk.viewmodels.setting_words import shortened, value_words
from kiosk.viewmodels.staff_button import StaffAction
from kiosk.viewmodels.staff_step import StaffStep

_SIGN = "printer"
_LETTERS = 40


class PrinterTrial:
    """What to do now to see whether it does."""

    def __init__(self, trial: QueueTrial, navigator: Navigator) -> None:
        """Print with a queue; the navigator names it."""
        self._trial = trial
        self._navigator = navigator

    def look(self) -> StaffStep:
        """Tell what to do now."""
        progress, outcome = self._trial.progress, self._trial.outcome
        if progress is not None:
            return self._under_way(progress)
        return self._ended(outcome) if outcome else self._offer()

    def _offer(self) -> StaffStep:
        translate = QCoreApplication.translate
        name = shortened(value_words(PRINTER_NAME, self._navigator.place.subject), _LETTERS)
        words = translate("PrinterTrial", "With: %1. Nothing private is on the sheet.")
        return StaffStep(
            translate("PrinterTrial", "Try this printer?"),
            words.replace("%1", name),
            _SIGN,
            (self._print(translate("PrinterTrial", "Print a test sheet")), self._back()),
        )

    def _under_way(self, progress: PrintProgress) -> StaffStep:
        translate = QCoreApplication.translate
        stop = StaffAction(translate("PrinterTrial", "Stop it"), "x", self._trial.stop)
        if progress.reason is not PrintReason.NONE:
            words = printer_words(progress.reason)
            return StaffStep(words.title, words.to_do, _SIGN, (stop,), grave=True)
        heading = translate("PrinterTrial", "The test sheet is on its way")
        words_ = translate("PrinterTrial", "This takes a few seconds.")
        return StaffStep(heading, words_, _SIGN, (stop,))

    def _ended(self, outcome: PrintOutcome) -> StaffStep:
        translate = QCoreApplication.translate
        again = self._print(translate("PrinterTrial", "Print it again"))
        match outcome.state:
            case PrintState.PRINTED | PrintState.SENT | PrintState.CANCEL_UNCONFIRMED:
                heading = translate("PrinterTrial", "Has the sheet come out?")
                words = translate(
                    "PrinterTrial",
                    "If it has, and is easy to read, this is the right printer. If not, take"
                    " another one.",
                )
                return StaffStep(heading, words, _SIGN, (self._back(), again))
            case PrintState.CANCELLED:
                heading = translate("PrinterTrial", "The test sheet was stopped")
                return StaffStep(heading, "", _SIGN, (again, self._back()))
            case PrintState.NEEDS_STAFF | PrintState.FAILED | PrintState.GAVE_UP:
                fault = _reason_of(outcome)
                told = printer_words(fault)
                return StaffStep(told.title, told.to_do, _SIGN, (again, self._back()), grave=True)
            case _:
                assert_never(outcome.state)

    def _print(self, words: str) -> StaffAction:
        return StaffAction(words, "printer", self._trial.start)

    def _back(self) -> StaffAction:
        words = QCoreApplication.translate("PrinterTrial", "Back to the printers")
        return StaffAction(words, "arrow-left", self._navigator.back)


def _reason_of(outcome: PrintOutcome) -> PrintReason:
    return PrintReason.UNKNOWN if outcome.reason is PrintReason.NONE else outcome.reason
