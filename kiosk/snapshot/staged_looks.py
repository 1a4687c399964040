"""Looks at printer and computer that ask nobody and show any answer."""

from kiosk.domain.machine import Finding
from kiosk.domain.printer_state import PrinterState
from kiosk.services.machine_look import MachineLook
from kiosk.services.printer_look import PrinterLook


class StagedPrinterLook(PrinterLook):
    """Stands in for the real look while pictures are made."""

    def __init__(self) -> None:
        """Begin with nothing known."""
        super().__init__("")
        self._looks = False
        self._staged: PrinterState | None = None

    @property
    def looking(self) -> bool:
        """Whether to show that the answer is still to come."""
        return self._looks

    @property
    def state(self) -> PrinterState | None:
        """The answer to show."""
        return self._staged

    def start(self) -> None:
        """Ask nobody."""

    def stage(self, state: PrinterState | None, *, looking: bool = False) -> None:
        """Show an answer, or that it is still to come."""
        self._staged, self._looks = state, looking
        self.changed.emit()


class StagedMachineLook(MachineLook):
    """Stands in for the real look while pictures are made."""

    def __init__(self) -> None:
        """Begin with nothing known."""
        super().__init__([])
        self._looks = False
        self._staged: tuple[Finding, ...] | None = None

    @property
    def looking(self) -> bool:
        """Whether to show that the answer is still to come."""
        return self._looks

    @property
    def findings(self) -> tuple[Finding, ...] | None:
        """The answer to show."""
        return self._staged

    def start(self) -> None:
        """Look at nothing."""

    def stage(self, findings: tuple[Finding, ...] | None, *, looking: bool = False) -> None:
        """Show an answer, or that it is still to come."""
        self._staged, self._looks = findings, looking
        self.changed.emit()
