"""Builds the screens of the counts of use and of the log; imported when one is first wanted."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.domain.route import Screen
from kiosk.domain.usage import UsageWeek
from kiosk.domain.visit_settings import USAGE_KEEP_WEEKS
from kiosk.services.stick_writer import StickWriter
from kiosk.storage.log_file import LogEntry
from kiosk.storage.log_reading import read_log
from kiosk.storage.profile import Profile
from kiosk.storage.usage_file import weeks
from kiosk.viewmodels.staff_chart import StaffChartModel
from kiosk.viewmodels.staff_list import StaffListModel
from kiosk.viewmodels.staff_log import NEWEST, LogList, log_text
from kiosk.viewmodels.staff_states import StaffStatesModel
from kiosk.viewmodels.staff_usage import UsageList
from kiosk.viewmodels.staff_ways import StaffWays
from kiosk.viewmodels.stick_words import stick_words

if TYPE_CHECKING:
    from kiosk.wiring import Kiosk

LOG_FILE = "askwell-log.txt"
# The chart follows by itself.
_READ_ANEW = frozenset({Screen.STAFF_USAGE, Screen.STAFF_LOG})


class Records:
    """What the kiosk keeps about itself."""

    def __init__(self, profile: Profile, today: Callable[[], date], keep_weeks: int) -> None:
        """Read from a profile whenever somebody looks.

        Args:
            profile: Where the counts and the log are.
            today: Gives the day.
            keep_weeks: How many weeks of counts show.
        """
        self._profile = profile
        self._today = today
        self._keep_weeks = keep_weeks

    def weeks(self) -> Sequence[UsageWeek] | None:
        """Give the weeks of use as staff may see them, or None where they cannot be read."""
        return weeks(self._profile, self._today(), self._keep_weeks)

    def entries(self, newest: int) -> Sequence[LogEntry]:
        """Give so many of the newest entries of the log, the newest first."""
        return read_log(self._profile, newest)


class RecordParts:
    """The screens of what the kiosk keeps about itself, to look at and to take along."""

    def __init__(self, kiosk: "Kiosk", records: Records | None = None) -> None:
        """Build on the kiosk.

        Args:
            kiosk: Has the profile.
            records: What to show in the stead of what the profile has.
        """
        self._kiosk = kiosk
        given = kiosk.given
        self.records = records or Records(
            given.pack_choice.profile, given.today, given.settings.get(USAGE_KEEP_WEEKS)
        )
        self._ways = StaffWays(kiosk.navigator, kiosk.root)
        self.stick = StickWriter(parent=kiosk.root)
        self.stick.changed.connect(self._show_anew)
        kiosk.navigator.moved.connect(self._follow)

    def model(self, screen: Screen) -> QObject:
        """Build the view model of a screen."""
        models: dict[Screen, Callable[[], QObject]] = {
            Screen.STAFF_USAGE: self._usage,
            Screen.STAFF_CHART: self._chart,
            Screen.STAFF_LOG: self._log,
        }
        return models[screen]()

    def _follow(self) -> None:
        self.stick.forget()
        self._show_anew()

    def _show_anew(self) -> None:
        # Only what staff look at: no visitor waits for a file to be read.
        shown = self._kiosk.navigator.place.screen
        model = self._kiosk.models.get(shown)
        if shown in _READ_ANEW and isinstance(model, StaffListModel | StaffStatesModel):
            model.showAnew()

    def _usage(self) -> StaffListModel:
        kiosk = self._kiosk
        return StaffListModel(
            self._ways, UsageList(self.records.weeks, kiosk.navigator), kiosk.root
        )

    def _chart(self) -> StaffChartModel:
        kiosk = self._kiosk
        return StaffChartModel(
            *(self._ways, kiosk.navigator, self.records.weeks, kiosk.given.today, self.stick),
            parent=kiosk.root,
        )

    def _log(self) -> StaffStatesModel:
        content = LogList(
            self.records.entries,
            self._save_log,
            lambda: stick_words(self.stick.state, ""),
        )
        return StaffStatesModel(self._ways, content, self._kiosk.root)

    def _save_log(self) -> None:
        self.stick.write(LOG_FILE, log_text(self.records.entries(NEWEST)))
