"""A print desk that prints nothing and shows any outcome."""

from PySide6.QtCore import QObject

from kiosk.domain.outcomes import PrintOutcome
from kiosk.domain.print_limits import PrintLimits
from kiosk.services.print_desk import PrintDesk
from kiosk.sheet.model import SheetRequest


class StagedDesk(PrintDesk):
    """Stands in for the real desk while pictures are made."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing printed."""
        super().__init__("", PrintLimits(1, 0.0), lambda: 0.0, parent)
        self._staged: PrintOutcome | None = None
        self._staged_busy = False

    @property
    def busy(self) -> bool:
        """Whether a job is shown as under way."""
        return self._staged_busy

    @property
    def outcome(self) -> PrintOutcome | None:
        """The outcome to show."""
        return self._staged

    def print_sheet(self, request: SheetRequest) -> None:
        """Print nothing."""

    def stage(self, outcome: PrintOutcome | None) -> None:
        """Show an outcome, or a job under way for None."""
        self._staged = outcome
        self._staged_busy = outcome is None
        self.changed.emit()
