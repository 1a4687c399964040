"""The step of the morning check that prints a test sheet."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.morning_check import MorningStep, StepResult
from kiosk.domain.outcomes import (
    PrintOutcome,
    PrintProgress,
    PrintReason,
    PrintStage,
    PrintState,
)
from kiosk.services.morning_round import MorningRound
from kiosk.services.trial_print import TrialPrint
from kiosk.viewmodels.printer_words import printer_words
from kiosk.viewmodels.staff_button import StaffAction
from kiosk.viewmodels.staff_step import StaffStep

_SIGN = "printer"


class SheetStep:
    """What to do now to see whether the printer works."""

    def __init__(self, trial: TrialPrint, morning: MorningRound) -> None:
        """Print with a desk of staff, and note what came of it."""
        self._trial = trial
        self._morning = morning

    def look(self) -> StaffStep:
        """Tell what to do now."""
        progress, outcome = self._trial.progress, self._trial.outcome
        if progress is not None:
            return self._under_way(progress)
        return self._ended(outcome) if outcome else self._offer()

    def _offer(self) -> StaffStep:
        translate = QCoreApplication.translate
        return StaffStep(
            translate("Morning", "Print a test sheet?"),
            translate("Morning", "Nothing private is on it. This takes a few seconds."),
            _SIGN,
            (self._print(translate("Morning", "Print the sheet")), self._skip(), self._leave()),
        )

    def _under_way(self, progress: PrintProgress) -> StaffStep:
        translate = QCoreApplication.translate
        stop = StaffAction(translate("Morning", "Stop printing"), "x", self._trial.stop)
        if progress.reason is not PrintReason.NONE:
            words = printer_words(progress.reason)
            return StaffStep(words.title, words.to_do, _SIGN, (stop,), grave=True)
        match progress.stage:
            case PrintStage.PREPARING | PrintStage.SENDING:
                heading = translate("Morning", "The sheet is on its way to the printer")
            case PrintStage.SENT:
                heading = translate("Morning", "The sheet is at the printer")
            case PrintStage.PRINTING:
                heading = translate("Morning", "The test sheet is printing")
            case _:
                assert_never(progress.stage)
        return StaffStep(heading, translate("Morning", "One moment …"), _SIGN, (stop,))

    def _ended(self, outcome: PrintOutcome) -> StaffStep:
        translate = QCoreApplication.translate
        match outcome.state:
            case PrintState.PRINTED | PrintState.SENT | PrintState.CANCEL_UNCONFIRMED:
                return self._ask()
            case PrintState.CANCELLED:
                heading = translate("Morning", "We stopped the test sheet")
                return StaffStep(heading, "", _SIGN, (self._again(), self._skip()))
            case PrintState.NEEDS_STAFF | PrintState.FAILED | PrintState.GAVE_UP:
                return self._failed(outcome.reason)
            case _:
                assert_never(outcome.state)

    def _ask(self) -> StaffStep:
        translate = QCoreApplication.translate
        yes = translate("Morning", "Yes, it is well")
        no = translate("Morning", "No, or none came")
        return StaffStep(
            translate("Morning", "Look at the test sheet"),
            translate("Morning", "Has it come out? Is it easy to read, with nothing cut off?"),
            _SIGN,
            (
                StaffAction(yes, "check", lambda: self._note(StepResult(well=True))),
                StaffAction(no, "x", lambda: self._note(StepResult(well=False))),
            ),
        )

    def _failed(self, reason: PrintReason) -> StaffStep:
        known = PrintReason.UNKNOWN if reason is PrintReason.NONE else reason
        words = printer_words(known)
        go_on = QCoreApplication.translate("Morning", "Go on")
        noted = StepResult(well=False, reason=known)
        leave = StaffAction(go_on, "arrow-right", lambda: self._note(noted))
        return StaffStep(words.title, words.to_do, _SIGN, (self._again(), leave), grave=True)

    def _again(self) -> StaffAction:
        return self._print(QCoreApplication.translate("Morning", "Print it again"))

    def _print(self, words: str) -> StaffAction:
        return StaffAction(words, "printer", self._trial.start)

    def _skip(self) -> StaffAction:
        words = QCoreApplication.translate("Morning", "Skip")
        return StaffAction(words, "arrow-right", lambda: self._morning.pass_over(MorningStep.SHEET))

    def _leave(self) -> StaffAction:
        words = QCoreApplication.translate("Morning", "Back")
        return StaffAction(words, "arrow-left", self._morning.leave)

    def _note(self, result: StepResult) -> None:
        self._morning.note(MorningStep.SHEET, result)
