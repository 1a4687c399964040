"""Prints a test sheet with a queue that is not set yet."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.domain.outcomes import PrintOutcome, PrintProgress
from kiosk.domain.paper import Paper
from kiosk.services.print_desk import PrintDesk
from kiosk.services.trial_print import TrialPrint


class QueueTrial(QObject):
    """Has a print desk for each queue that staff have tried."""

    changed = Signal()

    def __init__(
        self,
        desk_for: Callable[[str], PrintDesk],
        wanted: Callable[[], Paper | None],
        parent: QObject | None = None,
    ) -> None:
        """Try nothing yet.

        Args:
            desk_for: Makes the desk for a queue when it is first tried.
            wanted: Gives the paper that is set, or None for what lies in the printer.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._desk_for = desk_for
        self._wanted = wanted
        self._trials: dict[str, TrialPrint] = {}
        self._tried: TrialPrint | None = None

    @property
    def progress(self) -> PrintProgress | None:
        """How far the sheet is, or None while none is under way."""
        return self._tried.progress if self._tried else None

    @property
    def outcome(self) -> PrintOutcome | None:
        """How the last one ended, or None."""
        return self._tried.outcome if self._tried else None

    def begin(self, queue: str) -> None:
        """Have a helper ready for a queue."""
        if queue not in self._trials:
            self._trials[queue] = TrialPrint(self._desk_for(queue), self._wanted, self)
            self._trials[queue].changed.connect(self.changed)
        self._tried = self._trials[queue]
        self._tried.prepare()

    def start(self) -> None:
        """Print."""
        if self._tried is not None:
            self._tried.start()

    def stop(self) -> None:
        """Call the sheet off."""
        if self._tried is not None:
            self._tried.stop()

    def end(self) -> None:
        """Call off what is under way, because staff have gone."""
        tried, self._tried = self._tried, None
        if tried is not None:
            tried.forget()

    def close(self) -> None:
        """End what runs in other processes."""
        for trial in self._trials.values():
            trial.close()
