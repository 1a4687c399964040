"""The morning check: its three steps, and what came of each."""

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.morning_check import MorningStep, MorningVerdict, StepResult
from kiosk.domain.outcomes import PrintReason
from kiosk.services.morning_round import MorningRound
from kiosk.viewmodels.printer_words import printer_words
from kiosk.viewmodels.staff_list import StaffRow
from kiosk.viewmodels.staff_states import Sign

_SIGNS = {MorningStep.SHEET: "printer", MorningStep.TOUCH: "hand", MorningStep.SOUND: "volume-2"}


class MorningList:
    """One row a step; a touch on it does the step, and those after it follow."""

    def __init__(self, morning: MorningRound) -> None:
        """Show a check."""
        self._morning = morning

    @property
    def title(self) -> str:
        """Heading of the screen."""
        return QCoreApplication.translate("Morning", "Morning check")

    @property
    def advice(self) -> str:
        """What came of all steps together."""
        translate = QCoreApplication.translate
        check = self._morning.check
        match check.verdict:
            case MorningVerdict.WELL:
                return translate("Morning", "All is well. You are done for today.")
            case MorningVerdict.WRONG:
                return translate("Morning", "Something is not right. See what helps below.")
            case MorningVerdict.UNFINISHED if check.results:
                return translate("Morning", "There is more to check.")
            case MorningVerdict.UNFINISHED:
                return translate("Morning", "Touch the first step. The others follow.")
            case _:
                assert_never(check.verdict)

    def rows(self) -> Sequence[StaffRow]:
        """Give a row for each step."""
        results = self._morning.check.results
        return [step_row(step, results.get(step)) for step in MorningStep]

    def open(self, target: str) -> None:
        """Show a step."""
        self._morning.open(MorningStep[target])


def step_row(step: MorningStep, result: StepResult | None) -> StaffRow:
    """Tell what came of a step; None where it was not done."""
    if result is None:
        about = QCoreApplication.translate("Morning", "Not checked yet")
        return StaffRow(step.name, _title(step), about, _SIGNS[step])
    if result.well:
        about = QCoreApplication.translate("Morning", "All is well")
        return StaffRow(step.name, _title(step), about, Sign.WELL.value)
    return StaffRow(step.name, _title(step), _to_do(step, result), Sign.WRONG.value)


def _title(step: MorningStep) -> str:
    translate = QCoreApplication.translate
    match step:
        case MorningStep.SHEET:
            return translate("Morning", "Print a test sheet")
        case MorningStep.TOUCH:
            return translate("Morning", "Touch the whole screen")
        case MorningStep.SOUND:
            return translate("Morning", "Listen to the kiosk")
        case _:
            assert_never(step)


def _to_do(step: MorningStep, result: StepResult) -> str:
    translate = QCoreApplication.translate
    match step:
        case MorningStep.SHEET if result.reason is not PrintReason.NONE:
            words = printer_words(result.reason)
            return f"{words.title}. {words.to_do}"
        case MorningStep.SHEET:
            return translate("Morning", "Put in new ink or toner. If that does not help, tell IT.")
        case MorningStep.TOUCH:
            silent = translate(
                "Morning",
                "Fields that did not respond: %1. Clean the screen and try again, then tell IT.",
            )
            return silent.replace("%1", str(result.left))
        case MorningStep.SOUND:
            return translate("Morning", "Turn the sound up, or plug it in. Then tell IT.")
        case _:
            assert_never(step)
