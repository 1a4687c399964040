"""Today: each part of the kiosk in one sentence, with what to do."""

from datetime import UTC, datetime
from typing import Any, cast

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from kiosk.domain.last_restart import LastRestart, RestartReason
from kiosk.domain.morning_check import MorningStep, MorningVerdict, StepResult
from kiosk.domain.outcomes import PrintReason
from kiosk.domain.paper import Paper
from kiosk.domain.printer_state import PrinterState
from kiosk.domain.review import ReviewState
from kiosk.domain.route import Screen
from kiosk.domain.sound import SoundPlace
from kiosk.domain.staff_level import StaffLevel
from kiosk.domain.today import Today
from kiosk.storage.profile import Profile
from kiosk.storage.settings_file import SETTINGS_FILE
from kiosk.viewmodels.printer_words import printer_words
from kiosk.viewmodels.staff_states import Sign, StaffStatesModel, StateRow
from kiosk.viewmodels.today import TodayList, today_rows
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import shown

LETTER = frozenset({Paper.LETTER})
HOUR = datetime(2026, 11, 23, 14, tzinfo=UTC)
ALL_WELL = Today(
    printer=PrinterState(PrintReason.NONE, LETTER),
    looking=False,
    paper=Paper.LETTER,
    sound=SoundPlace.SPEAKER,
    has_voice=True,
    review=ReviewState.CURRENT,
    review_words="Reviewed by A. Nurse, nurse, on June 1, 2026.",
    morning=MorningVerdict.WELL,
)
EMPTY = PrinterState(PrintReason.PAPER_OUT)
OFFLINE = PrinterState(PrintReason.OFFLINE)
JAM = PrinterState(PrintReason.JAM, LETTER)
UNTOLD = PrinterState(PrintReason.NONE)


def titles(today: Today, sign: Sign) -> list[str]:
    """Give the sentences that have a sign."""
    return [row.title for row in today_rows(today) if row.sign == sign.value]


def test_where_all_is_well_nothing_is_to_do() -> None:
    """One row a part, each with the same sign."""
    rows = list(today_rows(ALL_WELL))

    assert {row.sign for row in rows} == {Sign.WELL.value}
    assert not any(row.wrong for row in rows)
    assert [row.title for row in rows] == [
        "The printer is ready",
        "The right paper is in the printer: Letter",
        "Reading aloud works, through the speaker",
        "The content is reviewed",
        "No restart since it was switched on",
        "The morning check went well",
    ]


@pytest.mark.parametrize(
    ("change", "title", "about"),
    [
        ({"printer": EMPTY}, "The printer has no paper", "Put paper into the printer."),
        ({"printer": JAM}, "Paper is stuck in the printer", "Open the printer"),
        ({"printer": OFFLINE}, "The printer does not answer", "Switch it on"),
        ({"paper": Paper.A4}, "The wrong paper is in the printer: Letter", "Put A4 paper"),
        ({"has_voice": False}, "The kiosk cannot read aloud", "Tell IT."),
        ({"review": ReviewState.OVERDUE}, "The content must be reviewed again", "clinician"),
        ({"review": ReviewState.NOT_REVIEWED}, "The content is not reviewed", "clinician"),
        ({"rejected": 2}, "Settings that were not taken over: 2", "Tell IT."),
        ({"codes": ("K-201",)}, "The kiosk has noted the fault K-201", "Tell IT this code."),
        ({"morning": MorningVerdict.WRONG}, "The morning check has found something", "Open it"),
    ],
)
def test_what_is_wrong_has_a_remedy(change: dict[str, Any], title: str, about: str) -> None:
    """One sentence each, and nothing else is called wrong."""
    (row,) = [row for row in today_rows(replace(ALL_WELL, **change)) if row.wrong]

    assert row.title.startswith(title)
    assert about in row.about
    assert row.sign == Sign.WRONG.value


@pytest.mark.parametrize(
    ("change", "title"),
    [
        ({"printer": None}, "The printer could not be asked"),
        ({"printer": UNTOLD}, "The printer does not tell which paper it has"),
        ({"sound": SoundPlace.UNKNOWN}, "The kiosk cannot tell where its voice is heard"),
        ({"waiting": 3}, "Translations that wait for a review: 3"),
        ({"ignored": 12}, "Touches that did not count: 12"),
        ({"morning": MorningVerdict.UNFINISHED}, "The morning check is not done yet"),
        ({"restart": LastRestart(RestartReason.HANG, HOUR)}, "Last restart: November 23, 2 PM, by"),
        ({"restart": LastRestart(RestartReason.CRASH, HOUR)}, "Last restart: November 23, 2 PM,"),
    ],
)
def test_some_things_are_only_to_know(change: dict[str, Any], title: str) -> None:
    """They call nobody to the kiosk, but say more."""
    today = replace(ALL_WELL, **change)
    (row,) = [row for row in today_rows(today) if row.sign == Sign.TOLD.value]

    assert row.title.startswith(title)
    assert row.about
    assert not any(row.wrong for row in today_rows(today))


@pytest.mark.parametrize(
    ("change", "title"),
    [
        ({"sound": SoundPlace.HEADSET}, "Reading aloud works, in the headset"),
        (
            {"restart": LastRestart(RestartReason.PLANNED, HOUR)},
            "Last restart: November 23, 2 PM, as planned",
        ),
        (
            {"restart": LastRestart(RestartReason.ASKED, HOUR)},
            "Last restart: November 23, 2 PM, by staff",
        ),
    ],
)
def test_other_ways_to_be_well(change: dict[str, Any], title: str) -> None:
    """Each in its own words."""
    assert title in titles(replace(ALL_WELL, **change), Sign.WELL)


def test_a_restart_has_no_minute() -> None:
    """In a small clinic a minute tells who was there."""
    restart = LastRestart(RestartReason.PLANNED, HOUR.replace(minute=42))
    said = titles(replace(ALL_WELL, restart=restart), Sign.WELL)

    assert not any("42" in title for title in said)


def test_while_it_looks_nothing_is_said_of_printer_and_paper() -> None:
    """The answer before may not hold any more."""
    rows = list(today_rows(replace(ALL_WELL, looking=True)))

    assert rows[0].title == "The printer: looking …"
    assert not any("paper" in row.title for row in rows)


def test_each_fault_that_stands_is_told() -> None:
    """Not only the newest."""
    codes = ("K-201", "K-303")
    rows = [row.title for row in today_rows(replace(ALL_WELL, codes=codes)) if row.wrong]

    assert [title[-5:] for title in rows] == list(codes)


@pytest.mark.parametrize("reason", list(PrintReason))
def test_each_reason_has_words_for_staff(reason: PrintReason) -> None:
    """And a remedy, but where all is well."""
    words = printer_words(reason)

    assert words.title
    assert bool(words.to_do) is (reason is not PrintReason.NONE)
    assert "%" not in words.title + words.to_do


@pytest.fixture
def today(open_kiosk: Kiosk, qtbot: QtBot) -> StaffStatesModel:
    """The screen of a kiosk whose printer is a folder that is not there, once it was asked."""
    open_kiosk.door.admit(StaffLevel.RECEPTION)
    open_kiosk.navigator.go(Screen.STAFF_TODAY)
    look = open_kiosk.staff.upkeep.printer
    assert look.looking
    qtbot.waitUntil(lambda: not look.looking, timeout=60_000)
    return cast("StaffStatesModel", open_kiosk.models[Screen.STAFF_TODAY])


def said(model: StaffStatesModel) -> list[str]:
    """Give the sentences of all pages."""
    return [row.title for row in model._list._entries if isinstance(row, StateRow)]


def test_in_the_kiosk_the_printer_is_really_asked(
    open_kiosk: Kiosk, today: StaffStatesModel, qtbot: QtBot
) -> None:
    """By another process; Look again asks once more."""
    assert "There is no printer under the name that is set" in said(today)
    assert shown(today, "advice").startswith("Things to do: ")
    assert shown(today, "title") == "Today"

    shown(today, "first").press()
    assert open_kiosk.staff.upkeep.printer.looking
    assert "The printer: looking …" in said(today)
    assert "looking" in shown(today, "advice")
    qtbot.waitUntil(lambda: not open_kiosk.staff.upkeep.printer.looking, timeout=60_000)
    assert "There is no printer under the name that is set" in said(today)


def test_in_the_kiosk_what_changes_shows(open_kiosk: Kiosk, today: StaffStatesModel) -> None:
    """Faults, plugs, and what came of the morning check."""
    open_kiosk.standing.stand("K-303")
    open_kiosk.aloud.plugs._show(SoundPlace.HEADSET)
    open_kiosk.staff.upkeep.morning.note(MorningStep.SOUND, StepResult(well=False))
    sentences = said(today)

    assert "The kiosk has noted the fault K-303" in sentences
    assert "Reading aloud works, in the headset" in sentences
    assert "The morning check has found something" in sentences
    open_kiosk.standing.settle("K-303")
    assert "The kiosk has noted the fault K-303" not in said(today)


def test_in_the_kiosk_settings_that_were_not_taken_over_are_counted(
    open_kiosk: Kiosk, today: StaffStatesModel, profile: Profile
) -> None:
    """As the file is when somebody looks."""
    (profile.folder / SETTINGS_FILE).write_text('renderer = "steam"\n[visit]\nspeed = 3\n')
    open_kiosk.navigator.back()
    open_kiosk.navigator.go(Screen.STAFF_TODAY)

    assert "Settings that were not taken over: 2" in said(today)


def test_where_all_is_well_it_says_so() -> None:
    """In one sentence under the title."""
    assert TodayList(lambda: ALL_WELL, bool).advice == "All is well. There is nothing to do."


@pytest.mark.parametrize(
    "change",
    [
        {"printer": None},
        {"printer": UNTOLD},
        {"sound": SoundPlace.UNKNOWN},
        {"morning": MorningVerdict.UNFINISHED},
    ],
)
def test_where_something_is_not_known_it_promises_nothing(change: dict[str, Any]) -> None:
    """Neither that all is well, nor that nothing is to be done."""
    today = replace(ALL_WELL, **change)

    advice = TodayList(lambda: today, bool).advice
    assert advice == "Nothing is wrong as far as the kiosk can tell."


def test_the_row_of_a_thing_is_plain() -> None:
    """Its look follows from its sign."""
    row = StateRow("The printer is ready", "", Sign.WELL.value, wrong=False)

    assert row in list(today_rows(ALL_WELL))
