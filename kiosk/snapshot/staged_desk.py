"""A print desk that prints nothing and shows any state of a job."""

from PySide6.QtCore import QObject

from kiosk.domain.outcomes import PrintOutcome, PrintProgress
from kiosk.domain.print_limits import PrintLimits
from kiosk.services.print_desk import PrintDesk
from kiosk.sheet.model import SheetRequest


class StagedDesk(PrintDesk):
    """Stands in for the real desk while pictures are made."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing printed."""
        super().__init__("", PrintLimits(1, 0.0), lambda: 0.0, parent)
        self._staged: PrintProgress | PrintOutcome | None = None

    @property
    def busy(self) -> bool:
        """Whether a job is shown as under way."""
        return isinstance(self._staged, PrintProgress)

    @property
    def progress(self) -> PrintProgress | None:
        """The progress to show."""
        return self._staged if isinstance(self._staged, PrintProgress) else None

    @property
    def outcome(self) -> PrintOutcome | None:
        """The outcome to show."""
        return self._staged if isinstance(self._staged, PrintOutcome) else None

    def prepare(self) -> None:
        """Start nothing."""

    def print_sheet(self, request: SheetRequest) -> None:
        """Print nothing."""

    def forget(self) -> None:
        """Show nothing any more."""
        self.stage(None)

    def stage(self, state: PrintProgress | PrintOutcome | None) -> None:
        """Show a job that is under way or has ended, or none."""
        self._staged = state
        self.changed.emit()
