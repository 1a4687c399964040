"""The counts of use and the log, as staff see them."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from kiosk.domain.route import Place, Screen
from kiosk.domain.staff_level import StaffLevel
from kiosk.domain.usage import UsageWeek
from kiosk.host.removable_drives import Drive
from kiosk.record_wiring import RecordParts, Records
from kiosk.services.navigator import Navigator
from kiosk.services.stick_writer import StickState, StickWriter
from kiosk.storage.log_file import LogEntry, LogEvent
from kiosk.storage.profile import Profile
from kiosk.viewmodels.log_words import event_words
from kiosk.viewmodels.staff_chart import BarRow, StaffChartModel
from kiosk.viewmodels.staff_log import LogList, log_text
from kiosk.viewmodels.staff_usage import UsageList
from kiosk.viewmodels.staff_ways import StaffWays
from kiosk.viewmodels.stick_words import stick_words
from kiosk.viewmodels.usage_words import LANGUAGES, measure_title
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import shown
from tests.fakes.staff_desk import here

WEEKS = (UsageWeek(date(2026, 11, 23), 1200, None, 30, 0, {"en": 44, "xx": None}),)


@pytest.fixture(autouse=True)
def american() -> Iterator[None]:
    """Dates and numbers as the kiosk writes them in English."""
    before = QLocale()
    QLocale.setDefault(QLocale("en-US"))
    yield
    QLocale.setDefault(before)


def chart(
    navigator: Navigator, stick: StickWriter, weeks: tuple[UsageWeek, ...] | None = WEEKS
) -> StaffChartModel:
    """A chart of the count that the navigator's place names."""
    return StaffChartModel(
        StaffWays(navigator), navigator, lambda: weeks, lambda: date(2026, 11, 29), stick
    )


def bars(model: StaffChartModel) -> list[BarRow]:
    """The bars that show."""
    rows = shown(model, "list").rows.rows
    return [row for row in rows if isinstance(row, BarRow)]


def test_each_count_has_a_row_with_its_newest_number() -> None:
    """A small number is only said to be small."""
    rows = UsageList(lambda: WEEKS, Navigator()).rows()
    assert [row.about for row in rows] == [
        "Last week with counts: 1,200",
        "Last week with counts: under 10",
        "Last week with counts: 30",
        "Last week with counts: 0",
        "Week by week",
    ]


def test_without_counts_each_row_says_so() -> None:
    """No zero is made up."""
    rows = UsageList(tuple, Navigator()).rows()
    assert {row.about for row in rows[:-1]} == {"No week with counts is over yet"}


def test_counts_that_cannot_be_read_are_told() -> None:
    """They are not the same as none."""
    rows = UsageList(lambda: None, Navigator()).rows()
    assert {row.about for row in rows[:-1]} == {"The counts cannot be read. Tell IT."}


def test_a_row_leads_to_its_chart() -> None:
    """The place names the count."""
    navigator = Navigator()
    UsageList(lambda: WEEKS, navigator).open("sheets")
    assert (navigator.place.screen, navigator.place.subject) == (Screen.STAFF_CHART, "sheets")


def test_the_chart_shows_the_count_of_its_place() -> None:
    """And follows when another one is opened."""
    navigator = Navigator()
    navigator.go(Screen.STAFF_CHART, "pages")
    model = chart(navigator, StickWriter(tuple))
    assert shown(model, "title") == "Pages turned"
    assert bars(model) == [BarRow("Week of 11/23/26", "1,200", 1.0, hidden=False)]
    navigator.turn("questions")
    assert bars(model) == [BarRow("Week of 11/23/26", "under 10", 0.0, hidden=True)]


def test_the_chart_of_languages_names_them() -> None:
    """By their own names; one that the program does not know by its code."""
    navigator = Navigator()
    navigator.go(Screen.STAFF_CHART, LANGUAGES)
    model = chart(navigator, StickWriter(tuple))
    shown(model, "list").setProperty("capacity", 5)
    assert [bar.title for bar in bars(model)] == [
        "Week of 11/23/26, English",
        "Week of 11/23/26, xx",
    ]


def test_an_empty_chart_says_so() -> None:
    """Instead of the rule about small numbers."""
    navigator = Navigator()
    navigator.go(Screen.STAFF_CHART, "pages")
    model = chart(navigator, StickWriter(tuple), ())
    assert shown(model, "advice") == "No week with counts is over yet"


def test_a_chart_that_cannot_be_read_says_so_and_saves_nothing() -> None:
    """A table without weeks would look as if nobody had come."""
    navigator = Navigator()
    navigator.go(Screen.STAFF_CHART, "pages")
    stick = StickWriter(tuple)
    model = chart(navigator, stick, None)
    model.save()
    assert shown(model, "advice") == "The counts cannot be read. Tell IT."
    assert stick.state is StickState.NOT_YET


def test_the_table_goes_to_the_stick(qtbot: QtBot, tmp_path: Path) -> None:
    """Under the day's name, and staff are told."""
    navigator = Navigator()
    navigator.go(Screen.STAFF_CHART, "pages")
    stick = StickWriter(lambda: [Drive("STICK", tmp_path)])
    model = chart(navigator, stick)
    model.save()
    qtbot.waitUntil(lambda: stick.state is StickState.WRITTEN)
    assert shown(model, "advice") == "Saved. You can pull the USB stick out."
    table = (tmp_path / "askwell-usage-2026-11-29.csv").read_text(encoding="utf-8")
    assert table.splitlines()[1].startswith("2026-11-23,1200,under 10,30,0,44")


@pytest.mark.parametrize("state", StickState)
def test_each_state_of_the_file_has_words(state: StickState) -> None:
    """Nothing is left unsaid."""
    assert stick_words(state, "as usual")


@pytest.mark.parametrize("event", LogEvent)
def test_each_event_has_words(event: LogEvent) -> None:
    """Staff read no name of the program's own."""
    assert event_words(event) != event.value


def test_the_log_tells_what_happened_when_and_how_often() -> None:
    """With the code, if there is one."""
    hour = datetime(2026, 11, 23, 8, tzinfo=UTC)
    entries = [LogEntry(hour, LogEvent.PRINT_FAILED, "K-401", 3), LogEntry(hour, LogEvent.STARTED)]
    rows = LogList(lambda newest: entries[:newest], int, str).rows()
    assert (rows[0].title, rows[0].wrong) == ("A sheet was not printed, 3 times", True)
    assert rows[0].about.endswith("K-401")
    assert "11/23/26" in rows[0].about
    assert (rows[1].title, rows[1].wrong) == ("The kiosk has started", False)


def test_an_empty_log_says_so() -> None:
    """A blank screen would look broken."""
    assert [row.title for row in LogList(lambda _newest: [], int, str).rows()] == ["Nothing yet"]


def test_the_log_is_taken_along_in_its_own_order() -> None:
    """The oldest line first, as in the file itself."""
    entries = [
        LogEntry(datetime(2026, 11, 23, hour, tzinfo=UTC), LogEvent.STARTED) for hour in (9, 8)
    ]
    assert log_text(entries).decode().splitlines() == [entries[1].line, entries[0].line]


class CountedReads(Records):
    """Notes each time that a file is read."""

    def __init__(self, profile: Profile) -> None:
        """Begin with none."""
        super().__init__(profile, date.today, len(WEEKS))
        self.reads: list[str] = []

    def weeks(self) -> tuple[UsageWeek, ...]:
        """Read the counts of use."""
        self.reads.append("counts")
        return WEEKS

    def entries(self, newest: int) -> Sequence[LogEntry]:
        """Read the log."""
        self.reads.append("log")
        return super().entries(newest)


@pytest.fixture
def records(kiosk: Kiosk, profile: Profile) -> CountedReads:
    """What a kiosk reads whose staff have looked at the counts and at the log."""
    read = CountedReads(profile)
    kiosk.staff.records = RecordParts(kiosk, read)
    kiosk.door.admit(StaffLevel.IT)
    for screen in (Screen.STAFF_USAGE, Screen.STAFF_LOG):
        kiosk.navigator.go(screen)
        assert kiosk.models[screen]
    read.reads.clear()
    return read


def test_visitors_wait_for_no_file_that_staff_have_opened(
    kiosk: Kiosk, records: CountedReads
) -> None:
    """Nor when a stick that was slow is done at last."""
    kiosk.door.shut()
    kiosk.attract.begin()
    kiosk.navigator.go(Screen.HELP)
    kiosk.staff.records.stick.changed.emit()

    assert records.reads == []


@pytest.mark.parametrize(
    ("screen", "read"), [(Screen.STAFF_USAGE, "counts"), (Screen.STAFF_LOG, "log")]
)
def test_staff_who_come_back_see_it_as_it_is_now(
    kiosk: Kiosk, records: CountedReads, screen: Screen, read: str
) -> None:
    """Each list is read anew, and no other one."""
    kiosk.navigator.restart(Place(Screen.STAFF_HOME))
    kiosk.navigator.go(screen)

    assert records.reads == [read]


@pytest.mark.usefixtures("records")
def test_the_log_tells_what_became_of_its_file(kiosk: Kiosk, qtbot: QtBot) -> None:
    """As soon as that is known; a move makes it forgotten."""
    stick = kiosk.staff.records.stick
    stick._drives = tuple
    usual = shown(here(kiosk), "advice")
    here(kiosk).property("first").press()
    qtbot.waitUntil(lambda: stick.state is StickState.NO_STICK)
    assert shown(here(kiosk), "advice") == stick_words(StickState.NO_STICK, "")

    kiosk.navigator.back()
    kiosk.navigator.go(Screen.STAFF_LOG)
    assert shown(here(kiosk), "advice") == usual


def test_measures_have_titles() -> None:
    """Each is another one."""
    names = ["pages", "questions", "sheets", "faults", LANGUAGES]
    assert len({measure_title(name) for name in names}) == len(names)
