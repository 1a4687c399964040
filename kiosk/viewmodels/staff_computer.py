"""Computer: what keeps this machine from being a good kiosk, with the fix for each."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.domain.machine import Finding, Level
from kiosk.domain.machine_areas import AREA_OF
from kiosk.domain.machine_report import report
from kiosk.services.machine_look import MachineLook
from kiosk.viewmodels.staff_button import StaffAction
from kiosk.viewmodels.staff_states import Sign, StateRow, state_row


class ComputerList:
    """One row for each thing to set right, and one for all areas where nothing is."""

    def __init__(self, look: MachineLook) -> None:
        """Show what a look has found."""
        self._look = look

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
        """Offer to look once more."""
        if self._look.looking:
            return ()
        again = QCoreApplication.translate("Computer", "Look again")
        return (StaffAction(again, "refresh-cw", self._look.start),)


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
