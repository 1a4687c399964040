"""A kiosk is set up step by step, with the same screens that change it later."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.domain.exit_codes import ExitCode
from kiosk.domain.outcomes import (
    PrintOutcome,
    PrintProgress,
    PrintReason,
    PrintStage,
    PrintState,
)
from kiosk.domain.paper import Paper
from kiosk.domain.printing_settings import PAPER
from kiosk.domain.route import START, Place, Screen
from kiosk.domain.setup_steps import DONE, SETUP, STEPS
from kiosk.domain.staff_level import StaffLevel
from kiosk.run_options import RunOptions, Setup
from kiosk.services.print_desk import PrintDesk
from kiosk.settings_wiring import SettingsParts
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.snapshot.staged_desk import StagedDesk
from kiosk.startup import begin_setup
from kiosk.storage.pin_file import PIN_FILE, store_pin
from kiosk.storage.profile import Profile
from kiosk.storage.settings_edit import Stored
from kiosk.storage.settings_file import SETTINGS_FILE, read_settings
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.qml_eyes import listed, shown
from tests.fakes.several_packs import KNEE_TITLE, write_knee_pack
from tests.fakes.staff_desk import enter, here, open_row, titles
from tests.fakes.tiny_pack import TinyPack, write_tiny_pack
from tests.fakes.translated_pack import add_language, take_review_back

# Some build a kiosk of their own.
pytestmark = pytest.mark.usefixtures("qapp")


def ways(kiosk: Kiosk) -> QObject:
    """The ways out of the screen that shows."""
    model = here(kiosk)
    found = model.property("ways")
    return found if isinstance(found, QObject) else shown(shown(model, "card"), "ways")


def press(button: str, kiosk: Kiosk) -> None:
    """Touch a button of a screen that asks one thing."""
    shown(here(kiosk), button).press()


@pytest.fixture
def setup(kiosk: Kiosk) -> Kiosk:
    """A kiosk at the first step."""
    kiosk.staff.settings.printers.look = lambda: None  # type: ignore[method-assign]
    kiosk.door.admit(StaffLevel.IT, SETUP)
    press("first", kiosk)
    return kiosk


def test_it_begins_with_what_comes(kiosk: Kiosk) -> None:
    """And can be left for later."""
    kiosk.door.admit(StaffLevel.IT, SETUP)
    assert shown(here(kiosk), "heading") == "Let us set this kiosk up"
    press("second", kiosk)
    assert kiosk.navigator.place == START


def test_a_step_is_stored_when_it_is_left_forwards(setup: Kiosk, profile: Profile) -> None:
    """Nothing of it before; backwards, what was typed is forgotten."""
    assert shown(ways(setup), "eyebrow") == "Setting up: step 1 of 8"
    line = here(setup)
    assert (shown(line, "saveWords"), shown(line, "canSave")) == ("Next", True)
    setup.staff.settings.typist.write("Hill")
    assert not (profile.folder / SETTINGS_FILE).exists()
    ways(setup).goBack()  # type: ignore[attr-defined]
    press("first", setup)
    assert shown(shown(line, "keyboard"), "text") == ""

    setup.staff.settings.typist.write("Hill")
    line.save()  # type: ignore[attr-defined]
    assert setup.navigator.place == STEPS[1]
    assert read_settings(profile)[0].values == {"clinic.name": "Hill"}


def test_a_step_may_stay_as_it_is(setup: Kiosk, profile: Profile) -> None:
    """Next goes on all the same."""
    here(setup).save()  # type: ignore[attr-defined]
    here(setup).save()  # type: ignore[attr-defined]
    shown(here(setup), "card").save()
    assert setup.navigator.place == STEPS[3]
    assert not (profile.folder / SETTINGS_FILE).exists()


def test_a_printer_whose_name_is_typed_leads_back_to_the_printers(
    setup: Kiosk, profile: Profile
) -> None:
    """It is beside the steps."""
    setup.navigator.go(STEPS[2].screen, STEPS[2].subject)
    setup.navigator.go(Screen.STAFF_SETTING_TEXT, "printer.name")
    assert shown(ways(setup), "eyebrow") == "For staff"
    setup.staff.settings.typist.write("Front")
    here(setup).save()  # type: ignore[attr-defined]
    assert setup.navigator.place == STEPS[2]
    assert read_settings(profile)[0].values == {"printer.name": "Front"}


def test_only_the_pin_of_it_cannot_be_left_for_later(setup: Kiosk) -> None:
    """The other steps behind it can."""
    onward = {}
    for place in STEPS:
        setup.navigator.go(place.screen, place.subject)
        onward[place] = shown(ways(setup), "onward")
    assert onward == {
        **dict.fromkeys(STEPS, ""),
        Place(Screen.STAFF_LANGUAGES): "Next",
        Place(Screen.STAFF_NEW_PIN, "reception"): "Later",
        Place(Screen.STAFF_REVIEW): "Later",
    }
    ways(setup).goOnward()  # type: ignore[attr-defined]
    assert setup.navigator.place == DONE


def test_a_step_that_is_only_read_goes_on_as_the_others_do(setup: Kiosk) -> None:
    """Its Next stands where theirs does; Later stands beside the ways out."""
    only_read = []
    for place in STEPS:
        setup.navigator.go(place.screen, place.subject)
        if shown(ways(setup), "onlyRead"):
            only_read.append(place)
    assert only_read == [Place(Screen.STAFF_LANGUAGES)]


def test_outside_the_steps_nothing_goes_on(kiosk: Kiosk) -> None:
    """Languages is a screen of its own too."""
    kiosk.navigator.go(Screen.STAFF_LANGUAGES)
    assert not shown(ways(kiosk), "onlyRead")


def test_a_pin_leads_to_the_next_step(qtbot: QtBot, setup: Kiosk) -> None:
    """As soon as it is stored."""
    setup.navigator.go(Screen.STAFF_NEW_PIN, "it")
    for _ in range(2):
        for digit in "135790":
            here(setup).press(digit)  # type: ignore[attr-defined]
        here(setup).enter()  # type: ignore[attr-defined]
    reception = Place(Screen.STAFF_NEW_PIN, "reception")
    qtbot.waitUntil(lambda: setup.navigator.place == reception, timeout=30_000)
    assert shown(here(setup), "title") == "A new PIN for reception"


def test_a_signed_review_leads_to_the_end(setup: Kiosk) -> None:
    """A form that is not whole does not."""
    for place in (STEPS[0], Place(Screen.STAFF_REVIEW)):
        setup.navigator.go(place.screen, place.subject)
    open_row(setup, "Sign")
    assert setup.navigator.place == Place(Screen.STAFF_REVIEW)
    desk = setup.staff.setup.review
    desk.say_read()
    today = setup.packs.review.today.isoformat()
    for title, text in (("Name", "A"), ("Role", "B"), *((d, today) for d in DAYS)):
        open_row(setup, title)
        line = here(setup)
        setup.staff.setup.typist.write(text)
        line.save()  # type: ignore[attr-defined]
    open_row(setup, "Sign")
    assert setup.navigator.place == DONE


DAYS = ("Day of the review", "Review again by")


@pytest.mark.parametrize("reviewed", [True, False])
def test_the_end_says_what_is_left(
    pack: TinyPack, profile: Profile, clock: StagedClock, reviewed: bool
) -> None:
    """And starts the kiosk afresh."""
    if not reviewed:
        pack.change("pack.toml", 'reviewer = "A. Nurse"', 'reviewer = ""')
    ended: list[ExitCode] = []
    kiosk = build_kiosk(pack, profile, clock, on_end=ended.append)
    kiosk.door.admit(StaffLevel.IT, SETUP)
    kiosk.navigator.go(DONE.screen, DONE.subject)
    assert shown(here(kiosk), "heading") == "The kiosk is set up"
    assert ("One thing is left: a clinician" in shown(here(kiosk), "words")) is not reviewed
    press("second", kiosk)
    assert kiosk.navigator.place == SETUP
    kiosk.navigator.go(DONE.screen, DONE.subject)
    press("first", kiosk)
    assert ended == [ExitCode.RESTART]
    take_down(kiosk)


@pytest.mark.parametrize(
    ("setup_", "safe", "begins"),
    [
        (Setup.WHEN_NEW, False, True),
        (Setup.ALONE, False, True),
        (Setup.NEVER, False, False),
        (Setup.WHEN_NEW, True, False),
    ],
)
def test_it_begins_when_it_is_wanted(kiosk: Kiosk, setup_: Setup, safe: bool, begins: bool) -> None:
    """Not where the kiosk has crashed again and again."""
    begin_setup(kiosk, RunOptions(setup=setup_, safe=safe))
    assert (kiosk.navigator.place == SETUP) is begins


@pytest.mark.parametrize("damaged", [True, False])
def test_a_kiosk_that_has_had_a_pin_does_not_begin_by_itself(
    kiosk: Kiosk, profile: Profile, damaged: bool
) -> None:
    """Not even where the file is damaged; else a pulled plug would open the staff area."""
    if damaged:
        (profile.folder / PIN_FILE).write_text("{")
    else:
        assert store_pin(profile, StaffLevel.IT, "135790")
    begin_setup(kiosk, RunOptions(setup=Setup.WHEN_NEW))
    assert kiosk.navigator.place == START
    begin_setup(kiosk, RunOptions(setup=Setup.ALONE))
    assert kiosk.navigator.place == SETUP


def test_set_up_alone_the_program_ends_when_it_is_left(
    pack: TinyPack, profile: Profile, clock: StagedClock
) -> None:
    """Whoever has started it so wants no kiosk."""
    ended: list[ExitCode] = []
    kiosk = build_kiosk(pack, profile, clock, on_end=ended.append)
    begin_setup(kiosk, RunOptions(setup=Setup.ALONE))
    press("first", kiosk)
    assert ended == []
    kiosk.navigator.restart()
    assert ended == [ExitCode.RESTART]
    take_down(kiosk)


def test_set_up_alone_it_promises_no_kiosk(kiosk: Kiosk) -> None:
    """The program ends then, and nothing starts."""
    begin_setup(kiosk, RunOptions(setup=Setup.ALONE))
    kiosk.navigator.go(DONE.screen, DONE.subject)
    done = here(kiosk)
    assert shown(done, "words").startswith("Everything holds from the next start of the kiosk on.")
    assert shown(shown(done, "first"), "words") == "Done"


def test_each_language_tells_its_state(
    qtbot: QtBot, tmp_path: Path, profile: Profile, clock: StagedClock
) -> None:
    """What is hidden, out of date or broken, counted; a whole one is well."""
    pack = write_tiny_pack(tmp_path / "spoken")
    for code in ("es", "ar"):
        add_language(pack, code)
    pack.write("es/questions.toml", "broken")
    take_review_back(pack, "es", "glossary.toml")
    page = next((pack.root / "en").rglob("01-*.md"))
    page.write_text(f"{page.read_text('utf-8')}\n", encoding="utf-8")
    kiosk = build_kiosk(pack, profile, clock)
    kiosk.first.words.speak("en")
    enter(kiosk, "Languages", level=StaffLevel.RECEPTION)
    assert "Looking through the translations …" in titles(kiosk)
    states = kiosk.staff.setup.languages
    qtbot.waitUntil(lambda: not states.looks, timeout=30_000)
    rows = titles(kiosk)
    assert rows["English"] == "All others are translated from it."
    assert "parts are hidden until they are reviewed." in rows["Español"]
    assert "1 reviewed file is older than the English text." in rows["Español"]
    assert "1 part cannot be read: tell who wrote the content." in rows["Español"]
    assert "cannot be read" not in rows["العربية"]
    take_down(kiosk)


def test_a_language_that_is_reviewed_is_shown_whole(
    qtbot: QtBot, tmp_path: Path, profile: Profile, clock: StagedClock
) -> None:
    """And counted."""
    pack = write_tiny_pack(tmp_path / "spoken")
    add_language(pack, "es")
    kiosk = build_kiosk(pack, profile, clock)
    enter(kiosk, "Languages")
    qtbot.waitUntil(lambda: not kiosk.staff.setup.languages.looks, timeout=30_000)
    assert titles(kiosk)["Español"].startswith("All of ")
    assert [row["wrong"] for row in listed(here(kiosk))] == [False, False]
    assert [row["language"] for row in listed(here(kiosk))] == ["en", "es"]
    assert shown(here(kiosk), "title") == "Languages"
    take_down(kiosk)


def test_of_several_packs_each_tells_its_languages(
    qtbot: QtBot, tmp_path: Path, profile: Profile, clock: StagedClock
) -> None:
    """By its title under the name of the language; also one that is only in English."""
    first = write_tiny_pack(tmp_path / "tiny")
    for code in ("es", "ar"):
        add_language(first, code)
    take_review_back(first, "ar")
    second = write_knee_pack(tmp_path / "beside")
    kiosk = build_kiosk(first, profile, clock, others=[second])
    kiosk.first.words.speak("en")
    enter(kiosk, "Languages")
    qtbot.waitUntil(lambda: not kiosk.staff.setup.languages.looks, timeout=30_000)
    rows = titles(kiosk)
    assert list(rows) == ["English", "Español", "العربية", KNEE_TITLE]
    assert rows["Español"].startswith("A tiny pack · All of ")
    assert rows["العربية"].startswith("A tiny pack · ")
    assert "parts are hidden until they are reviewed." in rows["العربية"]
    assert rows[KNEE_TITLE] == "It is only in English."
    take_down(kiosk)


class Desks:
    """A print desk for each queue, which only pretends.

    Attributes:
        made: The desks by their queues.
    """

    def __init__(self) -> None:
        self.made: dict[str, StagedDesk] = {}

    def desk_for(self, queue: str) -> PrintDesk:
        """Make one, and keep it."""
        self.made[queue] = StagedDesk()
        return self.made[queue]


@pytest.fixture
def desks(kiosk: Kiosk) -> Desks:
    """The desks of a kiosk whose staff try the printer "Front"."""
    made = Desks()
    kiosk.staff.settings = SettingsParts(kiosk, desk_for=made.desk_for)
    kiosk.staff.settings.printers.look = lambda: None  # type: ignore[method-assign]
    kiosk.staff.settings.printers._names = ("Front",)
    enter(kiosk, "Settings", "Printing", "Printer")
    shown(here(kiosk), "list").setProperty("capacity", 9)
    here(kiosk).choose(1)  # type: ignore[attr-defined]
    here(kiosk).tryIt()  # type: ignore[attr-defined]
    return made


def test_a_printer_is_tried_before_it_is_set(kiosk: Kiosk, desks: Desks) -> None:
    """The one that is chosen; whoever comes back finds it chosen still."""
    assert list(desks.made) == ["Front"]
    trial = here(kiosk)
    assert shown(trial, "heading") == "Try this printer?"
    assert "With: Front." in shown(trial, "words")
    press("first", kiosk)
    desks.made["Front"].stage(PrintProgress(PrintStage.PRINTING))
    assert shown(trial, "heading") == "The test sheet is on its way"
    press("first", kiosk)
    desks.made["Front"].stage(PrintOutcome(PrintState.PRINTED))
    assert shown(trial, "heading") == "Has the sheet come out?"
    press("first", kiosk)
    assert kiosk.navigator.place.screen is Screen.STAFF_SETTING_PRINTER
    chosen = [row["title"] for row in listed(here(kiosk)) if row["chosen"]]
    assert chosen == ["Front"]
    assert shown(shown(here(kiosk), "card"), "canSave")


@pytest.mark.parametrize(
    ("state", "heading", "grave"),
    [
        (PrintProgress(PrintStage.SENT, PrintReason.PAPER_OUT), "The printer has no paper", True),
        (PrintOutcome(PrintState.CANCELLED), "The test sheet was stopped", False),
        (PrintOutcome(PrintState.FAILED, PrintReason.OFFLINE), "The printer does not answer", True),
        (PrintOutcome(PrintState.GAVE_UP), "The printer has stopped", True),
    ],
)
def test_a_printer_that_does_not_print_tells_why(
    kiosk: Kiosk,
    desks: Desks,
    state: PrintProgress | PrintOutcome,
    heading: str,
    grave: bool,
) -> None:
    """With what to do."""
    desks.made["Front"].stage(state)
    assert (shown(here(kiosk), "heading"), shown(here(kiosk), "grave")) == (heading, grave)


def test_a_printer_is_tried_on_the_paper_that_is_set(
    kiosk: Kiosk, desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the file has it just now, though the kiosk was started without it."""
    printed: list[Paper] = []
    desk = desks.made["Front"]
    monkeypatch.setattr(desk, "print_sheet", lambda sheet: printed.append(sheet.model.paper))
    for paper in Paper:
        assert kiosk.staff.settings.desk.store({PAPER.key: paper.value}) is Stored.STORED
        press("first", kiosk)
    assert printed == list(Paper)


def test_a_queue_that_is_tried_again_has_its_desk_still(kiosk: Kiosk, desks: Desks) -> None:
    """Nothing of the last trial shows; at the end of the program each is closed."""
    desks.made["Front"].stage(PrintOutcome(PrintState.PRINTED))
    kiosk.navigator.back()
    here(kiosk).tryIt()  # type: ignore[attr-defined]
    assert list(desks.made) == ["Front"]
    assert shown(here(kiosk), "heading") == "Try this printer?"
    kiosk.staff.stop()
