"""Computer: what keeps this machine from being a good kiosk, with the fix for each."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.domain.machine import Finding, Level
from kiosk.domain.machine_areas import AREA_OF
from kiosk.domain.machine_report import report
from kiosk.domain.outcomes import PrintOutcome, PrintReason
from kiosk.services.machine_look import MachineLook
from kiosk.services.machine_print import MachinePrint
from kiosk.viewmodels.printer_words import printer_words
from kiosk.viewmodels.staff_button import StaffAction
from kiosk.viewmodels.staff_states import Sign, StateRow, state_row


class ComputerList:
    """One row for each thing to set right, and one for all areas where nothing is."""

    def __init__(self, look: MachineLook, printout: MachinePrint) -> None:
        """Show what a look has found.

        Args:
            look: Looks at the machine.
            printout: Prints what it finds.
        """
        self._look = look
        self._print = printout

    @property
    def title(self) -> str:
        """Heading of the screen."""
        return QCoreApplication.translate("Computer", "This computer")

    @property
    def advice(self) -> str:
        """How much there is to do."""
        translate = QCoreApplication.translate
        if self._look.looking:
            return translate("Computer", "Looking … This can take half a minute.")
        if self._print.printing:
            return translate("Computer", "Printing … This can take a minute.")
        if self._print.outcome is not None:
            return _printed_words(self._print.outcome)
        if self._look.findings is None:
            return translate(
                "Computer", "Nothing could be found out. Look again, or restart the kiosk."
            )
        wrong = sum(finding.level is not Level.OK for finding in self._look.findings)
        if not wrong:
            return translate("Computer", "All is well.")
        return translate("Computer", "Things to set right: %1").replace("%1", str(wrong))

    def rows(self) -> Sequence[StateRow]:
        """Give what was found; nothing while a look is under way."""
        if self._look.looking or self._look.findings is None:
            return ()
        return list(computer_rows(self._look.findings))

    def actions(self) -> Sequence[StaffAction]:
        """Offer to look once more, and to print what was found."""
        translate = QCoreApplication.translate
        if self._look.looking or self._print.printing:
            return ()
        again = StaffAction(translate("Computer", "Look again"), "refresh-cw", self._look_again)
        if not self._look.findings:
            return (again,)
        words = translate("Computer", "Print this list")
        return again, StaffAction(words, "printer", self._print.start)

    def _look_again(self) -> None:
        self._print.forget()
        self._look.start()


def _printed_words(outcome: PrintOutcome) -> str:
    translate = QCoreApplication.translate
    if outcome.succeeded:
        return translate("Computer", "The list is printed.")
    words = printer_words(outcome.reason)
    if outcome.reason is PrintReason.NONE or outcome.may_come:
        return translate("Computer", "The list may not have been printed. Look at the printer.")
    return f"{words.title}. {words.to_do}"


def computer_rows(findings: Sequence[Finding]) -> Iterator[StateRow]:
    """Give a row for each thing to set right, then one for all areas where nothing is."""
    found = report(findings)
    for finding in found.wrong:
        sign = Sign.WRONG if finding.level is Level.FAULT else Sign.TOLD
        area = AREA_OF[finding.check].title
        yield state_row(sign, f"{area}: {finding.message}", f"{finding.fix}.")
    if found.well:
        well = QCoreApplication.translate("Computer", "All is well here")
        yield state_row(Sign.WELL, well, ", ".join(area.title for area in found.well))
