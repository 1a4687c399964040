"""Prints the sheet that staff try the printer with."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.domain.outcomes import PrintOutcome, PrintProgress
from kiosk.domain.paper import Paper
from kiosk.services.print_desk import PrintDesk
from kiosk.sheet.trial import trial_sheet


class TrialPrint(QObject):
    """A print desk of staff, on the paper that is set or lies in the printer."""

    changed = Signal()

    def __init__(
        self,
        desk: PrintDesk,
        wanted: Callable[[], Paper | None],
        parent: QObject | None = None,
    ) -> None:
        """Print nothing yet.

        Args:
            desk: Prints.
            wanted: Gives the paper that is set, or None for what lies in the printer.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._desk = desk
        self._wanted = wanted
        self._told: Paper | None = None
        desk.paperTold.connect(self._take_paper)
        desk.changed.connect(self.changed)

    @property
    def progress(self) -> PrintProgress | None:
        """How far the sheet is, or None while none is under way."""
        return self._desk.progress

    @property
    def outcome(self) -> PrintOutcome | None:
        """How the last one ended, or None."""
        return self._desk.outcome

    def prepare(self) -> None:
        """Have a helper ready; what was tried before is forgotten."""
        self._desk.forget()
        self._desk.prepare()

    def start(self) -> None:
        """Print."""
        self._desk.print_sheet(trial_sheet(self._wanted() or self._told or Paper.LETTER))

    def stop(self) -> None:
        """Call the sheet off."""
        self._desk.call_off()

    def forget(self) -> None:
        """Call off what is under way, because staff have gone."""
        self._desk.forget()

    def close(self) -> None:
        """End what runs in other processes."""
        self._desk.close()

    def _take_paper(self, paper: Paper) -> None:
        self._told = paper
