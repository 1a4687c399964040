"""Counts how much the kiosk is used, and has the counts written while nobody is there."""

from collections.abc import Callable
from datetime import date
from typing import assert_never

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.outcomes import PrintOutcome
from kiosk.domain.route import Screen
from kiosk.domain.usage import Counted, UsageCounts, added, counted, visited
from kiosk.services.navigator import Navigator
from kiosk.services.usage_process import UsageProcess
from kiosk.storage.log_file import LogEvent
from kiosk.storage.profile import Profile
from kiosk.storage.usage_job import UsageJob, UsageKept, file_mark, make_usage_file

# Not at the end of a visit: the file's own time would tell when that was.
WRITE_EVERY_S = 15 * 60.0
WRITTEN_WITHIN_S = 2.0


class UsageCount(QObject):
    """How many pages, questions, sheets, faults, and visits in each language; never which.

    ``written`` tells that counts have reached the disk, ``happened`` what staff should know.
    """

    written = Signal()
    happened = Signal(LogEvent)

    def __init__(
        self,
        profile: Profile,
        keep_weeks: int,
        navigator: Navigator,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        """Count in memory; :meth:`begin` lets the counts be written.

        Args:
            profile: Where they are kept.
            keep_weeks: How many weeks are kept.
            navigator: Tells when a page is turned.
            today: Gives the day to count under.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._profile = profile
        self._keep_weeks = keep_weeks
        self._navigator = navigator
        self._today = today
        self._page = ""
        self._visits = 0
        self._waiting = UsageCounts()
        self._handed = UsageCounts()
        self._process: UsageProcess | None = None
        self._mark: object = None
        self._written_on: date | None = None
        self._told: set[LogEvent] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(round(WRITE_EVERY_S * 1000))
        self._timer.timeout.connect(self._write_when_quiet)
        navigator.moved.connect(self._follow)
        navigator.restarted.connect(self._leave_page)

    @property
    def waiting(self) -> UsageCounts:
        """What is counted and not yet known to be written."""
        return added(self._handed, self._waiting)

    def begin(self) -> None:
        """Make the file where it is missing, and write every quarter of an hour from now on."""
        if self._profile.writable:
            make_usage_file(self._profile)
            self._timer.start()

    @Slot()
    def write(self) -> None:
        """Have the counts written now, by another process."""
        if self._process is not None or not self._profile.writable:
            return
        self._handed, self._waiting = self._waiting, UsageCounts()
        self._written_on = self._today()
        self._mark = file_mark(self._profile)
        job = UsageJob(self._handed, self._written_on, self._keep_weeks)
        self._process = UsageProcess(self._profile.folder, job, self)
        self._process.ended.connect(self._settle)

    def stop(self) -> None:
        """Write what is counted, as at the end of the program."""
        if not self._timer.isActive():
            return
        self._timer.stop()
        # A disk that has just not answered is not asked again.
        if self._ends_in_time() and self._waiting != UsageCounts():
            self.write()
            self._ends_in_time()

    @Slot()
    def begin_visit(self) -> None:
        """Note that a visit has begun."""
        self._visits += 1

    def end_visit(self, language: str) -> None:
        """Count a visit in the language that it ended in."""
        if self._visits:
            self._visits -= 1
            self._waiting = visited(self._waiting, self._today(), language)

    @Slot()
    def count_question(self) -> None:
        """Count a ready question that was chosen."""
        self._count(Counted.QUESTIONS)

    @Slot()
    def count_fault(self) -> None:
        """Count a fault of the kiosk."""
        self._count(Counted.FAULTS)

    @Slot(PrintOutcome)
    def count_print(self, outcome: PrintOutcome) -> None:
        """Count a sheet that has come, or a fault where staff are needed."""
        if outcome.succeeded:
            self._count(Counted.SHEETS)
        elif outcome.needs_staff:
            self.count_fault()

    def _count(self, what: Counted) -> None:
        self._waiting = counted(self._waiting, self._today(), what)

    @Slot()
    def _follow(self) -> None:
        place = self._navigator.place
        if place.screen is Screen.PAGE and place.subject != self._page:
            self._page = place.subject
            self._count(Counted.PAGES)

    @Slot()
    def _leave_page(self) -> None:
        self._page = ""

    @Slot()
    def _write_when_quiet(self) -> None:
        # Once a day also without new counts, since old ones go then.
        wanted = self._waiting != UsageCounts() or self._written_on != self._today()
        if wanted and self._navigator.place.screen is Screen.ATTRACT:
            self.write()

    @Slot(UsageKept)
    def _settle(self, kept: UsageKept) -> None:
        self._process = None
        if kept is UsageKept.NOT_WRITABLE and file_mark(self._profile) not in {None, self._mark}:
            # It was ended after its write and before its answer.
            kept = UsageKept.KEPT
        match kept:
            case UsageKept.KEPT:
                self._handed = UsageCounts()
            case UsageKept.BEGUN_ANEW:
                self._handed = UsageCounts()
                self._tell(LogEvent.USAGE_DAMAGED)
            case UsageKept.NOT_WRITABLE:
                self._waiting, self._handed = self.waiting, UsageCounts()
                self._tell(LogEvent.USAGE_NOT_KEPT)
                return
            case _:
                assert_never(kept)
        self.written.emit()

    def _tell(self, event: LogEvent) -> None:
        if event not in self._told:
            self._told.add(event)
            self.happened.emit(event)

    def _ends_in_time(self) -> bool:
        return self._process is None or self._process.wait(WRITTEN_WITHIN_S)
